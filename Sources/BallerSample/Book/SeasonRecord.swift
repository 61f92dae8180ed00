import BallerCore

/// A season that is over, with all that is told of it beyond its games.
struct SeasonRecord {
    let season: Season
    let recorded: RecordedStats
    let book: SeasonBook
    /// Who was with each team on the first and on the last day.
    let firstRosters: [[SamplePlayer]]
    let rosters: [[SamplePlayer]]
    let moves: [Move]
    let coaches: [Tenure]
    let executives: [Tenure]
    /// Everybody who ever was in the league, by the indices of the moves.
    let players: [SamplePlayer]
    let seed: UInt64

    var year: SeasonYear { season.year }

    func code(_ team: Int) -> String { season.teams[team].identity.abbreviation }
    func name(_ team: Int) -> String { season.teams[team].identity.fullName }

    /// Numbers of a thing of this season.
    func random(_ thing: String) -> SampleRandom {
        SampleRandom(seed: seed, of: "\(season.league) \(year) \(thing)")
    }

    /// The team that won the last series; `nil` without playoffs.
    var champion: Int? { book.lastWinner }

    /// The place of a team in its division, from 1.
    func finish(of team: Int) -> Int {
        let division = season.division(of: team)
        return 1
            + season.teams.indices.count { other in
                season.division(of: other) == division && book.teams[other].wins > book.teams[team].wins
            }
    }

    /// Rookies of this season: in the first one whoever is young enough to be one.
    func isRookie(_ player: SamplePlayer) -> Bool {
        player.entryYear == year.rawValue && player.entryAge <= SamplePlayer.oldestRookie
    }
}
