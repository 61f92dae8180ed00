import BallerCore
import BallerServing

/// How the artifact was built: its facts, and what the build did.
enum BuildPage {
    private static let slowest = 25

    static let route = SiteRoute(path: SitePath.build, about: "How the artifact was built.") { request in
        let steps = try request.records("build_steps")
        let phases = steps.filter { $0["step"].text?.contains("/") == false }
        let parts = steps.filter { $0["step"].text?.contains("/") == true }
            .sorted { $0["seconds"].number ?? 0 > $1["seconds"].number ?? 0 }
        return Page(
            "Build",
            "The artifact that is served: its build id, versions, size, and what the build did.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                FactsBlock("facts", request.reading.snapshot.buildFacts.map { Fact(name: $0.name, value: $0.value) }),
                SectionBlock(
                    "said",
                    "Warnings and errors",
                    Table("Warnings and errors", columns, rows: steps.filter { $0["level"].text != "info" })
                ),
                SectionBlock("steps", "Steps", Table("Steps of the build, in order", columns, rows: phases)),
                SectionBlock(
                    "slowest",
                    "What took longest",
                    Table("Parts of steps, the longest first", columns, rows: Array(parts.prefix(slowest)))
                ),
                WordsBlock.more(
                    "more",
                    [
                        PageLink(text: "Checks", link: SitePath.quality),
                        PageLink(text: "Files that were read", link: SitePath.sources),
                        PageLink(text: "Every step", link: SitePath.table("etl.log")),
                    ]
                ),
            ]
        )
    }

    private static var columns: [Column<Record>] {
        [
            .text("Step", of: "step"), .text("What happened", of: "message"),
            Column(.words("Seconds")) { .oneDecimal($0["seconds"].number) },
        ]
    }
}
