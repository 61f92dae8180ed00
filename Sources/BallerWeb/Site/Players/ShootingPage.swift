import BallerCore
import BallerServing

/// A player's shots of one season by kinds, every part of it of which play-by-play tells.
enum ShootingPage {
    static let route = SiteRoute(
        path: "/players/{player}/shooting/{season}",
        about: "A player's shots of one season by kinds.",
        PlayerSeasonParameters.self
    ) { request in
        let season = try PlayerSeason(request)
        var courts: [SeasonType: [Record]] = [:]
        var leagues: [SeasonType: [Record]] = [:]
        for (part, _) in season.parts {
            let type: QueryArguments = ["season_type": .text(part.rawValue)]
            courts[part] = try request.records("player_shot_places", type)
            leagues[part] = try request.records("league_shot_zones", type)
        }
        return page(
            season,
            try season.parts.map { part, total in
                let type: QueryArguments = ["season_type": .text(part.rawValue)]
                return (part, try request.rows("player_shooting", type, as: ShootingRow.self), total)
            },
            courts: courts,
            leagues: leagues
        )
    }

    /// The page of the parts of a season, with the shots and the totals of each.
    static func page(
        _ season: PlayerSeason,
        _ parts: [(SeasonType, [ShootingRow], Counted<PlayerSeasonRow>)],
        courts: [SeasonType: [Record]] = [:],
        leagues: [SeasonType: [Record]] = [:]
    ) -> Page {
        let sections = parts.flatMap { part, rows, total in
            [
                section(part, rows, total, season: season.id), court(part, courts[part] ?? []),
                zones(part, rows, leagues[part] ?? []),
            ].compactMap(\.self)
        }
        let name = season.player.name
        return season.page(
            .shooting,
            "The shots of \(name) in \(season.id.name) by distance, kind, time left and score.",
            sections.isEmpty ? [WordsBlock.empty("none", missing)] : sections
        )
    }

    private static let missing =
        "There is no play-by-play of these games here, and box scores do not tell where or how a shot was taken."

    private static func section(
        _ part: SeasonType,
        _ rows: [ShootingRow],
        _ total: Counted<PlayerSeasonRow>,
        season: SeasonID
    ) -> SectionBlock? {
        guard let all = rows.first(where: { $0.split == "total" }) else { return nil }
        let zones = ShotZones.bars(rows.filter { $0.split == "distance" }, season: season)
        let source = WordsBlock("\(part.id)-source", .quiet, [Run(source(games: all.games, of: total.line.games))])
        let table = ShootingTable.table("\(part.title), shooting", rows, season: season)
        return SectionBlock(
            part.id,
            part.title,
            [source, ChartBlock("\(part.id)-zones", zones.html), TableBlock("\(part.id)-table", table)]
        )
    }

    private static func court(_ part: SeasonType, _ shots: [Record]) -> SectionBlock? {
        let games = Set(shots.compactMap { $0["game_id"].integer }).count
        let title = "Shots of \(games == 1 ? "1 game" : "\(games) games") whose charts are here"
        let chart = CourtChart(title: title, shots: shots.compactMap(CourtChart.Shot.init))
        return SectionBlock(
            "\(part.id)-court",
            "\(part.title), shot chart",
            ChartBlock("\(part.id)-court-chart", chart.html)
        )
    }

    private static func zones(_ part: SeasonType, _ rows: [ShootingRow], _ league: [Record]) -> SectionBlock? {
        let own = rows.filter { $0.split == "distance" }
        guard !own.isEmpty, let games = league.compactMap({ $0["games"].integer }).max() else { return nil }
        return SectionBlock(
            "\(part.id)-league",
            "\(part.title), against the league",
            ZoneTable.table("\(part.title), zones against the league", own, league),
            note: "The league of the \(games) games of which play-by-play is here."
        )
    }

    /// How much of the season the numbers cover.
    private static func source(games: Int, of played: Int) -> String {
        let words = games == 1 ? "1 game" : "\(games) games"
        return "Counted in the play-by-play of \(words) with a shot, of \(played) played."
    }
}
