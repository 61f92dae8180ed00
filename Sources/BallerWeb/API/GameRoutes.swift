import BallerCore
import BallerServing

func gameRoutes() -> [ArtifactRoute] {
    [gameList, gameDetail, boxScore, playByPlay]
}

private struct GameListParameters: PagedParameters {
    let from = Parameter.day("from", "Not before this day.").optional
    let to = Parameter.day("to", "Not after this day.").optional
    let team = Parameter.team("Only of this team, by its code of then.").optional
    let season = Parameter.season("Only of this season.").optional
    let seasonType = Parameter.seasonType
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let gameList = ArtifactRoute.api("/games", "Games, newest first.", GameListParameters.self) { request, json in
    if let from = try request.from, let to = try request.to, from > to {
        throw Problem.badParameter("to", "to is before from.", allowed: "a date from \(from) on")
    }
    try json.page(of: request, "games")
}

private let gameDetail = ArtifactRoute.api("/games/{game}", "One game.", GameParameters.self) { request, json in
    try json.firstRow(request.reading.game(request.game))
}

private let boxScore = ArtifactRoute.api(
    "/games/{game}/box-score",
    "The lines of both teams and of their players.",
    GameParameters.self
) { request, json in
    let game = try request.reading.game(request.game)
    let sheet = try BoxScoreSheet(request.reading)
    try json.object { json in
        try json.member("game", firstOf: game)
        for (name, isHome) in [("home_team", true), ("away_team", false)] {
            json.key(name)
            try json.object { try sheet.write(isHome: isHome, &$0) }
        }
    }
}

private struct PlayParameters: RouteParameters {
    let game = Parameter.game
    let period = Parameter.integer(
        "period",
        1...14,
        "Only of this period: quarters are 1 to 4, overtimes follow."
    ).optional
}

private let playByPlay = ArtifactRoute.api(
    "/games/{game}/play-by-play",
    "The events of a game in order.",
    PlayParameters.self
) { request, json in
    let game = try request.reading.game(request.game)
    let period = try request.period
    let plays = try request.rows("game_plays")
    if plays.isEmpty {
        let all = period == nil ? plays : try request.rows("game_plays", ["period": .null])
        _ = try all.orNotFound("There is no play-by-play of game \(request.game).")
    }
    try json.object { json in
        try json.members(game.only(["game_id", "home_team_abbreviation", "away_team_abbreviation"]))
        json.member("period_filter", period)
        try json.member("plays", rows: plays.without(["season_year"]))
    }
}

extension ArtifactReading {
    /// The game that the path names, with the codes that its teams had then.
    fileprivate func game(_ id: GameID) throws -> QueryRows {
        try rows("game").orNotFound("There is no game \(id).")
    }
}
