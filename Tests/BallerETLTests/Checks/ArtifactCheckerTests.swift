import BallerArtifact
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Check of a finished artifact` {
    @Test func `an artifact that passed passes again, and says what only a build can check`() throws {
        let place = try TestStore.sample()
        let built = try place.build()
        let folder = try place.store.folder(of: BuildID(built.buildID ?? ""))
        let checker = ArtifactChecker(warehouse: try TestStore.warehouse.get())
        let report = try checker.check(folder)
        #expect(report.state == .passed)
        #expect(report.checks.count == built.checks.count)
        #expect(report.checks.allSatisfy { $0.state == .passed || $0.message != nil })
        #expect(report.text.contains("passes its checks"))
        let file = folder.appending(component: "baller.duckdb")
        #expect(
            try checker.check(file, live: folder).checks.contains {
                $0.name == "fact_player_gamelogs__no_regression" && $0.state == .passed
            }
        )
    }

    @Test func `an artifact that failed fails again`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { $0[2] = "short" }
        let built = try place.build()
        let folder = try place.store.folder(of: BuildID(built.buildID ?? ""))
        let report = try ArtifactChecker(warehouse: try TestStore.warehouse.get()).check(folder)
        #expect(report.state == .failed)
    }

    @Test func `a path that is not an artifact is named`() throws {
        let folder = try TemporaryFolder()
        let checker = ArtifactChecker(warehouse: try TestStore.warehouse.get())
        let text = try folder.write("no database, but long enough to look like one", to: "baller.duckdb")
        for place in [folder.url.appending(component: "nothing"), folder.url.appending(component: "baller.duckdb")] {
            let error = try #require(throws: ETLError.self) { try checker.check(place) }
            guard case .notAnArtifact(place.path, _) = error else { Issue.record("\(error)"); return }
        }
        #expect(FileManager.default.fileExists(atPath: text.path))
    }
}
