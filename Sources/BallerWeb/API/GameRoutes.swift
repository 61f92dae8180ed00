import BallerServing

func gameRoutes() -> [ArtifactRoute] {
    [gameList, gameDetail, boxScore]
}

private let gameList = ArtifactRoute.api(
    "/games",
    "Games, newest first.",
    [
        Parameter("startDate", .date, "Not before this day."),
        Parameter("endDate", .date, "Not after this day."),
        Parameter("team", .team, "Only of this team, by its code of then."),
        Parameter("season_year", .season, "Only of this season."),
        .seasonType(SeasonParts.all),
        Parameter("isPlayoff", .flag, "True for PLAYOFF, false for REGULAR, whatever season_type says."),
        .page,
        .perPage,
    ]
) { call, json in
    var arguments: QueryArguments = [
        "start_date": call.arguments["startDate"] ?? .null,
        "end_date": call.arguments["endDate"] ?? .null,
    ]
    if let isPlayoff = call.flag("isPlayoff") { arguments["season_type"] = .text(isPlayoff ? "PLAYOFF" : "REGULAR") }
    try json.page(of: call, items: "games_list", total: "games_list_total", arguments)
}

private let gameDetail = ArtifactRoute.api("/games/{game_id}", "One game.", [.game]) { call, json in
    try json.firstRow(call.game())
}

private let boxScore = ArtifactRoute.api(
    "/games/{game_id}/box-score",
    "The lines of both teams and of their players.",
    [.game]
) { call, json in
    let game = try call.game()
    let teams = try call.rows("game_box_score_teams")
    let players = try call.rows("game_box_score_players")
    try json.object { json in
        try json.member("game", firstOf: game)
        for (name, isHome) in [("home_team", true), ("away_team", false)] {
            json.key(name)
            try json.object { json in
                try json.members(teams.filtered("is_home", is: .boolean(isHome)).without("is_home"))
                let own = try players.filtered("is_home", is: .boolean(isHome)).without("is_home")
                try json.member("players", rows: own)
            }
        }
    }
}

extension Call {
    fileprivate func game() throws -> QueryRows {
        try rows("game_detail").orNotFound("There is no game \(integer("game_id")).")
    }
}
