import BallerCore
import BallerServing

/// What the newest artifact brought, and what it corrected.
enum NewestChange {
    private static let mostCorrections = 5

    /// `nil` where nothing tells how the artifact came to be served.
    static func section(_ request: ArtifactRequest<NoParameters>) throws -> SectionBlock? {
        guard let swap = request.reading.snapshot.swaps.swaps.first else { return nil }
        let details = try swap.details()
        return SectionBlock(
            "changes",
            "What is new",
            [
                WordsBlock("newest-change", .plain, [Run("\(swap.at.shortUTC): \(swap.headline).")]),
                details.flatMap {
                    TableBlock(
                        "corrections",
                        SwapPage.corrections($0, first: mostCorrections).asWords,
                        style: "prose"
                    )
                },
                WordsBlock.more(
                    "all-changes",
                    [
                        PageLink(text: "All of this change", link: SitePath.change(swap.number)),
                        PageLink(text: "All changes", link: SitePath.changes),
                        PageLink(text: "Feed", link: "/feed.atom"),
                    ]
                ),
            ]
        )
    }
}
