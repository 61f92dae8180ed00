import BallerCore
import BallerServing

/// A player's games of one season, every part of it.
enum GameLogView {
    static let route = SiteRoute(
        path: "/players/{player}/game-log/{season}",
        about: "A player's games of one season.",
        PlayerSeasonParameters.self
    ) { request in
        let season = try PlayerSeason(request)
        let sections = try season.parts.map { part, total in
            let games = try request.reading.games(in: season.year, part: part.rawValue)
                .decoded(as: Counted<PlayerGameRow>.self)
            return TableSection(
                title: part.title,
                table: GameLogTable(games, season: season.year).table(
                    caption: "\(part.title) games",
                    totals: total.line
                ).html
            )
        }
        let about =
            "Every game of \(season.player.name) in \(SeasonYear.name(season.year)), with links to the box scores."
        return PlayerSeasonView(season, .gameLog, about: about, sections).page
    }
}

extension ArtifactReading {
    /// The games of the player that the path names in one part of a season.
    func games(in year: Int, part: String) throws -> QueryRows {
        try rows("player_games", ["season_year": .integer(Int64(year)), "season_type": .text(part)])
    }
}
