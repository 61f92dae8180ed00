import BallerCore
import BallerServing

/// Whose career and whose seasons were most like a player's.
enum SimilarPlayersPage {
    static let route = SiteRoute(
        path: "/players/{player}/similar",
        about: "Whose career and whose seasons were most like a player's.",
        PlayerParameters.self
    ) { request in
        let player = try request.player
        let seasons = try request.records("player_similar_seasons")
        var table = RecordTable("seasons-table", "Similar seasons at the same age", columns, seasons)
        table?.group = { row in
            row.season.map { "\($0.name)\(row["age"].integer.map { ", at \($0)" } ?? "")" }
        }
        let careers = SimilarPlayers.careers(try request.records("player_similar_careers"))
        return Page(
            "Players like \(player.name)",
            "Whose career was most like that of \(player.name), and whose season at the same age was most like each of his.",
            .players,
            crumbs: [Run("Players", link: SitePath.players), Run(player.name, link: SitePath.player(player.slug))],
            [
                WordsBlock("how", .lead, [Run(SimilarPlayers.how)]),
                SectionBlock("careers", "Careers", note: SimilarPlayers.ofCareers, careers),
                SectionBlock("seasons", "Seasons at the same age", note: SimilarPlayers.ofSeasons, table),
                careers == nil && seasons.isEmpty
                    ? WordsBlock.empty(
                        "none",
                        "\(player.name) has no regular season of 500 minutes here, so that nothing can be compared."
                    ) : nil,
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        "similar_player_name",
        RecordColumn("similar_season_year") { row, links in
            guard let year = row["similar_season_year"].integer, let league = row["similar_league"].text else {
                return .missing(.unknown)
            }
            let season = SeasonID(league: LeagueID(rawValue: league), year: SeasonYear(rawValue: year))
            return .season(season, link: links.isSeason(season) ? SitePath.season(season) : nil)
        },
        RecordColumn("team_abbreviations", "Team"), .average("similarity", isStrong: true), "games_played",
        "minutes_per_game", "points_per_game", "rebounds_per_game", "assists_per_game",
    ]
}

/// The careers most like a player's, as his own page and that of similar players show them.
enum SimilarPlayers {
    static let how = """
        Ten numbers are compared: points, rebounds, assists, steals, blocks, turnovers, three-pointers made and free throws \
        attempted per 36 minutes, true shooting, and minutes a game, each in standard deviations from the mean of its league and \
        season. 100 means the same in all of them, 61 a standard deviation apart.
        """
    static let ofCareers =
        "Seasons of at least 500 minutes, weighed by them; players with 2,000 such minutes. How many there are counts as an eleventh number."
    static let ofSeasons = "Of seasons of at least 500 minutes, those of players who were as old on 1 February."

    static func careers(_ rows: [Record]) -> RecordTable? {
        RecordTable("careers-table", "Similar careers", columns, rows)
    }

    static func section(_ rows: [Record], _ slug: String) -> SectionBlock? {
        guard let table = careers(rows) else { return nil }
        return SectionBlock(
            "similar",
            "Similar careers",
            [
                WordsBlock("similar-how", .note, [Run(how)]), table,
                WordsBlock.more(
                    "more-similar",
                    [PageLink(text: "Similar seasons at the same age", link: SitePath.similar(slug))]
                ),
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        "rank", "player_name", .average("similarity", isStrong: true), .position,
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"), "games_played",
        "points_per_game", "rebounds_per_game", "assists_per_game",
    ]
}
