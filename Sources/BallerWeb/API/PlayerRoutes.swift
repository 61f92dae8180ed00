import BallerCore
import BallerServing

func playerRoutes() -> [ArtifactRoute] {
    [playerList, playerDetail, playerGameLog, playerCareer, playerCareerStats]
}

private struct PlayerListParameters: PagedParameters {
    let page = Parameter.page
    let perPage = Parameter.perPage
    let search = Parameter.text(
        "search",
        .words(1...100),
        "Words of a name or parts of them, in any order; accents, case and marks aside."
    ).optional
    let season = Parameter.season("Only who played in the season.").optional
    let team = Parameter.team("Only who played for the team, by its code of then.").optional
    let position = Parameter.position.optional
    let isActive = Parameter.flag("is_active", "Only who played in the newest season, or only who did not.").optional
}

private let playerList = ArtifactRoute.api(
    "/players",
    "Players by last name.",
    PlayerListParameters.self
) { request, json in
    try json.page(of: request, "players")
}

private let playerDetail = ArtifactRoute.api(
    "/players/{player}",
    "One player.",
    PlayerParameters.self
) { request, json in
    try json.firstRow(request.rows("player_detail"))
}

private let playerGameLog = ArtifactRoute.api(
    "/players/{player}/game-log/{season}",
    "A player's games of a season, and their sums.",
    PlayerPartParameters.self
) { request, json in
    let games = try request.rows("player_games")
        .orNotFound("The player has no such games in season \(request.season.key).")
    try json.object { json in
        try json.part(of: request)
        try json.member("games", rows: games)
        json.key("totals")
        try json.object { json in
            json.member("games_played", games.rowCount)
            try json.sums(games, of: gameLogSums)
        }
    }
}

/// The columns that are summed under a game log, as far as its query has them.
private let gameLogSums = Set(ColumnKey.counted.map(\.name) + ["seconds_played"])

extension JSONWriter {
    /// Members that say whose games, of which part of which season.
    mutating func part(of request: ArtifactRequest<PlayerPartParameters>) throws {
        let player = try request.player
        member("player_id", Int(player.id.rawValue))
        member("player_slug", player.slug)
        member("player_name", player.name)
        members(of: try request.season)
        member("season_type", try request.seasonType.rawValue)
    }
}

private let playerCareer = ArtifactRoute.api(
    "/players/{player}/career",
    "A player's regular seasons, summed up over the leagues and by league.",
    PlayerParameters.self
) { request, json in
    let career = try request.rows("player_career").orNotFound("There is no such player.")
    try json.object { json in
        try json.members(career)
        try json.member("leagues", rows: request.rows("player_league_careers"))
    }
}

private let playerCareerStats = ArtifactRoute.api(
    "/players/{player}/career-stats",
    "A player's seasons: a total each, and a stint for each team.",
    PlayerParameters.self
) { request, json in
    try json.rows(request.rows("player_seasons"))
}
