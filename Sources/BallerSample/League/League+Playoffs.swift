import BallerCore

/// Playoffs: series of at most seven games between the best teams, the better one at home first.
extension League {
    private static let winsNeeded = 4
    /// Whether the better team is at home, by game of a series.
    private static let isAtHome = [true, true, false, false, true, false, true]
    private static let mostTeams = 16

    /// Plays the playoffs after a regular season; `body` receives every finished game in date order.
    ///
    /// - Returns: the last day.
    mutating func playoffs(
        of season: Season,
        wins: [Int],
        _ body: (PlayedGame) throws(SampleError) -> Void
    ) throws(SampleError) -> CalendarDay? {
        var left = qualified(season, wins)
        guard left.count > 1 else { return nil }
        var day = season.lastDay + 4
        var round = 1
        while left.count > 1 {
            var series = pairs(left, isFinal: left.count == 2, season, wins)
            var lastDay = day
            for game in 0..<Self.isAtHome.count {
                for index in series.indices where !series[index].isOver {
                    lastDay = day + (2 * game + index % 2)
                    let number = 100 * round + 10 * index + game + 1
                    let played = try play(series[index], number: number, on: lastDay, game: game, season, body)
                    series[index].count(played)
                }
                rest()
            }
            left = series.map(\.winner)
            day = lastDay + 3
            round += 1
            if left.count == 1 { return lastDay }
        }
        return nil
    }

    private mutating func play(
        _ series: Series,
        number: Int,
        on day: CalendarDay,
        game: Int,
        _ season: Season,
        _ body: (PlayedGame) throws(SampleError) -> Void
    ) throws(SampleError) -> PlayedGame {
        let (home, away) = Self.isAtHome[game] ? (series.better, series.other) : (series.other, series.better)
        let scheduled = ScheduledGame(part: .playoffs, number: number, day: day, home: home, away: away)
        let played = play(scheduled, in: season)
        try body(played)
        return played
    }

    /// The same number of teams from both conferences, best first; a power of two together, of at least half the league.
    private func qualified(_ season: Season, _ wins: [Int]) -> [Int] {
        var count = 2
        while count * 2 <= min(Self.mostTeams, season.teams.count) { count *= 2 }
        let ranked = season.teams.indices.sorted { wins[$0] != wins[$1] ? wins[$0] > wins[$1] : $0 < $1 }
        let conferences = Set(season.teams.map(\.franchise.conference)).sorted()
        let best = conferences.flatMap { conference in
            ranked.filter { season.teams[$0].franchise.conference == conference }.prefix(count / conferences.count)
        }
        return best.count == count ? best : Array(ranked.prefix(count))
    }

    /// The first against the last of each conference and so on; in the final the two that are left.
    private func pairs(_ left: [Int], isFinal: Bool, _ season: Season, _ wins: [Int]) -> [Series] {
        let sides = isFinal ? [left] : [Array(left.prefix(left.count / 2)), Array(left.suffix(left.count / 2))]
        return sides.flatMap { side in
            let ranked = side.sorted { wins[$0] != wins[$1] ? wins[$0] > wins[$1] : $0 < $1 }
            return (0..<ranked.count / 2).map { Series(better: ranked[$0], other: ranked[ranked.count - 1 - $0]) }
        }
    }

    /// Two teams that play until one has won four games.
    private struct Series {
        let better: Int
        let other: Int
        private var wins = [0, 0]

        init(better: Int, other: Int) {
            self.better = better
            self.other = other
        }

        var isOver: Bool { wins.contains(League.winsNeeded) }
        var winner: Int { wins[0] > wins[1] ? better : other }

        mutating func count(_ game: PlayedGame) {
            wins[game.winner == better ? 0 : 1] += 1
        }
    }
}
