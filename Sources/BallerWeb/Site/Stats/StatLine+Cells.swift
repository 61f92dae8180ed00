extension StatLine {
    func cells(_ columns: [StatColumn], _ form: StatColumn.Form = .sums) -> [Table.Cell] {
        columns.map { Table.Cell(text(of: $0, form)) }
    }

    private func text(of column: StatColumn, _ form: StatColumn.Form) -> String {
        switch column {
        case .games: StatFormat.grouped(games)
        case .starts: StatFormat.grouped(gamesStarted)
        case .plusMinus: form == .sums ? StatFormat.signed(plusMinus) : StatFormat.signedAverage(plusMinus, games)
        case .fieldGoals: pair(fieldGoalsMade, fieldGoalsAttempted, form)
        case .threePointers: pair(threePointersMade, threePointersAttempted, form)
        case .freeThrows: pair(freeThrowsMade, freeThrowsAttempted, form)
        case .fieldGoalShare: StatFormat.share(fieldGoalsMade, fieldGoalsAttempted)
        case .threePointShare: StatFormat.share(threePointersMade, threePointersAttempted)
        case .freeThrowShare: StatFormat.share(freeThrowsMade, freeThrowsAttempted)
        default: number(count(of: column), form)
        }
    }

    private func count(of column: StatColumn) -> Int? {
        switch column {
        case .minutes: minutesPlayed
        case .points: points
        case .rebounds: rebounds
        case .assists: assists
        case .steals: steals
        case .blocks: blocks
        case .turnovers: turnovers
        case .fouls: personalFouls
        case .offensiveRebounds: offensiveRebounds
        case .defensiveRebounds: defensiveRebounds
        case .fieldGoalsMade: fieldGoalsMade
        case .fieldGoalsAttempted: fieldGoalsAttempted
        case .threePointersMade: threePointersMade
        case .threePointersAttempted: threePointersAttempted
        case .freeThrowsMade: freeThrowsMade
        case .freeThrowsAttempted: freeThrowsAttempted
        default: nil
        }
    }

    private func number(_ count: Int?, _ form: StatColumn.Form) -> String {
        switch form {
        case .sums: StatFormat.grouped(count)
        case .perGame: StatFormat.average(count, games)
        }
    }

    private func pair(_ made: Int?, _ attempted: Int?, _ form: StatColumn.Form) -> String {
        guard made != nil else { return "" }
        // Box scores of some years count what went in and not what was tried.
        return "\(number(made, form))–\(attempted == nil ? "?" : number(attempted, form))"
    }
}
