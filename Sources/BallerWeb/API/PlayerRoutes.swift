import BallerCore
import BallerServing

func playerRoutes() -> [ArtifactRoute] {
    [playerList, playerDetail, playerGameLog, playerCareer, playerCareerStats]
}

private let playerList = ArtifactRoute.api(
    "/players",
    "Players by last name.",
    [
        .page,
        .perPage,
        Parameter(
            "search",
            .words(1...100),
            "Words of a name or parts of them, in any order; accents, case and marks aside."
        ),
        Parameter("season", .season, "Only who played in the season."),
        Parameter("team", .team, "Only who played for the team, by its code of then."),
        Parameter("position", .position, "Only who plays there, as the source writes it."),
        Parameter("is_active", .flag, "Only who played in the newest season, or only who did not."),
    ]
) { call, json in
    try json.page(of: call, items: "players_list", total: "players_list_total")
}

private let playerDetail = ArtifactRoute.api("/players/{player}", "One player.", [.player]) { call, json in
    try json.firstRow(call.rows("player_detail"))
}

private let playerGameLog = ArtifactRoute.api(
    "/players/{player}/game-log/{season}",
    "A player's games of a season, and their sums.",
    [.player, .season, .seasonType(SeasonParts.all)]
) { call, json in
    let year = SeasonYear(rawValue: call.integer("season"))
    let games = try call.rows("player_game_lines")
    guard let player = call.player, !games.isEmpty else {
        throw Problem.notFound("The player has no such games in season \(year).")
    }
    let codes = call.snapshot.directory.teams(in: year).codes
    try json.object { json in
        json.member("player_slug", player.slug)
        json.member("player_name", player.name)
        json.member("season_year", year.rawValue)
        json.member("season_type", call.text("season_type"))
        try json.member("games", rows: games.adding("opponent_team_abbreviation", of: "opponent_team_id", codes))
        json.key("totals")
        try json.object { json in
            json.member("games_played", games.rowCount)
            try json.sums(games, of: gameLogSums)
        }
    }
}

/// The columns of a game log that are summed under it; the table of the season's totals holds the same.
private let gameLogSums = [
    "minutes_played", "seconds_played", "points", "rebounds", "assists", "steals", "blocks", "turnovers",
    "field_goals_made", "field_goals_attempted", "three_pointers_made", "three_pointers_attempted", "free_throws_made",
    "free_throws_attempted",
]

private let playerCareer = ArtifactRoute.api(
    "/players/{player}/career",
    "A player's regular seasons, summed up.",
    [.player]
) { call, json in
    try json.firstRow(call.rows("player_career"))
}

private let playerCareerStats = ArtifactRoute.api(
    "/players/{player}/career-stats",
    "A player's seasons: a total each, and a stint for each team.",
    [.player]
) { call, json in
    try json.rows(call.rows("player_career_stats"))
}
