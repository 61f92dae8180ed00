import BallerCore
import BallerServing
import Foundation

/// What changed from artifact to artifact, the newest first.
enum ChangesPage {
    private static let most = 100

    static let route = SiteRoute(
        path: SitePath.changes,
        about: "What changed at every swap of the artifact.",
        NoParameters.self,
        isOfSwaps: true
    ) {
        request in
        let swaps = request.reading.snapshot.swaps.swaps
        return Page(
            "Changes",
            "What came, went and was corrected, from artifact to artifact.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        "An artifact never changes; a new one takes its place. The ", Run("feed", link: "/feed.atom"),
                        " tells of the same as it happens.",
                    ]
                ),
                TableBlock("changes", table(Array(swaps.prefix(most))), style: "prose")
                    ?? WordsBlock.empty("none", "There is no record of how this artifact came to be served."),
            ]
        )
    }

    static func table(_ swaps: [Swap]) -> Table<Swap> {
        Table(
            "Swaps of the artifact",
            [
                .text("When") { .text($0.at.shortUTC, link: SitePath.change($0.number)) },
                .text("What happened") { .text($0.headline) },
                .text("Before") { $0.previous.map { .text($0) } ?? .missing(.notApplicable) },
            ],
            rows: swaps
        )
    }
}

extension Date {
    /// `2026-11-27 23:10 UTC`.
    var shortUTC: String { formatted(.iso8601).replacing("T", with: " ").prefix(16) + " UTC" }
}
