import BallerFiles
import BallerTestSupport
import Foundation
import Testing

@testable import BallerArtifact

struct BuildHistoryTests {
    @Test func `Builds leave a line, passed or refused, that outlives their artifacts`() throws {
        let fixture = StoreFixture()
        var ids: [BuildID] = []
        for seed in 1...4 { ids.append(try fixture.build(seed, state: seed == 2 ? .failed : .passed)) }
        try fixture.store.publish(ids[3])
        let removed = try fixture.store.prune(keep: 1).removed
        #expect(removed.contains(ids[0]) && removed.contains(ids[1]))
        let summaries = try fixture.store.summaries()
        #expect(summaries.map(\.buildID) == ids)
        #expect(summaries.map(\.state) == [.passed, .failed, .passed, .passed])
        #expect(summaries.map(\.checks.failing) == [0, 3, 0, 0])
    }

    @Test func `A line that was cut is passed over, and what cannot be written stops no build`() throws {
        let fixture = StoreFixture()
        let first = try fixture.build(1)
        try fixture.files.append(Array("{\"build_id\":\"2026\n".utf8), to: URL(filePath: "/store/builds.ndjson"))
        let second = try fixture.build(2)
        #expect(try fixture.store.summaries().map(\.buildID) == [first, second])
        try fixture.files.remove(URL(filePath: "/store/builds.ndjson"))
        try fixture.files.createFolder(URL(filePath: "/store/builds.ndjson"))
        let third = try fixture.build(3)
        #expect(try fixture.store.manifest(of: third).buildID == third)
    }

    @Test func `A source is the sum of its files, and what one of them does not say is not known`() {
        func batch(_ source: String, _ rows: Int, rejected: Int?) -> Manifest.Batch {
            Manifest.Batch(
                importBatchID: 1,
                source: source,
                file: "a.csv",
                bytes: 1,
                sha256: "",
                rows: rows,
                rejected: rejected,
                dropped: 0
            )
        }
        let batches = [
            batch("logs", 5, rejected: 1), batch("pages", 3, rejected: nil), batch("logs", 7, rejected: 2),
            batch("pages", 2, rejected: 1),
        ]
        let sources = BuildSummary.Source.all(of: batches)
        #expect(sources.map(\.source) == ["logs", "pages"])
        #expect(sources.map(\.records) == [12, 5] && sources.map(\.rejected) == [3, nil])
    }
}
