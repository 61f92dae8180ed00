import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite(.enabled(if: SharedData.isPresent)) struct `Build of real seasons` {
    @Test func `all seasons build and pass`() throws {
        let place = try TestStore()
        let logs = try #require(SharedData.folder).appending(component: "gamelogs")
        let report = try place.build {
            $0.raw = logs
            $0.publish = true
        }
        print(report.text)
        #expect(report.state == .passed)
        #expect(report.published)
        // Player lines, team lines and the season's means of its teams, of eight seasons.
        #expect(report.files.count == 24)
        #expect(report.files.reduce(0) { $0 + $1.records } == 205_814 + 19_380 + 240)
        #expect(report.tables["fact_player_gamelogs"] == 205_814)
        #expect(report.tables["fact_team_gamelogs"] == 19_380)
    }
}
