/// The seasons that a row counts, and whether it is of a team: what decides which of its numbers could be recorded.
struct SeasonSpan: Sendable {
    let years: ClosedRange<Int>
    let isTeam: Bool

    init(_ years: ClosedRange<Int>, isTeam: Bool = false) {
        self.years = years
        self.isTeam = isTeam
    }

    init(_ year: Int, isTeam: Bool = false) { self.init(year...year, isTeam: isTeam) }
}
