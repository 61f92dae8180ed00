import BallerCore
import BallerServing

func playerSplitRoutes() -> [ArtifactRoute] { [playerSplits, playerShooting] }

private let playerSplits = ArtifactRoute.api(
    "/players/{player}/splits/{season}",
    "A player's season by kinds of games: at home, in wins, by month, against each opponent.",
    PlayerPartParameters.self
) { request, json in
    try json.splits(of: request, query: "player_splits", missing: "The player has no such games")
}

private let playerShooting = ArtifactRoute.api(
    "/players/{player}/shooting/{season}",
    "A player's shots of a season by distance, kind, time and score, as far as play-by-play tells of them.",
    PlayerPartParameters.self
) { request, json in
    try json.splits(of: request, query: "player_shooting", missing: "No play-by-play tells of such shots of the player")
}

extension JSONWriter {
    /// The player, the season and the rows of a query; a problem that begins with `missing` where there are none.
    fileprivate mutating func splits(
        of request: ArtifactRequest<PlayerPartParameters>,
        query: String,
        missing: String
    ) throws {
        let rows = try request.rows(query).orNotFound("\(missing) in season \(request.season.key).")
        try object { json in
            try json.part(of: request)
            try json.member("splits", rows: rows)
        }
    }
}
