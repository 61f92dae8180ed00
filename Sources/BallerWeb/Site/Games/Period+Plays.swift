extension Period {
    /// Those of which there are events, in order.
    static func all(of plays: [PlayRow]) -> [Period] { Set(plays.map(\.period)).sorted().map(Period.init) }
}

extension PlayRow {
    /// Seconds since the game began; `nil` where the clock is not known.
    var second: Double? {
        let period = Period(number: period)
        return secondsRemaining.map { period.start + period.seconds - $0 }
    }

    /// `Quarter 4, 1:06`.
    var moment: String { "\(Period(number: period).title), \(secondsRemaining.map(PlaysTable.clock) ?? "")" }
}

extension ChartAxis {
    /// The time of a game, with a line where each period begins.
    static func time(_ periods: [Period]) -> ChartAxis {
        let ticks = periods.map { Tick(value: $0.start, label: $0.title, labelValue: $0.start + $0.seconds / 2) }
        return ChartAxis(nil, from: 0, to: periods.last.map { $0.start + $0.seconds } ?? 1, ticks)
    }
}
