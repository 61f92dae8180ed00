import BallerCore

/// One season of the sample league: its teams and dates.
struct Season {
    let year: SeasonYear
    let teams: [SeasonTeam]
    let firstDay: CalendarDay
    let lastDay: CalendarDay
    let gamesPerTeam: Int

    var expectedGames: Int { teams.count * gamesPerTeam / 2 }

    /// The sources' number for the regular season: 2, then the year in which it begins.
    var sourceID: Int { 20_000 + year.rawValue - 1 }
}

/// A team in one season.
struct SeasonTeam {
    let franchise: Franchise
    let identity: Franchise.Identity
    let foundedYear: Int
    /// Added to the team's own shooting percentage, and subtracted from its opponents'.
    let offence: Double
    let defence: Double
}

/// One game between two teams, by their indices in the season's list.
struct ScheduledGame {
    let number: Int
    let day: CalendarDay
    let home: Int
    let away: Int
}
