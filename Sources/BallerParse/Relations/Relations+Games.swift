/// What box scores, play-by-play and schedules become.
enum GameRelations {
    static let games = Relation(
        "bref_games",
        "One row per game: day, teams, score and circumstances, from its box score.",
        key: ["game_id"],
        columns: [
            .context("game_id"), .context("game_date", .date), .context("season_year", .integer),
            .context("season_type"), .context("stage"), .context("start_time_eastern"), .context("away_team_id"),
            .context("away_team_name"), .context("home_team_id"), .context("home_team_name"),
            .context("away_points", .integer), .context("home_points", .integer), .context("away_record"),
            .context("home_record"), .context("overtimes", .integer), .context("is_neutral_site", .boolean),
            .context("arena"), .context("arena_place"), .context("attendance", .integer),
            .context("duration_minutes", .integer), .context("title"),
        ]
    )

    static let lineScores = Relation(
        "bref_line_scores",
        "One row per team and period: the points of the period.",
        key: ["game_id", "team_id", "period"],
        columns: [
            .context("game_id"), .context("team_id"), .context("period", .integer), .context("period_type"),
            .context("points", .integer),
        ]
    )

    private static let gameLine: [Column] =
        StatColumns.box(hasTwoPointers: false, hasPercentages: false) + [.stat("game_score", .decimal)]

    /// Numbers in a box score's advanced table.
    static let advancedLine: [Column] =
        StatColumns.advanced.filter {
            [
                "true_shooting_pct", "three_point_attempt_rate", "free_throw_attempt_rate", "offensive_rebound_pct",
                "defensive_rebound_pct", "rebound_pct", "assist_pct", "steal_pct", "block_pct", "turnover_pct",
                "usage_pct", "box_plus_minus",
            ].contains($0.name)
        } + [
            .stat("effective_field_goal_pct", .decimal, "efg_pct"),
            .stat("offensive_rating", .decimal, "off_rtg"),
            .stat("defensive_rating", .decimal, "def_rtg"),
        ]

    static let playerBoxScores = Relation(
        "bref_player_box_scores",
        "One row per player on the sheet of a game: the line, or the reason for not playing.",
        key: ["game_id", "team_id", "player_id"],
        columns: [
            .context("game_id"), .context("team_id"), .context("opponent_team_id"), .context("is_home", .boolean),
            .link("player_id", .player, "player"), .derived("player_name", .text, ["player"], Derivations.name),
            .context("is_starter", .boolean), .context("sheet_order", .integer), .stat("reason", .text),
            .stat("seconds_played", .seconds, "mp"),
        ] + gameLine + [.stat("plus_minus", .integer)] + advancedLine.map(\.asContext)
    )

    static let teamBoxScores = Relation(
        "bref_team_box_scores",
        "One row per game and team: the team's line and the four factors.",
        key: ["game_id", "team_id"],
        columns: [
            .context("game_id"), .context("team_id"), .context("opponent_team_id"), .context("is_home", .boolean),
            .stat("minutes_played", .integer, "mp"),
        ] + gameLine.filter { $0.name != "game_score" }
            + advancedLine.filter { $0.name != "box_plus_minus" }.map(\.asContext)
            + [.context("pace", .decimal), .context("free_throws_per_field_goal_attempt", .decimal)]
    )

    /// The advanced table alone; its numbers are joined to the lines of the basic one.
    static let advancedLines = Relation(
        "advanced_lines",
        "One row per player of the advanced table of a box score.",
        key: ["player_id"],
        columns: [.link("player_id", .player, "player")] + advancedLine
    )

    static let fourFactors = Relation(
        "four_factors",
        "One row per team of the four factors table.",
        key: ["team_id"],
        columns: [
            .context("team_id"), .stat("pace", .decimal),
            .stat("free_throws_per_field_goal_attempt", .decimal, "ft_rate"),
            .stat("offensive_rating", .decimal, "off_rtg"),
        ]
    )

    static let officials = Relation(
        "bref_officials",
        "One row per official of a game.",
        key: ["game_id", "official_order"],
        columns: [
            .context("game_id"), .context("official_order", .integer), .context("referee_id"), .context("referee_name"),
        ]
    )

    static let inactives = Relation(
        "bref_inactives",
        "One row per player declared inactive for a game.",
        key: ["game_id", "team_id", "player_id"],
        columns: [.context("game_id"), .context("team_id"), .context("player_id"), .context("player_name")]
    )

    static let playByPlay = Relation(
        "bref_play_by_play",
        "One row per event of a game, in order.",
        key: ["game_id", "event_number"],
        columns: [
            .context("game_id"), .context("event_number", .integer), .context("period", .integer),
            .context("period_type"), .context("clock_seconds_remaining", .decimal), .context("away_score", .integer),
            .context("home_score", .integer), .context("team_id"), .context("team_name"), .context("away_team_name"),
            .context("home_team_name"), .context("event_type"), .context("player_id"), .context("player_2_id"),
            .context("player_3_id"), .context("points", .integer), .context("shot_distance_feet", .integer),
            .context("description"),
        ]
    )

    static let schedule = Relation(
        "bref_schedule",
        "One row per game of a schedule, played or to come.",
        key: ["league", "season_year", "game_date", "home_team_id", "visitor_team_id"],
        columns: [
            .context("league"), .context("season_year", .integer), .context("season_type"),
            .context("game_id"), .derived("game_date", .date, ["date_game"], Derivations.gameDate),
            .stat("start_time_eastern", .text, "game_start_time"),
            .context("start_time_utc"),
            .link("visitor_team_id", .team, "visitor_team_name"),
            .derived("visitor_team_name", .text, ["visitor_team_name"], Derivations.name),
            .stat("visitor_points", .integer, "visitor_pts"),
            .link("home_team_id", .team, "home_team_name"),
            .derived("home_team_name", .text, ["home_team_name"], Derivations.name),
            .stat("home_points", .integer, "home_pts"),
            .derived("has_box_score", .boolean, ["box_score_text"], Derivations.isThere),
            .derived("overtimes", .integer, ["overtimes"]) { element in
                element.text.isEmpty ? .null : Derivations.overtimes(element.text).map { .integer($0) }
            },
            .stat("attendance", .integer), .stat("duration_minutes", .minutes, "game_duration"),
            .stat("arena", .text, "arena_name"), .context("is_neutral_site", .boolean),
            .stat("remarks", .text, "game_remarks"),
        ]
    )

    static let dailyLeaders = Relation(
        "bref_daily_leaders",
        "One row per player line of a day, best game score first.",
        key: ["game_date", "player_id", "team_id"],
        columns: [
            .context("game_date", .date), .stat("rank", .integer, "ranker"), .link("player_id", .player, "player"),
            .derived("player_name", .text, ["player"], Derivations.name), .link("team_id", .team, "team_id"),
            .derived("is_home", .boolean, ["game_location"], Derivations.isHome),
            .link("opponent_team_id", .team, "opp_id"),
            .derived("outcome", .text, ["game_result"], Derivations.outcome),
            .stat("seconds_played", .seconds, "mp"),
        ] + gameLine + [.stat("plus_minus", .integer)]
    )

    static let dailyGames = Relation(
        "bref_daily_games",
        "One row per game of a day, with its line score.",
        key: ["game_date", "home_team_id", "away_team_id"],
        columns: [
            .context("game_date", .date), .context("game_id"), .context("league"), .context("away_team_id"),
            .context("away_team_name"), .context("away_points", .integer), .context("home_team_id"),
            .context("home_team_name"), .context("home_points", .integer), .context("status"),
            .context("away_line"), .context("home_line"),
        ]
    )
}

extension Column {
    /// The same column, set by the parser instead of read from a cell.
    var asContext: Column { .context(name, type) }
}
