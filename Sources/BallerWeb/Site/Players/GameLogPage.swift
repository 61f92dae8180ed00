import BallerCore
import BallerServing

/// A player's games of one season, every part of it.
enum GameLogPage {
    static let route = SiteRoute(
        path: "/players/{player}/game-log/{season}",
        about: "A player's games of one season.",
        PlayerSeasonParameters.self
    ) { request in
        let season = try PlayerSeason(request)
        let sections = try season.parts.compactMap { part, total -> SectionBlock? in
            let type: QueryArguments = ["season_type": .text(part.rawValue)]
            let games = try request.rows("player_game_log", type, as: Counted<PlayerGameRow>.self)
            return section(part, games, total, season.id)
        }
        let links = WordsBlock.more(
            "more",
            [
                PageLink(text: "Advanced game log", link: SitePath.advancedLog(season.player.slug, season.id)),
                PageLink(text: "All games of the career", link: SitePath.careerLog(season.player.slug)),
            ]
        )
        return season.page(
            .gameLog,
            "Every game of \(season.player.name) in \(season.id.name), with links to the box scores.",
            sections.isEmpty ? [WordsBlock.empty("none", missing)] : [links] + sections
        )
    }

    static let advancedRoute = SiteRoute(
        path: "/players/{player}/game-log/{season}/advanced",
        about: "A player's games of one season in rates.",
        PlayerSeasonParameters.self
    ) { request in
        let season = try PlayerSeason(request)
        let sections = try season.parts.compactMap { part, _ in
            SectionBlock(
                part.id,
                part.title,
                RecordTable(
                    "\(part.id)-table",
                    "\(part.title), advanced game log",
                    advanced,
                    try request.records("player_advanced_games", ["season_type": .text(part.rawValue)])
                )
            )
        }
        let basic = PageLink(text: "Basic game log", link: SitePath.gameLog(season.player.slug, season.id))
        return season.page(
            .gameLog,
            "Every game of \(season.player.name) in \(season.id.name) in rates: shooting and shares of what was done.",
            [WordsBlock.more("more", [basic])]
                + (sections.isEmpty
                    ? [WordsBlock.empty("none", missing)]
                    : [WordsBlock("note", .note, [Run(note)])] + sections),
            isAdvanced: true
        )
    }

    private static let missing = "Of this season the sums are known, and no box score is here."
    private static let note =
        "Computed from the box scores by the formulas of Basketball-Reference; ratings and BPM of single games are not."

    private static let advanced: [RecordColumn] = [
        .day, .opponent, .outcome, "is_starter", .time, "true_shooting_pct", "effective_field_goal_pct",
        "three_point_attempt_rate", "free_throw_attempt_rate", .decimal("offensive_rebound_pct"),
        .decimal("defensive_rebound_pct"), .decimal("rebound_pct"), .decimal("assist_pct"), .decimal("steal_pct"),
        .decimal("block_pct"), .decimal("turnover_pct"), .decimal("usage_pct"), .decimal("game_score"), "plus_minus",
    ]

    private static func section(
        _ part: SeasonType,
        _ games: [Counted<PlayerGameRow>],
        _ total: Counted<PlayerSeasonRow>,
        _ season: SeasonID
    ) -> SectionBlock? {
        let caption = "\(part.title) games"
        let played = games.filter { $0.reason == nil }
        // Sums stand only under all the games that they are of.
        let totals = played.count == total.line.games ? total.line : nil
        guard
            let table = TableBlock(
                "\(part.id)-table",
                GameLogTable.table(caption, games, season: season, totals: totals)
            )
        else { return nil }
        let strip = PointsStrip.chart(games, title: "Points in each game, \(part.title.lowercased())")
        let gap = "\(played.count) of \(total.line.games) games; the others are known by their sums alone."
        return SectionBlock(
            part.id,
            part.title,
            [
                totals == nil ? WordsBlock("\(part.id)-part", .note, [Run(gap)]) : nil,
                ChartBlock("\(part.id)-strip", strip), table,
            ]
        )
    }
}

extension ArtifactReading {
    /// The games of the player that the path names in one part of a season.
    func games(in season: SeasonID, part: String) throws -> QueryRows {
        try rows("player_games", season.arguments.merging(["season_type": .text(part)]))
    }
}
