package import BallerCore

/// What the published artifact knows of games around a day, played or to come.
package struct KnownGames: Sendable, Equatable {
    private let byDay: [CalendarDay: Int]
    /// Nothing is known of games after it.
    private let last: CalendarDay?

    package init(byDay: [CalendarDay: Int], last: CalendarDay?) {
        self.byDay = byDay
        self.last = last
    }

    package static let none = KnownGames(byDay: [:], last: nil)

    /// The days that a morning looks back at: those whose games may still be corrected.
    package static func days(before today: CalendarDay) -> ClosedRange<CalendarDay> {
        (today - StatCorrections.days)...(today - 1)
    }

    /// Whether a morning's job has anything to fetch, and why.
    package func morning(of today: CalendarDay) -> Decision {
        let days = Self.days(before: today)
        let games = byDay.filter { days.contains($0.key) }.values.reduce(0, +)
        let span = "from \(days.lowerBound) to \(days.upperBound)"
        if games > 0 { return .goes("\(games) \(games == 1 ? "game" : "games") \(span)") }
        guard let last else { return Self.unknown(today, "no games are known from \(days.lowerBound) on") }
        if last >= today - 1 { return .skips("no games \(span), by the schedule") }
        // The next round of the playoffs may not be in it yet.
        if last >= today - 7 { return .goes("no games are known after \(last)") }
        return Self.unknown(today, "no games are known after \(last)")
    }

    private static func unknown(_ today: CalendarDay, _ reason: String) -> Decision {
        if today.month >= 10 || today.month <= 4 { return .goes("\(reason), and a season is in progress") }
        return today.weekday == 2
            ? .goes("\(reason), and it is a Tuesday of the off season")
            : .skips("\(reason); in the off season Tuesdays do")
    }
}

/// Whether a job goes on when it is due.
package enum Decision: Sendable, Equatable {
    case goes(String)
    case skips(String)

    package var reason: String {
        switch self {
        case .goes(let reason), .skips(let reason): reason
        }
    }

    package var goes: Bool { if case .goes = self { true } else { false } }
}

extension DueJob {
    /// Whether it goes on, by what is known of games around its day.
    package func decision(by knownGames: (CalendarDay) async -> KnownGames) async -> Decision {
        guard job == .nightly else { return .goes("due") }
        let today = CalendarDay(inEastern: at)
        return await knownGames(today).morning(of: today)
    }
}
