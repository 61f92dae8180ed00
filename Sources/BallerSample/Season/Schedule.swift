import BallerCore

/// Who plays whom, and when.
///
/// Every round pairs all teams (the circle method of round-robin tournaments) and takes two days, so that nobody plays
/// twice a day. Two rounds together form rings of teams; walking along them gives everybody one game at home and one
/// away.
struct Schedule {
    /// The games of each round, by day.
    let rounds: [[ScheduledGame]]
    let lastDay: CalendarDay

    /// Days without games in the middle of a full season.
    private static let breakDays = 6

    init(teams: Int, gamesPerTeam: Int, firstDay: CalendarDay, _ random: inout SampleRandom) {
        let pairings = Self.pairings(teams: teams, gamesPerTeam: gamesPerTeam, &random)
        var number = 0
        var last = firstDay
        rounds = pairings.enumerated().map { round, pairs in
            let isSecondHalf = gamesPerTeam > 20 && round >= gamesPerTeam * 2 / 3
            let day = firstDay + (2 * round + (isSecondHalf ? Self.breakDays : 0))
            // The first game of a round is on its first day, so that the season begins on its first day.
            let days = pairs.indices.map { $0 == 0 ? day : day + random.below(2) }
            return zip(pairs, days).sorted { $0.1 < $1.1 }.map { pair, day in
                number += 1
                last = max(last, day)
                return ScheduledGame(part: .regular, number: number, day: day, home: pair.home, away: pair.away)
            }
        }
        lastDay = last
    }

    private typealias Pair = (home: Int, away: Int)

    private static func pairings(teams: Int, gamesPerTeam: Int, _ random: inout SampleRandom) -> [[Pair]] {
        var circle = Array(0..<teams)
        random.shuffle(&circle)
        var matchings: [[Int]] = []
        while matchings.count < gamesPerTeam {
            matchings.append(opponents(in: circle))
            // All but the first move on by one place.
            circle.insert(circle.removeLast(), at: 1)
        }
        random.shuffle(&matchings)
        var rounds: [[Pair]] = []
        for index in stride(from: 0, to: gamesPerTeam - 1, by: 2) {
            rounds += hosts(matchings[index], matchings[index + 1])
        }
        if !gamesPerTeam.isMultiple(of: 2), let rest = matchings.last {
            rounds.append(rest.indices.filter { $0 < rest[$0] }.map { ($0, rest[$0]) })
        }
        return rounds
    }

    /// Each team's opponent when the circle is folded in the middle.
    private static func opponents(in circle: [Int]) -> [Int] {
        var opponents = circle
        for place in circle.indices { opponents[circle[place]] = circle[circle.count - 1 - place] }
        return opponents
    }

    /// Makes every team host one game in two rounds.
    private static func hosts(_ first: [Int], _ second: [Int]) -> [[Pair]] {
        var rounds: [[Pair]] = [[], []]
        var isDone = [Bool](repeating: false, count: first.count)
        for start in first.indices where !isDone[start] {
            var team = start
            repeat {
                let guest = first[team]
                rounds[0].append((team, guest))
                rounds[1].append((guest, second[guest]))
                isDone[team] = true
                isDone[guest] = true
                team = second[guest]
            } while team != start
        }
        return rounds
    }
}
