import BallerArtifact
import BallerTestSupport
import Testing

@testable import BallerETL

@Suite struct CheckLimitTests {
    @Test func `a check that takes too long is stopped, and errors by its name; the others go on`() throws {
        let place = try TestStore.sample()
        let built = try BuildID(place.build().buildID ?? "")
        let odd = try place.store.addAltered(built, by: .endlessView(inPlaceOf: "agg_standings"))
        let checker = ArtifactChecker(warehouse: try TestStore.warehouse.get(), checkLimit: .seconds(1))
        let report = try checker.check(place.store.folder(of: odd))
        #expect(report.state == .failed)
        let slow = try #require(report.checks.first { $0.name == "agg_standings__unique_key" })
        #expect(slow.state == .errored)
        #expect(slow.message?.contains("build.checkMilliseconds") == true)
        #expect(report.checks.contains { $0.state == .passed })
        #expect(report.text.contains("agg_standings__unique_key"))
    }
}
