import BallerCore
import BallerServing

func playerSplitRoutes() -> [ArtifactRoute] { [playerSplits, playerShooting] }

private let playerSplits = ArtifactRoute.api(
    "/players/{player}/splits/{season}",
    "A player's season by kinds of games: at home, in wins, by month, against each opponent.",
    PlayerPartParameters.self,
    splits("player_splits", missing: "The player has no such games")
)

private let playerShooting = ArtifactRoute.api(
    "/players/{player}/shooting/{season}",
    "A player's shots of a season by distance, kind, time and score, as far as play-by-play tells of them.",
    PlayerPartParameters.self,
    splits("player_shooting", missing: "No play-by-play tells of such shots of the player")
)

/// The player, the season and the rows of a query; a problem that begins with `missing` where there are none.
private func splits(_ rows: RouteRows<PlayerPartParameters>, missing: String) -> RouteAnswer<PlayerPartParameters> {
    let found = rows.orNotFound { "\(missing) in season \(try $0.season.key)." }
    return .object([.playerPart, .rows("splits", of: found)]).table(found)
}
