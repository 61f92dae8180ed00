import BallerETL
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerSample

/// One damaged cell in a game log, at random: it is named by row, or what is published is as if it were whole.
@Suite(.enabled(if: SharedData.isPresent)) struct DamagedLogTests {
    private let place: PageBuild
    private let logs: [DamagedLog]

    init() throws {
        place = try PageBuild()
        let folder = try #require(SharedData.folder).appending(path: "gamelogs")
        logs = try ["games_2022-23.csv", "player_gamelogs_2022-23.csv"].map {
            try DamagedLog($0, of: folder.appending(path: $0.hasPrefix("player") ? "\($0).gz" : $0))
        }
    }

    private func build(_ faults: [LogFault]) throws -> BuildReport {
        var damaged = logs
        for fault in faults { damaged[fault.log].rows[fault.row] = fault.values }
        for log in damaged { try log.write(to: place.raw) }
        return try place.build { $0.publish = false }
    }

    @Test func `is refused by row, or harmless`() throws {
        let sound = try build([])
        #expect(sound.state == .passed, "\(sound.text)")
        let known = try FailingRows(place.open(sound))

        var random = SampleRandom(seed: 8)
        var unnamed: [LogFault] = []
        var left = Trial.count(40)
        while left > 0 {
            let faults = LogFault.draw(min(left, 40), from: logs, &random)
            left -= faults.count
            let failing = try FailingRows(place.open(build(faults))).without(known)
            unnamed += faults.filter { !failing.name(game: $0.game, record: ($0.file, $0.row + 1)) }
        }

        let rest = try build(unnamed)
        #expect(rest.state == .passed, "\(rest.text)")
        let before = try #require(sound.artifact)
        let after = try #require(rest.artifact)
        let difference = try ArtifactDiffer(warehouse: Warehouse.bundled()).compare(
            URL(filePath: before),
            with: URL(filePath: after)
        )
        #expect(difference.isEmpty, "\(unnamed) \(difference.tables.filter { !$0.isEqual })")
    }
}
