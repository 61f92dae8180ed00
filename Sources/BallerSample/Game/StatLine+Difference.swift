extension StatLine {
    /// What came after an earlier state of the line.
    static func - (line: StatLine, earlier: StatLine) -> StatLine {
        var difference = StatLine()
        for path in counted { difference[keyPath: path] = line[keyPath: path] - earlier[keyPath: path] }
        return difference
    }

    private static var counted: [WritableKeyPath<StatLine, Int>] {
        [
            \.fieldGoalsMade, \.fieldGoalsAttempted, \.threePointersMade, \.threePointersAttempted, \.freeThrowsMade,
            \.freeThrowsAttempted, \.offensiveRebounds, \.defensiveRebounds, \.assists, \.steals, \.blocks, \.turnovers,
            \.personalFouls, \.plusMinus,
        ]
    }
}
