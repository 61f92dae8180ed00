extension StatLine {
    /// A line and whether it is shown as it is or by the game.
    struct Shown {
        let line: StatLine
        let form: StatColumn.Form
        /// What a career is the sum of.
        var seasons: [StatLine] = []
    }

    func shown(_ form: StatColumn.Form = .sums) -> Shown { Shown(line: self, form: form) }
}

extension Column {
    /// The columns of a set; a row without a line is of somebody who did not play.
    static func stats(
        _ columns: [StatColumn],
        _ form: StatColumn.Form = .sums,
        of line: @escaping @Sendable (Row) -> StatLine.Shown?
    ) -> [Column] {
        columns.map { column in
            Column(column.head(form), isStrong: column.isStrong) {
                line($0)?.value(of: column) ?? .missing(.didNotPlay)
            }
        }
    }
}

extension StatColumn {
    fileprivate var isStrong: Bool { if case .one(.points) = self { true } else { false } }
}

extension StatLine.Shown {
    /// The number of the line; of a career in which some seasons lack it, that of the others, which says so.
    func value(of column: StatColumn) -> Value {
        let whole = whole(column)
        guard whole.isUnknown else { return whole }
        let known = seasons.filter { !$0.shown(form).whole(column).isUnknown }
        guard !known.isEmpty else { return whole }
        var part = StatLine.sum(known).shown(form).whole(column)
        part.note = "\(known.count) of \(seasons.count) seasons"
        return part
    }

    private func whole(_ column: StatColumn) -> Value {
        switch column {
        case .one(let key) where key == .gamesPlayed || key == .gamesStarted: .count(line[key])
        case .one(.fieldGoalPct): .share(line[.fieldGoalsMade], line[.fieldGoalsAttempted])
        case .one(.threePointPct): .share(line[.threePointersMade], line[.threePointersAttempted])
        case .one(.freeThrowPct): .share(line[.freeThrowsMade], line[.freeThrowsAttempted])
        case .one(.twoPointersMade): number(twoPointersMade)
        case .one(.twoPointersAttempted): number(twoPointersAttempted)
        case .one(.twoPointPct): .share(twoPointersMade, twoPointersAttempted)
        case .one(.effectiveFieldGoalPct): effectiveShare
        case .one(.minutesPlayed) where form == .per36: .count(line[.minutesPlayed])
        case .one(.plusMinus): plusMinus
        case .one(let key): number(line[key])
        case .pair(let made, let attempted): pair(line[made], line[attempted])
        }
    }

    private var twoPointersMade: Int? { difference(.fieldGoalsMade, .threePointersMade) }
    private var twoPointersAttempted: Int? { difference(.fieldGoalsAttempted, .threePointersAttempted) }

    private func difference(_ all: ColumnKey, _ some: ColumnKey) -> Int? {
        guard let all = line[all], let some = line[some] else { return nil }
        return all - some
    }

    /// A three-pointer counts as one and a half.
    private var effectiveShare: Value {
        guard let made = line[.fieldGoalsMade], let threes = line[.threePointersMade] else { return .missing(.unknown) }
        return .share(2 * made + threes, line[.fieldGoalsAttempted].map { 2 * $0 })
    }

    private var plusMinus: Value {
        switch form {
        case .sums: .signed(line[.plusMinus])
        case .per36: .signed(per36(line[.plusMinus]))
        case .perGame: .signed(line.games > 0 ? line[.plusMinus].map { Double($0) / Double(line.games) } : nil)
        }
    }

    private func number(_ count: Int?) -> Value {
        switch form {
        case .sums: .count(count)
        case .perGame: .average(count, line.games)
        case .per36: .oneDecimal(per36(count))
        }
    }

    private func per36(_ count: Int?) -> Double? {
        guard let count, let minutes = line[.minutesPlayed], minutes > 0 else { return nil }
        return 36 * Double(count) / Double(minutes)
    }

    private func pair(_ made: Int?, _ attempted: Int?) -> Value {
        let games = Double(form == .perGame ? line.games : 1)
        guard let made, games > 0 else { return .missing(.unknown) }
        // Box scores of some years count what went in and not what was tried.
        let tried = attempted == nil ? "?" : number(attempted).shown
        return Value(
            content: .pair(
                Double(made) / games,
                attempted.map { Double($0) / games },
                shown: "\(number(made).shown)–\(tried)"
            )
        )
    }
}
