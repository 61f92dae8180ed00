import BallerCore

/// Who qualifies for a category, in words; `leader_rules.sql` has the rules and where they are from.
enum SeasonMinimum {
    /// `nil` for a sum, for which everybody counts.
    static func text(_ category: String, basis: String, in season: SeasonID, isLeagueRule: Bool) -> String? {
        let rule =
            switch basis {
            case "per_game": average(category, season.year.rawValue)
            case "rate": share(category, season.year.rawValue)
            default: String?.none
            }
        guard let rule else { return nil }
        return isLeagueRule
            ? rule : "\(rule); no rule of the league is known for these years, so that this one stands in"
    }

    private static func average(_ category: String, _ year: Int) -> String {
        if year >= 2014 { return "70% of the team’s games, or first even with the missing games as zeros" }
        guard year >= 1975, let amount = amounts[category] else { return "70 of 82 games" }
        return "70 of 82 games or \(amount)"
    }

    private static let amounts = [
        "points": "1,400 points", "rebounds": "800 rebounds", "assists": "400 assists", "steals": "125 steals",
        "blocks": "100 blocks", "minutes_played": "2,000 minutes",
    ]

    private static func share(_ category: String, _ year: Int) -> String? {
        switch category {
        case "field_goal_pct", "effective_field_goal_pct": "300 field goals made"
        case "free_throw_pct": "125 free throws made"
        case "true_shooting_pct": "500 attempts"
        case "three_point_pct": "\(threes(year)) three-pointers made"
        default: nil
        }
    }

    private static func threes(_ year: Int) -> Int {
        switch year {
        case ..<1991: 25
        case ..<1995: 50
        case ..<1998, 2014...: 82
        default: 55
        }
    }
}
