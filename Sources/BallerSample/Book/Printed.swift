/// Numbers as pages print them, by whole numbers alone, so that every machine prints the same digits.
enum Printed {
    /// `0.553`; `nil` where nothing was tried.
    static func share(_ made: Int, of tried: Int) -> String? { fraction(made, tried, places: 3) }

    /// `31.1`; `nil` without games.
    static func average(_ sum: Int, _ games: Int) -> String? { fraction(sum, games, places: 1) }

    /// Rounded half away from zero.
    static func fraction(_ sum: Int, _ count: Int, places: Int) -> String? {
        guard count > 0 else { return nil }
        let unit = [1, 10, 100, 1_000][places]
        let scaled = (2 * abs(sum) * unit + count) / (2 * count)
        guard places > 0 else { return "\(sum < 0 ? "-" : "")\(scaled)" }
        let digits = String(scaled % unit)
        let zeros = String(repeating: "0", count: places - digits.count)
        return "\(sum < 0 && scaled > 0 ? "-" : "")\(scaled / unit).\(zeros)\(digits)"
    }

    static let box =
        "field_goals_made field_goals_attempted field_goal_pct three_pointers_made three_pointers_attempted "
        + "three_point_pct free_throws_made free_throws_attempted free_throw_pct offensive_rebounds "
        + "defensive_rebounds rebounds assists steals blocks turnovers personal_fouls points"

    /// The cells of `box`.
    static func box(_ line: StatLine, _ recorded: RecordedStats) -> [String?] {
        let threes = recorded.threePointers
        let shots: [String?] = [
            "\(line.fieldGoalsMade)", "\(line.fieldGoalsAttempted)",
            share(line.fieldGoalsMade, of: line.fieldGoalsAttempted), threes ? "\(line.threePointersMade)" : nil,
            threes ? "\(line.threePointersAttempted)" : nil,
            threes ? share(line.threePointersMade, of: line.threePointersAttempted) : nil, "\(line.freeThrowsMade)",
            "\(line.freeThrowsAttempted)", share(line.freeThrowsMade, of: line.freeThrowsAttempted),
        ]
        let rest: [String?] = [
            recorded.defence ? "\(line.offensiveRebounds)" : nil, recorded.defence ? "\(line.defensiveRebounds)" : nil,
            recorded.rebounds ? "\(line.rebounds)" : nil, "\(line.assists)", recorded.defence ? "\(line.steals)" : nil,
            recorded.defence ? "\(line.blocks)" : nil, recorded.turnovers ? "\(line.turnovers)" : nil,
            "\(line.personalFouls)", "\(line.points)",
        ]
        return shots + rest
    }

    static let averages =
        "games_played minutes_per_game points_per_game rebounds_per_game assists_per_game steals_per_game "
        + "blocks_per_game field_goal_pct three_point_pct free_throw_pct"

    /// The cells of `averages`.
    static func averages(_ stint: Stint, _ recorded: RecordedStats) -> [String?] {
        let (line, games) = (stint.line, stint.games)
        return [
            "\(games)", recorded.minutes ? average(line.minutes, games) : nil, average(line.points, games),
            recorded.rebounds ? average(line.rebounds, games) : nil, average(line.assists, games),
            recorded.defence ? average(line.steals, games) : nil, recorded.defence ? average(line.blocks, games) : nil,
            share(line.fieldGoalsMade, of: line.fieldGoalsAttempted),
            recorded.threePointers ? share(line.threePointersMade, of: line.threePointersAttempted) : nil,
            share(line.freeThrowsMade, of: line.freeThrowsAttempted),
        ]
    }

    /// `1st`, `2nd`, `11th`.
    static func ordinal(_ number: Int) -> String {
        let ending = (11...13).contains(number % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return "\(number)\(ending)"
    }
}
