/// Who qualifies for a category, in words; the rule and where it is from stand in `rules_of_leaders.sql`.
enum SeasonMinimum {
    /// `nil` for a sum, for which everybody counts.
    static func text(_ part: LeadersPartRow) -> String? {
        let amount = part.requiredAmount.flatMap { $0 > 0 ? "\(StatFormat.grouped($0)) \(unit(part))" : nil }
        let ways = [games(part), amount].compactMap(\.self)
        if ways.isEmpty { return nil }
        let rule =
            ways.joined(separator: " or ")
            + (part.countsMissingGames == true ? ", or first even with the missing games as zeros" : "")
        return part.isLeagueRule
            ? rule : "\(rule); no rule of the league is known for these years, so that this one stands in"
    }

    private static func games(_ part: LeadersPartRow) -> String? {
        guard let games = part.requiredGames, let all = part.requiredOfGames, all > 0 else { return nil }
        return all == 82 ? "\(games) of 82 games" : "\(100 * games / all)% of the team’s games"
    }

    private static func unit(_ part: LeadersPartRow) -> String {
        switch part.requiredOf {
        case "minutes_played": "minutes"
        case "three_pointers_made": "three-pointers made"
        case let name: name?.replacing("_", with: " ") ?? ""
        }
    }
}
