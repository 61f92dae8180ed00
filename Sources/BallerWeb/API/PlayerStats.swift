/// The forms of a season's player stats, and the columns that each can be sorted by.
enum PlayerStats: String, CaseIterable {
    case totals
    case perGame = "per_game"
    case per36 = "per_36"
    case per100 = "per_100"
    case advanced

    var defaultSort: String { self == .advanced ? "minutes_played" : "points" }

    var sorts: [String] {
        switch self {
        case .totals: Self.common + ["games_started", "plus_minus"]
        case .perGame, .per36: Self.common
        case .per100: Self.common + ["possessions"]
        case .advanced: Self.always + Self.rates
        }
    }

    static let everySort = common + ["games_started", "plus_minus", "possessions"] + rates

    private static let always = ["player_name", "games_played", "minutes_played"]

    private static let common =
        always + [
            "points", "rebounds", "offensive_rebounds", "defensive_rebounds", "assists", "steals", "blocks",
            "turnovers", "personal_fouls", "field_goals_made", "field_goals_attempted", "three_pointers_made",
            "three_pointers_attempted", "free_throws_made",
            "free_throws_attempted", "field_goal_pct", "three_point_pct", "free_throw_pct",
        ]

    private static let rates = [
        "true_shooting_pct", "effective_field_goal_pct", "three_point_attempt_rate", "free_throw_rate",
        "offensive_rebound_pct", "defensive_rebound_pct", "rebound_pct", "assist_pct", "steal_pct",
        "block_pct", "turnover_pct", "usage_pct",
    ]
}
