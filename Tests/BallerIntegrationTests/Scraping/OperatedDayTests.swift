import BallerArtifact
import BallerCore
import BallerOperations
import BallerReplay
import BallerTestSupport
import Foundation
import Testing

@testable import BallerCommands

/// Jobs with their real steps, against a site on loopback that plays the real pages of 2018-01-01.
@Suite(.enabled(if: SharedData.isPresent)) struct OperatedDayTests {
    @Test func `A morning fetches, builds and publishes, and the next one publishes only what is new`() async throws {
        let nine = ManualClock(try Date("2018-01-02T09:00:00Z", strategy: .iso8601))
        try await ReplayedSite.with(RealDay().answers, clock: nine) { site in
            let inbox = site.folder.url.appending(path: "inbox")
            let operations = try await site.operations(inbox: inbox)
            let log = RunLog(try site.records())
            try await operations.turn()
            site.clock.advance(seconds: 3600)
            try await operations.turn()
            let first = try #require(try log.newest(1).first)
            #expect(first.state == .passed, "\(first.reason ?? "")")
            #expect(first.findings.published == true)
            // The day's list and its four games, and their play-by-play where the site has it.
            #expect(try #require(first.findings.pages) >= 5)
            let steps = try log.run(try #require(first.id)).steps
            #expect(steps.map(\.name) == ["fetch", "parse", "build", "publish", "prune"])

            site.clock.advance(seconds: 86_400)
            try await operations.turn()
            let second = try #require(try log.newest(1).first)
            #expect(second.id != first.id && second.state == .passed && second.findings.published == false)

            // A drop that cannot pass goes back, and what is served stays.
            try site.folder.write("SEASON_ID,PLAYER_ID,GAME_ID\n1,2\n", to: "inbox/player_gamelogs_2017-18.csv")
            try await operations.turn()
            let third = try #require(try log.newest(1).first)
            #expect(third.job == "inbox" && third.state != .passed)
            let back = inbox.appending(path: "refused/\(third.id ?? 0)/player_gamelogs_2017-18.csv")
            #expect(FileManager.default.fileExists(atPath: back.path))
            let taken = site.raw.appending(path: "player_gamelogs_2017-18.csv")
            #expect(!FileManager.default.fileExists(atPath: taken.path))
            #expect(try site.store.published().rawValue == first.findings.artifact)
        }
    }
}
