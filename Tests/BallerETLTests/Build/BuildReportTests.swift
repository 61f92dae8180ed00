import BallerArtifact
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Build report` {
    @Test func `the JSON has the documented fields`() throws {
        let place = try TestStore.sample()
        let report = try place.build { $0.publish = true }
        let json = try #require(try JSONSerialization.jsonObject(with: report.json()) as? [String: Any])
        #expect(
            Set(json.keys) == [
                "build_id", "checks", "content_hash", "files", "published", "seconds", "started_at", "state", "steps",
                "tables", "warnings",
            ]
        )
        let files = try #require(json["files"] as? [[String: Any]])
        #expect(
            Set(files[0].keys) == [
                "source", "kind", "file", "bytes", "records", "staged", "rejected", "dropped", "reasons",
            ]
        )
        let checks = try #require(json["checks"] as? [[String: Any]])
        #expect(
            checks.allSatisfy { Set(["name", "severity", "state", "failing", "waived", "keys"]).isSubset(of: $0.keys) }
        )
        let steps = try #require(json["steps"] as? [[String: Any]])
        #expect(steps.last?["name"] as? String == "publish")
        let tables = try #require(json["tables"] as? [String: Int])
        #expect(tables["dim_teams"] == 4)

        let stored = try Data(
            contentsOf: place.store.folder(of: .init(report.buildID ?? "")).appending(component: "build-report.json")
        )
        #expect(try BuildReport.decode(stored).published)
    }

    @Test func `the text names files, failed checks with keys, tables and steps`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { $0[2] = "short" }
        let text = try place.build().text
        #expect(text.contains("failed its checks"))
        #expect(text.contains("wrong_column_count 1"))
        #expect(text.contains("✗ etl_rejects__none failed, 1 rows: No record was refused."))
        #expect(text.contains("source_row=2"))
        #expect(text.contains("fact_player_gamelogs"))
        #expect(text.contains("content_hash"))
    }
}
