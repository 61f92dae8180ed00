import BallerCore

/// One season of the sample league: who takes part and when it is played.
struct Season {
    let year: SeasonYear
    let teams: [SeasonTeam]
    let firstDay: CalendarDay
    let lastDay: CalendarDay
    let gamesPerTeam: Int

    var expectedGames: Int { teams.count * gamesPerTeam / 2 }

    /// As the sources write the regular season: 2 and the year in which it begins.
    var sourceID: Int { 20_000 + year.rawValue - 1 }
}

/// A team in one season.
struct SeasonTeam {
    let franchise: Franchise
    let identity: Franchise.Identity
    let foundedYear: Int
    /// What the team adds to its own shooting percentage and takes from its opponents'.
    let offence: Double
    let defence: Double
}

/// One game between two teams of a season, by their places in its list.
struct ScheduledGame {
    let number: Int
    let day: CalendarDay
    let home: Int
    let away: Int
}
