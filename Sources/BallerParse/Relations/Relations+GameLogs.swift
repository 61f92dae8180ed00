/// Game logs, for pages that a person saved: a crawler never requests them.
enum GameLogRelations {
    private static let result = ["game_result"]

    static let players = Relation(
        "bref_player_game_logs",
        "One row per game of a player's season, the games not played included.",
        key: ["player_id", "season_year", "season_type", "game_date", "team_id"],
        columns: [
            .context("player_id"), .context("season_year", .integer), .context("season_type"),
            .derived("game_id", .text, ["date", "date_game"], Derivations.gameID),
            .derived("game_date", .date, ["date", "date_game"], Derivations.gameDate),
            .stat("career_game_number", .integer, "player_game_num_career"),
            .stat("season_game_number", .integer, "game_season", "team_game_num_season"),
            .link("team_id", .team, "team_name_abbr", "team_id"),
            .derived("is_home", .boolean, ["game_location"], Derivations.isHome),
            .link("opponent_team_id", .team, "opp_name_abbr", "opp_id"),
            .derived("outcome", .text, result, Derivations.outcome),
            .stat("result", .text, "game_result"),
            .derived("is_starter", .boolean, ["is_starter", "gs"], isStarter),
            .derived("reason", .text, ["reason", "is_starter", "gs"], reason),
            .stat("seconds_played", .seconds, "mp"),
        ] + StatColumns.box() + [.stat("game_score", .decimal), .stat("plus_minus", .integer)]
    )

    /// `*` or `1` for a starter, blank or `0` otherwise; text is a reason for not playing.
    private static let isStarter: Column.Derivation = { element in
        switch element.text {
        case "1", "*": .boolean(true)
        case "0", "": .boolean(false)
        default: .null
        }
    }

    private static let reason: Column.Derivation = { element in
        let text = element.text
        return .text(optional: text.contains { $0.isLetter } ? text : nil)
    }

    static let advanced = Relation(
        "bref_player_advanced_game_logs",
        "One row per game of a player's season with the advanced numbers of the game.",
        key: ["player_id", "season_year", "season_type", "game_date", "team_id"],
        columns: [
            .context("player_id"), .context("season_year", .integer), .context("season_type"),
            .derived("game_id", .text, ["date", "date_game"], Derivations.gameID),
            .derived("game_date", .date, ["date", "date_game"], Derivations.gameDate),
            .link("team_id", .team, "team_name_abbr", "team_id"),
            .derived("is_home", .boolean, ["game_location"], Derivations.isHome),
            .link("opponent_team_id", .team, "opp_name_abbr", "opp_id"),
            .derived("outcome", .text, result, Derivations.outcome),
            .derived("is_starter", .boolean, ["is_starter", "gs"], isStarter),
            .derived("reason", .text, ["reason", "is_starter", "gs"], reason),
            .stat("seconds_played", .seconds, "mp"),
        ] + GameRelations.advancedLine + [.stat("game_score", .decimal)]
    )

    private static let teamGame: [Column] = [
        .context("team_id"), .context("season_year", .integer), .context("season_type"),
        .derived("game_id", .text, ["box_score_text", "date", "date_game"], Derivations.gameID),
        .derived("game_date", .date, ["date", "date_game"], Derivations.gameDate),
        .stat("season_game_number", .integer, "game_season", "team_game_num_season", "g"),
        .derived("is_home", .boolean, ["game_location"], Derivations.isHome),
        .link("opponent_team_id", .team, "opp_name_abbr", "opp_id", "opp_name"),
        .derived("outcome", .text, ["game_result", "team_game_result"], Derivations.outcome),
    ]

    static let teams = Relation(
        "bref_team_game_logs",
        "One row per game of a team's season with both teams' numbers.",
        key: ["team_id", "season_year", "season_type", "game_date"],
        columns: teamGame + StatColumns.box()
            + StatColumns.box(prefix: "opp_").map { $0.renamed("opponent_\($0.name)") }
    )

    static let teamSchedules = Relation(
        "bref_team_schedules",
        "One row per game of a team's schedule, played or to come.",
        key: ["team_id", "season_year", "season_type", "game_date"],
        columns: teamGame + [
            .stat("start_time_eastern", .text, "game_start_time"),
            .stat("overtimes_text", .text, "overtimes"),
            .stat("points", .integer, "pts"), .stat("opponent_points", .integer, "opp_pts"),
            .stat("wins", .integer), .stat("losses", .integer), .stat("streak", .text, "game_streak"),
            .stat("attendance", .integer), .stat("duration_minutes", .minutes, "game_duration"),
            .stat("remarks", .text, "game_remarks"),
        ]
    )
}

extension Column {
    func renamed(_ name: String) -> Column { Column(name: name, type: type, source: source, stats: stats) }
}
