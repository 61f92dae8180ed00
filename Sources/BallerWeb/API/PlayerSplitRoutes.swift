import BallerCore
import BallerServing

func playerSplitRoutes() -> [ArtifactRoute] { [playerSplits, playerShooting] }

private let playerSplits = ArtifactRoute.api(
    "/players/{player}/splits/{season}",
    "A player's season by kinds of games: at home, in wins, by month, against each opponent.",
    [.player, .season, .seasonType(SeasonParts.all)]
) { call, json in
    try json.splits(of: call, query: "player_splits", missing: "The player has no such games")
}

private let playerShooting = ArtifactRoute.api(
    "/players/{player}/shooting/{season}",
    "A player's shots of a season by distance, kind, time and score, as far as play-by-play tells of them.",
    [.player, .season, .seasonType(SeasonParts.all)]
) { call, json in
    try json.splits(of: call, query: "player_shooting", missing: "No play-by-play tells of such shots of the player")
}

extension JSONWriter {
    /// The player, the season and the rows of a query; a problem that begins with `missing` where there are none.
    fileprivate mutating func splits(of call: Call, query: String, missing: String) throws {
        let year = SeasonYear(rawValue: call.integer("season"))
        let rows = try call.rows(query).orNotFound("\(missing) in season \(year).")
        try object { json in
            json.member("player_slug", call.player?.slug)
            json.member("player_name", call.player?.name)
            json.member("season_year", year.rawValue)
            json.member("season_type", call.text("season_type"))
            try json.member("splits", rows: rows)
        }
    }
}
