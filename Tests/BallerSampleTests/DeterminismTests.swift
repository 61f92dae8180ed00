import BallerCore
import BallerSample
import Foundation
import Testing

@Suite struct DeterminismTests {
    /// Changes whenever the league's rules do, and must not change with the machine.
    @Test func `the tiny league has the same bytes on every run and machine`() throws {
        #expect(try SampleFolder(.tiny).fingerprint() == 0x16C1_F720_4B4B_3416)
    }

    @Test func `the same seed gives the same bytes, another seed others`() throws {
        var league = SampleLeague(seasons: 2, seed: 42, teams: 6, gamesPerTeam: 9)
        let first = try SampleFolder(league).fingerprint()
        #expect(try SampleFolder(league).fingerprint() == first)
        league.seed = 43
        #expect(try SampleFolder(league).fingerprint() != first)
    }

    @Test func `a league has two files per season and three that describe it`() throws {
        #expect(
            try SampleFolder(.tiny).paths() == [
                "games_2024-25.csv", "games_2025-26.csv", "player_gamelogs_2024-25.csv", "player_gamelogs_2025-26.csv",
                "reference/franchises.csv", "reference/seasons.csv", "reference/team_seasons.csv",
            ]
        )
    }

    @Test func `progress counts every game and line`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(component: "baller-sample-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        var seen: [SampleProgress] = []
        let total = try SampleLeague.tiny.write(to: folder) { seen.append($0) }
        #expect(seen.map(\.season.rawValue) == [2025, 2026])
        #expect(seen.last == total)
        #expect(total.games == 2 * 4 * 6 / 2)
        #expect((16...26).contains(total.playerGames / total.games))
    }

    @Test(
        arguments: [
            SampleLeague(seasons: 0), SampleLeague(seasons: 81), SampleLeague(teams: 5), SampleLeague(teams: 32),
            SampleLeague(gamesPerTeam: 0), SampleLeague(gamesPerTeam: 5, playedGames: 5),
            SampleLeague(seasons: 20, lastSeason: SeasonYear(rawValue: 1950)),
        ]
    )
    func `impossible leagues are refused before anything is written`(league: SampleLeague) throws {
        let error = try #require(throws: SampleError.self) { try league.write(to: URL(filePath: "/nowhere/at/all")) }
        #expect(error.code == "sample.invalid_option")
    }

    @Test func `a folder that cannot be written to is named`() throws {
        let error = try #require(throws: SampleError.self) {
            try SampleLeague.tiny.write(to: URL(filePath: "/dev/null/x"))
        }
        #expect(error.message.contains("/dev/null/x"))
    }
}
