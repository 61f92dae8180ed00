import BallerArtifact
import BallerTestSupport
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
                "artifact", "build_id", "checks", "content_hash", "files", "published", "seconds", "started_at",
                "state", "steps",
                "tables", "waivers", "warnings",
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
            checks.allSatisfy { Set(["name", "severity", "state", "failing", "waived", "rows"]).isSubset(of: $0.keys) }
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

    @Test func `the text names files, what is wrong with which record, tables that have rows, and steps`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            for line in 2...13 { lines[line] = "short" }
        }
        let report = try place.build()
        let text = report.text
        #expect(text.contains("failed its checks"))
        #expect(text.contains("wrong_column_count 12"))
        #expect(text.contains("✗ etl_rejects__none: 12 records were refused."))
        #expect(
            text.contains("\n      file=\(name), source_row=2\n          line=3, reason=wrong_column_count, message=")
        )
        #expect(text.contains("and 2 more: baller check \(report.artifact ?? "") --only etl_rejects__none --rows 12"))
        #expect(text.contains("etl_rejects__none,\"file=\(name), source_row=2\",why,who,"))
        #expect(text.contains("\nfact_player_gamelogs "))
        #expect(!text.contains("\nfact_shots "))
        #expect(text.contains("more tables are empty."))
        #expect(text.contains("content_hash"))
    }

    @Test func `a failing row names game, player, team and the record that it comes from`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        // Six more assists of one player: the line is sound, the sum of the team is not.
        try place.edit(name) { lines in
            let assists = lines[0].split(separator: ",").firstIndex(of: "AST") ?? 0
            var fields = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            fields[assists] = "\((Int(fields[assists]) ?? 0) + 6)"
            lines[1] = fields.joined(separator: ",")
        }
        let report = try place.build()
        let check = try #require(report.checks.first { $0.name == "fact_team_gamelogs__player_sums" })
        #expect(check.message == "1 number of team lines is not the sum of the players.")
        let row = try #require(check.rows.first)
        #expect(row.values["stat"] == "assists")
        #expect(row.names.contains(" @ "))
        #expect(row.names.contains("team "))
        #expect(row.values["record"]?.hasPrefix("games_") == true)
        #expect(row.values["nba_game_id"]?.count == 10)
    }
}
