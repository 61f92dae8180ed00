extension ClientFunction {
    var fields: [ClientField] {
        switch self {
        case .standings:
            [
                .capitals("team", "team_name"), .column("wins", "wins"), .column("losses", "losses"),
                .capitals("division", "division"), .capitals("conference", "conference"),
            ]
        case .playerBoxScores: Self.dailyLine
        case .regularSeasonPlayerBoxScores, .playoffPlayerBoxScores: Self.gameLog
        case .seasonSchedule: Self.schedule
        case .playersSeasonTotals:
            ClientField.person
                + [.column("games_started", "games_started"), .column("minutes_played", "minutes_played")]
                + ClientField.shots + [.column("points", "points")]
        case .playersAdvancedSeasonTotals: Self.advanced
        case .teamBoxScores: Self.teamLine
        case .playByPlay: Self.events
        case .search:
            [
                .column("name", "name"), .column("identifier", "identifier"),
                ClientField("leagues") { row in .list(row["league"].text.map { [$0] } ?? []) },
            ]
        }
    }

    private static let dailyLine: [ClientField] =
        [
            .column("slug", "player_id"), .column("name", "player_name"), .team("team", "team_id"),
            ClientField.location, .team("opponent", "opponent_team_id"), .column("outcome", "outcome"),
            .column("seconds_played", "seconds_played"),
        ] + ClientField.shots + [
            .column("game_score", "game_score"),
            ClientField("plus_minus") { row in row["plus_minus"].integer.map { .number(Double($0)) } ?? .null },
        ]

    private static let gameLog: [ClientField] =
        [
            ClientField("active") { row in .boolean(row["reason"].isNull) },
            .column("date", "game_date"), .column("points_scored", "points"), .column("plus_minus", "plus_minus"),
            .team("team", "team_id"), ClientField.location, .team("opponent", "opponent_team_id"),
            .column("outcome", "outcome"), .column("seconds_played", "seconds_played"),
        ] + ClientField.shots + [.column("game_score", "game_score")]

    private static let schedule: [ClientField] = [
        ClientField("start_time") { row in
            guard let text = row["start_time_utc"].text else { return .null }
            return .instant(text.replacingSuffix("Z", with: ""))
        },
        .capitals("away_team", "visitor_team_name"), .column("away_team_score", "visitor_points"),
        .capitals("home_team", "home_team_name"), .column("home_team_score", "home_points"),
    ]

    private static let advanced: [ClientField] =
        ClientField.person + [.column("minutes_played", "minutes_played")]
        + [
            ("player_efficiency_rating", "player_efficiency_rating"),
            ("true_shooting_percentage", "true_shooting_pct"),
            ("three_point_attempt_rate", "three_point_attempt_rate"),
            ("free_throw_attempt_rate", "free_throw_attempt_rate"),
            ("offensive_rebound_percentage", "offensive_rebound_pct"),
            ("defensive_rebound_percentage", "defensive_rebound_pct"),
            ("total_rebound_percentage", "rebound_pct"), ("assist_percentage", "assist_pct"),
            ("steal_percentage", "steal_pct"), ("block_percentage", "block_pct"),
            ("turnover_percentage", "turnover_pct"), ("usage_percentage", "usage_pct"),
            ("offensive_win_shares", "offensive_win_shares"), ("defensive_win_shares", "defensive_win_shares"),
            ("win_shares", "win_shares"), ("win_shares_per_48_minutes", "win_shares_per_48"),
            ("offensive_box_plus_minus", "offensive_box_plus_minus"),
            ("defensive_box_plus_minus", "defensive_box_plus_minus"), ("box_plus_minus", "box_plus_minus"),
            ("value_over_replacement_player", "value_over_replacement"), ("is_combined_totals", "is_combined_totals"),
        ].map { ClientField.column($0.0, $0.1) }

    private static let teamLine: [ClientField] =
        [.team("team", "team_id"), .column("minutes_played", "minutes_played")] + ClientField.shots + [
            .column("points", "points"),
            ClientField("outcome") { row in ClientOutput.outcome(row) },
        ]

    private static let events: [ClientField] = [
        ClientField("period") { row in
            guard let period = row["period"].integer else { return .null }
            return .integer(row["period_type"].text == "OVERTIME" ? period - 4 : period)
        },
        .column("period_type", "period_type"), .column("remaining_seconds_in_period", "clock_seconds_remaining"),
        .capitals("relevant_team", "team_name"), .capitals("away_team", "away_team_name"),
        .capitals("home_team", "home_team_name"), .column("away_score", "away_score"),
        .column("home_score", "home_score"), .column("description", "description"),
    ]
}
