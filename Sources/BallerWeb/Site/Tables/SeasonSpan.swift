import BallerCore

/// The seasons that a row counts, and whether it is of a team: what decides which of its numbers could be recorded.
struct SeasonSpan: Sendable {
    let years: ClosedRange<Int>
    /// `nil` where it is that of each year.
    let league: LeagueID?
    let isTeam: Bool

    init(_ years: ClosedRange<Int>, league: LeagueID? = nil, isTeam: Bool = false) {
        self.years = years
        self.league = league
        self.isTeam = isTeam
    }

    init(_ season: SeasonID, isTeam: Bool = false) {
        self.init(season.year.rawValue...season.year.rawValue, league: season.league, isTeam: isTeam)
    }
}
