import BallerCore
import BallerServing

/// The checks that the artifact went through, the failing ones first.
enum QualityPage {
    static let route = SiteRoute(path: SitePath.quality, about: "The checks of the artifact and what they found.") {
        request in
        let checks = try request.records("quality_checks", ["severity": .null, "state": .null])
        let failing = checks.filter { ["failed", "errored"].contains($0["state"].text) }
        let skipped = checks.filter { $0["state"].text == "skipped" }
        let passed = checks.filter { $0["state"].text == "passed" }
        return Page(
            "Quality",
            "The checks that this data went through, and every row that failed one.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        "Every build asks these questions of every row. A check of severity error that fails keeps the artifact from being published; what a warning finds is shown here, row by row."
                    ]
                ),
                FiguresBlock(
                    "figures",
                    [
                        Fact(name: "checks", value: checks.count.grouped),
                        Fact(name: "passed", value: passed.count.grouped),
                        Fact(name: "found something", value: failing.count.grouped),
                        Fact(name: "skipped", value: skipped.count.grouped),
                        Fact(
                            name: "failing rows",
                            value: checks.compactMap { $0["failing"].integer }.reduce(0, +).grouped
                        ),
                    ]
                ),
                SectionBlock(
                    "failing",
                    "Found something",
                    Table("Checks that found something", found, rows: failing),
                    style: "prose",
                    note:
                        "New are rows that did not fail in the artifact that was published before, known are those that did, fixed those that fail no more; a waiver says why a row may stay; others follow from a record that was refused."
                ),
                SectionBlock(
                    "skipped",
                    "Skipped",
                    Table("Checks that were skipped", plain + [.optional("Why", of: "message")], rows: skipped),
                    style: "prose"
                ),
                SectionBlock("passed", "Passed", Table("Checks that passed", plain, rows: passed), style: "prose"),
                WordsBlock.more("more", [PageLink(text: "How it went from build to build", link: SitePath.builds)]),
            ]
        )
    }

    /// The name of a check, with its failing rows where it has any.
    private static var name: Column<Record> {
        .text("Check") { row in
            let text = row["check_name"].text ?? ""
            return .text(text, link: row["state"].text == "failed" ? SitePath.check(text) : nil)
        }
    }

    private static var plain: [Column<Record>] {
        [name, .text("What it asks", of: "about"), .text("Severity", of: "severity")]
    }

    private static var found: [Column<Record>] {
        plain + [
            .count(
                "Failing",
                "Failing rows, but for waived ones and those that follow from another fault",
                of: "failing"
            ),
            .count("New", of: "new"), .count("Known", of: "known"), .count("Fixed", of: "fixed"),
            .count("Waived", of: "waived"), .count("Following", of: "following"),
        ]
    }
}
