extension StatLine {
    func cells(_ columns: [StatColumn], _ form: StatColumn.Form = .sums) -> [Table.Cell] {
        columns.map { Table.Cell(text(of: $0, form)) }
    }

    private func text(of column: StatColumn, _ form: StatColumn.Form) -> String {
        switch column {
        case .games: StatFormat.grouped(games)
        case .starts: StatFormat.grouped(starts)
        case .plusMinus: form == .sums ? StatFormat.signed(plusMinus) : StatFormat.signedAverage(plusMinus, games)
        case .fieldGoals: pair(fieldGoals, form)
        case .threePointers: pair(threePointers, form)
        case .freeThrows: pair(freeThrows, form)
        case .fieldGoalShare: StatFormat.share(fieldGoals.made, fieldGoals.attempted)
        case .threePointShare: StatFormat.share(threePointers.made, threePointers.attempted)
        case .freeThrowShare: StatFormat.share(freeThrows.made, freeThrows.attempted)
        default: number(count(of: column), form)
        }
    }

    private func count(of column: StatColumn) -> Int? {
        switch column {
        case .minutes: minutes
        case .points: points
        case .rebounds: rebounds
        case .assists: assists
        case .steals: steals
        case .blocks: blocks
        case .turnovers: turnovers
        case .fouls: fouls
        case .offensiveRebounds: offensiveRebounds
        case .defensiveRebounds: defensiveRebounds
        case .fieldGoalsMade: fieldGoals.made
        case .fieldGoalsAttempted: fieldGoals.attempted
        case .threePointersMade: threePointers.made
        case .threePointersAttempted: threePointers.attempted
        case .freeThrowsMade: freeThrows.made
        case .freeThrowsAttempted: freeThrows.attempted
        default: nil
        }
    }

    private func number(_ count: Int?, _ form: StatColumn.Form) -> String {
        switch form {
        case .sums: StatFormat.grouped(count)
        case .perGame: StatFormat.average(count, games)
        }
    }

    private func pair(_ shots: Shots, _ form: StatColumn.Form) -> String {
        guard shots.made != nil else { return "" }
        // Box scores of some years count what went in and not what was tried.
        return "\(number(shots.made, form))–\(shots.attempted == nil ? "?" : number(shots.attempted, form))"
    }
}
