import BallerServing

/// What the teams of a season are shown in: the last word of the page's address.
enum TeamKind: String, CaseIterable {
    case perGame = "per-game"
    case totals
    case per100 = "per-100"
    case advanced, shooting

    var title: String {
        switch self {
        case .perGame: "Per game"
        case .totals: "Totals"
        case .per100: "Per 100 possessions"
        case .advanced: "Advanced"
        case .shooting: "Shooting"
        }
    }

    /// As the query of teams names it; `nil` for what is no sum.
    var basis: String? {
        switch self {
        case .perGame: "per_game"
        case .totals: "total"
        case .per100: "per_100"
        case .advanced, .shooting: nil
        }
    }

    func columns(isOpponent: Bool) -> [RecordColumn] {
        switch self {
        case .perGame, .per100: counts { RecordColumn.average($0, isStrong: $1) } + shares(isOpponent)
        case .totals: counts { RecordColumn($0, isStrong: $1) } + shares(isOpponent)
        case .advanced: Self.ratings
        case .shooting: ["team_name", "games_played"] + SeasonPlayerColumns.shooting
        }
    }

    private func counts(_ column: (String, Bool) -> RecordColumn) -> [RecordColumn] {
        func plain(_ names: [String]) -> [RecordColumn] { names.map { column($0, false) } }
        return ["team_name", "games_played"] + [column("points", true)]
            + plain(["rebounds", "assists", "steals", "blocks", "turnovers", "personal_fouls"])
            + plain(["field_goals_made", "field_goals_attempted"]) + ["field_goal_pct"]
            + plain(["three_pointers_made", "three_pointers_attempted"]) + ["three_point_pct"]
            + plain(["free_throws_made", "free_throws_attempted"]) + ["free_throw_pct"]
            + plain(["offensive_rebounds", "defensive_rebounds"])
    }

    /// The rates of a row that are of the team and not of its opponents are shown with the team.
    private func shares(_ isOpponent: Bool) -> [RecordColumn] {
        isOpponent ? ["effective_field_goal_pct"] : ["effective_field_goal_pct", .average("pace")]
    }

    private static let ratings: [RecordColumn] = [
        "team_name", .average("average_age"), "wins", "losses", "expected_wins", "expected_losses",
        "margin_of_victory", "strength_of_schedule", .signedAverage("simple_rating"), .average("offensive_rating"),
        .average("defensive_rating"), "net_rating", .average("pace"), "free_throw_attempt_rate",
        "three_point_attempt_rate", "true_shooting_pct", "effective_field_goal_pct", "turnover_pct",
        "offensive_rebound_pct", "free_throws_per_field_goal_attempt", "opponent_effective_field_goal_pct",
        "opponent_turnover_pct", "defensive_rebound_pct", "opponent_free_throws_per_field_goal_attempt", "arena",
        "attendance",
    ]
}
