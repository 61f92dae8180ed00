import BallerCore

/// One season of the sample league: its teams and dates.
struct Season {
    /// As pages name it.
    let league: String
    let year: SeasonYear
    let teams: [SeasonTeam]
    let firstDay: CalendarDay
    let lastDay: CalendarDay
    /// Filled in when the playoffs are over; `nil` without playoffs.
    var playoffsLastDay: CalendarDay?
    let gamesPerTeam: Int
    /// How many of them each team plays before the sample ends; `nil` if the season is over.
    var playedGames: Int?

    /// As the ABA beside the NBA.
    var isSecondLeague: Bool { league == Self.secondLeague }

    static let secondLeague = "ABA"

    /// The second league has none.
    func conference(of team: Int) -> String? { isSecondLeague ? nil : teams[team].franchise.conference }

    func division(of team: Int) -> String {
        let franchise = teams[team].franchise
        return isSecondLeague ? "\(franchise.conference)ern" : franchise.division
    }

    var expectedGames: Int { teams.count * gamesPerTeam / 2 }

    /// The sources' number for a part of the season: 2 or 4, then the year in which it begins.
    func sourceID(_ part: ScheduledGame.Part) -> Int { (part == .regular ? 20_000 : 40_000) + year.rawValue - 1 }
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
    enum Part {
        case regular
        case playoffs
    }

    let part: Part
    /// Within the part of the season; in the playoffs round, series and game, such as 107 or 405.
    let number: Int
    let day: CalendarDay
    let home: Int
    let away: Int

    /// Follows the NBA's numbering: 002 for the regular season or 004 for the playoffs, the year in which the season
    /// begins, and the game's number.
    func id(in season: SeasonYear) -> String {
        let year = (season.rawValue - 1) % 100
        let digits = String(100_000 + number).dropFirst()
        return "\(part == .regular ? "002" : "004")\(year < 10 ? "0" : "")\(year)\(digits)"
    }
}
