import BallerCore
import BallerServing

/// What the site rests on: definitions, coverage, quality, changes.
enum DataPage {
    static let route = SiteRoute(
        path: SitePath.data,
        about: "What the site rests on.",
        NoParameters.self,
        isOfSwaps: true
    ) { request in
        let snapshot = request.reading.snapshot
        let checks = try request.records("quality_checks", ["severity": .null, "state": .null])
        let failing = checks.filter { ["failed", "errored"].contains($0["state"].text) }
        return Page(
            "Data",
            "What the numbers mean, where they come from, what is here and what is missing.",
            .data,
            [
                FiguresBlock(
                    "figures",
                    [
                        Fact(name: "seasons", value: request.directory.seasons.count.grouped),
                        Fact(name: "games", value: snapshot.rowCount(of: "dim_games").grouped),
                        Fact(name: "players", value: snapshot.rowCount(of: "dim_players").grouped),
                        Fact(name: "rows in \(snapshot.tableCount.grouped) tables", value: snapshot.rowCount.grouped),
                        Fact(name: "checks passed", value: checks.count { $0["state"].text == "passed" }.grouped),
                        Fact(name: "checks found something", value: failing.count.grouped),
                    ]
                ),
                WordsBlock(
                    "more",
                    .plain,
                    [
                        Run("How to read the site", link: SitePath.about), " · ",
                        Run("Glossary", link: SitePath.glossary),
                        " · ", Run("Tables", link: SitePath.tables), " · ", Run("Build", link: SitePath.build), " · ",
                        Run("API", link: "/api/docs"), " · ", Run("Feed", link: "/feed.atom"),
                    ]
                ),
                try coverage(request),
                quality(failing),
                changes(snapshot),
                try sources(request),
            ]
        )
    }

    /// The newest seasons of the grid.
    private static func coverage(_ request: ArtifactRequest<NoParameters>) throws -> SectionBlock? {
        let newest = Set(request.directory.seasons.suffix(4).map(\.id))
        let rows = try request.records(
            "coverage_of_seasons",
            ["relation": .null, "league": .null, "season_year": .null, "limit": .integer(400), "offset": .integer(0)]
        )
        guard let grid = CoveragePage.block(CoverageGrid(rows, request.directory) { newest.contains($0) }) else {
            return nil
        }
        return SectionBlock(
            "seasons",
            "What is here",
            [grid, WordsBlock.more("seasons-more", [PageLink(text: "All seasons", link: SitePath.coverage)])]
        )
    }

    private static func quality(_ failing: [Record]) -> SectionBlock {
        let worst = Table<Record>(
            "Checks that found most",
            [
                .text("Check") { row in
                    .text(row["check_name"].text, link: row["check_name"].text.map(SitePath.check))
                },
                .text("What it asks", of: "about"), .count("Rows", of: "failing"), .count("New", of: "new"),
            ],
            rows: Array(failing.prefix(5))
        )
        return SectionBlock(
            "quality",
            "What the checks found",
            [
                TableBlock("quality-table", worst, style: "prose")
                    ?? WordsBlock("quality-none", .plain, ["No check found anything."]),
                WordsBlock.more(
                    "quality-more",
                    [
                        PageLink(text: "All checks", link: SitePath.quality),
                        PageLink(text: "Conflicts between sources", link: SitePath.conflicts),
                        PageLink(text: "Refused records", link: SitePath.rejects),
                    ]
                ),
            ]
        )
    }

    private static func changes(_ snapshot: Snapshot) -> SectionBlock? {
        guard
            let table = TableBlock(
                "changes-table",
                ChangesPage.table(Array(snapshot.swaps.swaps.prefix(5))),
                style: "prose"
            )
        else {
            return nil
        }
        return SectionBlock(
            "changes",
            "What changed",
            [table, WordsBlock.more("changes-more", [PageLink(text: "All changes", link: SitePath.changes)])]
        )
    }

    private static func sources(_ request: ArtifactRequest<NoParameters>) throws -> SectionBlock? {
        let table = Table<Snapshot.Source>(
            "Sources",
            [
                .text("Source") { .text($0.title, link: $0.url.hasPrefix("https://") ? $0.url : nil) },
                .text("Terms") { .text($0.licence) },
            ],
            rows: request.reading.snapshot.sourceTerms
        )
        guard let block = TableBlock("sources-table", table, style: "prose") else { return nil }
        return SectionBlock(
            "sources",
            "Where it comes from",
            [block, WordsBlock.more("sources-more", [PageLink(text: "Sources and files", link: SitePath.sources)])]
        )
    }
}
