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
        let sections = try season.parts.map { part, total in
            let games = try request.reading.games(in: season.id, part: part.rawValue)
                .decoded(as: Counted<PlayerGameRow>.self)
            let caption = "\(part.title) games"
            let table = GameLogTable.table(caption, games, season: season.id, totals: total.line)
            return SectionBlock(part.id, part.title, table)
        }
        return season.page(
            .gameLog,
            "Every game of \(season.player.name) in \(season.id.name), with links to the box scores.",
            sections
        )
    }
}

extension ArtifactReading {
    /// The games of the player that the path names in one part of a season.
    func games(in season: SeasonID, part: String) throws -> QueryRows {
        try rows("player_games", season.arguments.merging(["season_type": .text(part)]))
    }
}
