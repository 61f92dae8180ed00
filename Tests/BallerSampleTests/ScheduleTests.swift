import BallerCore
import Testing

@testable import BallerSample

@Suite struct ScheduleTests {
    private let firstDay = SeasonYear(rawValue: 2024).october + 23

    @Test(arguments: [(2, 2), (4, 6), (6, 5), (12, 82), (30, 82), (30, 7), (28, 100)])
    func `every team plays all its games, half of them at home, never twice a day`(teams: Int, games: Int) {
        var random = SampleRandom(seed: 5)
        let schedule = Schedule(teams: teams, gamesPerTeam: games, firstDay: firstDay, &random)
        let all = schedule.rounds.flatMap { $0 }
        #expect(all.count == teams * games / 2)
        #expect(all.map(\.number) == Array(1...all.count))
        #expect(all.first?.day == firstDay)
        #expect(all.map(\.day).max() == schedule.lastDay)
        for team in 0..<teams {
            let own = all.filter { $0.home == team || $0.away == team }
            #expect(own.count == games)
            #expect(Set(own.map(\.day)).count == games)
            let home = own.count { $0.home == team }
            #expect(games.isMultiple(of: 2) ? home == games / 2 : abs(2 * home - games) == 1)
        }
        #expect(all.allSatisfy { $0.home != $0.away })
    }
}
