import BallerCore

/// The game of the best of a season, the East against the West.
struct AllStarGame {
    /// `East`, `West`: as pages name the sides.
    let sides: [String]
    let played: PlayedGame
    /// Of each side everybody who was chosen, with the line of those who played, best first.
    let players: [[(player: SamplePlayer, line: StatLine?)]]
    let mostValuable: SamplePlayer?

    static let firstYear = 1951
    private static let rosterSize = 12

    /// `nil` if there are not two conferences with a team each.
    init?(_ record: SeasonRecord) {
        let conferences = Set(record.season.teams.map(\.franchise.conference)).sorted()
        guard conferences.count == 2 else { return nil }
        let best = record.book.everybody.compactMap { own in own.total.map { (own, record.value(own, $0)) } }
            .sorted { $0.1 > $1.1 }.map(\.0)
        let chosen = conferences.map { conference in
            best.filter { record.season.teams[$0.mainTeam ?? 0].franchise.conference == conference }
                .prefix(Self.rosterSize).map(\.player)
        }
        guard chosen.allSatisfy({ $0.count >= 8 }) else { return nil }
        var random = record.random("all-star")
        let simulation = GameSimulation(
            season: Self.season(record.season),
            game: ScheduledGame(part: .regular, number: 0, day: Self.day(record.season), home: 0, away: 1),
            home: chosen[0],
            away: chosen[1]
        )
        played = simulation.play(&random)
        sides = conferences
        players = zip(chosen, [played.home, played.away]).map { chosen, side in
            let lines = Dictionary(uniqueKeysWithValues: side.lines.map { ($0.player.id, $0.line) })
            return chosen.map { ($0, lines[$0.id]) }
        }
        let winners = played.winner == 0 ? played.home : played.away
        mostValuable = winners.lines.max { $0.line.fantasyTenths < $1.line.fantasyTenths }?.player
    }

    /// A weekend in the days without games, or where they would be.
    private static func day(_ season: Season) -> CalendarDay {
        season.firstDay + (2 * (season.gamesPerTeam * 2 / 3) + 3)
    }

    /// Two teams of the same strength.
    private static func season(_ season: Season) -> Season {
        let team = season.teams[0]
        let side = SeasonTeam(
            franchise: team.franchise,
            identity: team.identity,
            foundedYear: team.foundedYear,
            offence: 0.03,
            defence: 0
        )
        return Season(
            league: season.league,
            year: season.year,
            teams: [side, side],
            firstDay: season.firstDay,
            lastDay: season.lastDay,
            gamesPerTeam: 1
        )
    }
}
