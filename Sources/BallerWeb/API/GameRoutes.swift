import BallerCore
import BallerServing

func gameRoutes() -> [ArtifactRoute] {
    [gameList, gameDetail, boxScore, playByPlay]
}

private let gameList = ArtifactRoute.api(
    "/games",
    "Games, newest first.",
    [
        Parameter("from", .date, "Not before this day."),
        Parameter("to", .date, "Not after this day."),
        Parameter("team", .team, "Only of this team, by its code of then."),
        Parameter("season", .season, "Only of this season."),
        .seasonType(SeasonParts.all),
        .page,
        .perPage,
    ]
) { call, json in
    if let from = call.text("from"), let to = call.text("to"), from > to {
        throw Problem.badParameter("to", "endDate is before startDate.", allowed: "a date from \(from) on")
    }
    try json.page(of: call, items: "games_list", total: "games_list_total")
}

private let gameDetail = ArtifactRoute.api("/games/{game}", "One game.", [.game]) { call, json in
    try json.firstRow(call.game())
}

private let boxScore = ArtifactRoute.api(
    "/games/{game}/box-score",
    "The lines of both teams and of their players.",
    [.game]
) { call, json in
    let game = try call.game()
    let sheet = try BoxScoreSheet(game, call)
    try json.object { json in
        try json.member("game", firstOf: game)
        for (name, isHome) in [("home_team", true), ("away_team", false)] {
            json.key(name)
            try json.object { try sheet.write(isHome: isHome, &$0) }
        }
    }
}

private let playByPlay = ArtifactRoute.api(
    "/games/{game}/play-by-play",
    "The events of a game in order.",
    [.game, Parameter("period", .integer(1...14), "Only of this period: quarters are 1 to 4, overtimes follow.")]
) { call, json in
    let game = try call.game()
    let directory = call.snapshot.directory
    let codes = try directory.teams(in: SeasonYear(rawValue: game.integer("season_year") ?? 0)).codes
    let plays = try call.rows("game_plays")
    if plays.isEmpty {
        let all = call.optionalInteger("period") == nil ? plays : try call.rows("game_plays", ["period": .null])
        _ = try all.orNotFound("There is no play-by-play of game \(call.integer("game")).")
    }
    try json.object { json in
        try json.members(game.only(["game_id", "home_team_abbreviation", "away_team_abbreviation"]))
        json.member("period_filter", call.optionalInteger("period"))
        try json.member(
            "plays",
            rows: plays.adding("team_abbreviation", of: "team_id", codes)
                .adding("player_slug", of: "player_id", directory.playerSlugs)
        )
    }
}

extension Call {
    /// The game that the path names, with the codes that its teams had then.
    fileprivate func game() throws -> QueryRows {
        let game = try rows("game_line").orNotFound("There is no game \(integer("game")).")
        let year = try SeasonYear(rawValue: game.integer("season_year") ?? 0)
        let codes = snapshot.directory.teams(in: year).codes
        return game.adding("away_team_abbreviation", of: "away_team_id", codes)
            .adding("home_team_abbreviation", of: "home_team_id", codes)
    }
}
