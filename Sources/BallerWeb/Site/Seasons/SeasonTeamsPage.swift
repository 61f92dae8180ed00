import BallerCore
import BallerServing

/// The teams of a season in one kind of numbers: what they did, and what their opponents did.
enum SeasonTeamsPage {
    struct Parameters: SeasonNaming {
        let season = Parameter.season
        let kind = Parameter<TeamKind>.choice("kind", "What the teams are shown in.")
        let part = Parameter<TablePart>.part
    }

    static let route = SiteRoute(
        path: "/seasons/{season}/teams/{kind}",
        about: "The teams of a season in one kind of numbers.",
        Parameters.self
    ) { request in
        let (season, kind, part) = (try request.season, try request.kind, try request.part)
        let sections = try sections(request)
        let link = { (kind: TeamKind, part: TablePart) in
            SitePath.address(
                SitePath.teams(of: season, kind.rawValue),
                [("part", part == .regular ? nil : part.rawValue)]
            )
        }
        return Page(
            "\(kind.title): teams of \(season.name)",
            "Every team of \(season.name) and its opponents, \(kind.title.lowercased()).",
            .seasons,
            crumbs: SeasonLinks.crumbs(season),
            heading: Page.Heading("Teams", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StepsBlock(
                    around: season,
                    of: request.directory.seasons.map(\.id),
                    all: PageLink(text: "Season", link: SitePath.season(season)),
                    link: { SitePath.teams(of: $0, kind.rawValue) }
                ),
                LinksBlock(
                    "kinds",
                    "Kinds of numbers",
                    TeamKind.allCases.map {
                        PageLink(text: $0.title, link: link($0, part), isCurrent: $0 == kind)
                    }
                ),
                LinksBlock(
                    "parts",
                    "Parts of the season",
                    TablePart.allCases.map {
                        PageLink(text: $0.seasonType.title, link: link(kind, $0), isCurrent: $0 == part)
                    }
                ),
            ]
                + (sections.isEmpty
                    ? [
                        WordsBlock.empty(
                            "none",
                            "No such numbers of the teams in the \(part.seasonType.title.lowercased()) \(season.name) are here."
                        )
                    ] : sections)
        )
    }

    private static func sections(_ request: ArtifactRequest<Parameters>) throws -> [any Block] {
        let season = try request.season
        let part: QueryArguments = ["season_type": .text(try request.part.seasonType.rawValue), "conference": .null]
        switch try request.kind {
        case .advanced:
            let teams = try request.records("season_team_ratings", part)
            guard let ratings = table("ratings", .advanced, teams, season) else { return [] }
            return [
                SectionBlock(
                    "teams",
                    "Ratings and four factors",
                    note: teams.contains { $0["rating_is_computed"].flag == true }
                        ? StandingsTable.computedRating : nil,
                    ratings
                ),
                ChartBlock("ratings-chart", RatingsChart.chart(teams, season: season)).flatMap { chart in
                    SectionBlock(
                        "chart",
                        "Offense and defense",
                        note: "Above and to the right is better: who scores much and allows little.",
                        chart
                    )
                },
            ].compactMap(\.self)
        case .shooting:
            // Only pages of regular seasons print it.
            guard try request.part == .regular else { return [] }
            return try sides(.shooting, season) { side in
                try request.records("season_team_shooting", ["side": .text(side)])
            }
        case let kind:
            let basis: QueryArguments = ["basis": kind.basis.map { .text($0) } ?? .null]
            return try sides(kind, season) { side in
                try request.records(
                    "season_team_stats",
                    part.merging(basis).merging(["side": .text(side)])
                )
            }
        }
    }

    private static func sides(
        _ kind: TeamKind,
        _ season: SeasonID,
        _ rows: (String) throws -> [Record]
    ) rethrows -> [any Block] {
        try [("TEAM", "Teams"), ("OPPONENT", "Opponents")].compactMap { side, title in
            let table = table(title.lowercased() + "-table", kind, try rows(side), season, isOpponent: side != "TEAM")
            return SectionBlock(title.lowercased(), title, table)
        }
    }

    private static func table(
        _ id: String,
        _ kind: TeamKind,
        _ rows: [Record],
        _ season: SeasonID,
        isOpponent: Bool = false
    ) -> RecordTable? {
        var table = RecordTable(
            id,
            "\(kind.title), \(isOpponent ? "opponents" : "teams") of \(season.name)",
            kind.columns(isOpponent: isOpponent),
            rows
        )
        table?.season = season
        table?.isOfTeams = true
        return table
    }
}
