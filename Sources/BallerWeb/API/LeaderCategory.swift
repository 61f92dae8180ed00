import BallerServing

/// What leaders are compared by, as `agg_season_leaders.category` names it.
struct LeaderCategory: Sendable {
    let name: String

    init(_ name: String) { self.name = name }

    /// All of them by name.
    static let all = averages + counts + shares
    /// Those of one line of a game.
    static let ofLines = ColumnKey.counted.filter { ![.gamesPlayed, .gamesStarted].contains($0) }.map(\.name)

    /// Sums that have an average a game.
    private static let averages = [
        "points", "rebounds", "assists", "steals", "blocks", "minutes_played", "field_goals_made",
        "three_pointers_made", "free_throws_made", "offensive_rebounds", "defensive_rebounds", "turnovers",
        "personal_fouls",
    ]
    private static let counts = ["games_played", "double_doubles", "triple_doubles"]
    private static let shares = [
        "field_goal_pct", "three_point_pct", "free_throw_pct", "effective_field_goal_pct", "true_shooting_pct",
    ]

    var isShare: Bool { Self.shares.contains(name) }
    var hasAverage: Bool { Self.averages.contains(name) }

    /// `agg_season_leaders.basis`; `nil` for an average that the category does not have.
    func basis(perGame: Bool) -> String? {
        if isShare { return "rate" }
        if !perGame { return "total" }
        return hasAverage ? "per_game" : nil
    }
}

extension Parameter where Value == LeaderCategory {
    static let category = Parameter(
        "category",
        .choice(LeaderCategory.all),
        "What is compared.",
        default: .text("points")
    ) { value, _ in value.textValue.map { LeaderCategory($0) } }
}
