import BallerArtifact
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// What was once stopped by the engine, which knows neither record nor file, is found by a check.
@Suite struct `Rows that a constraint would refuse` {
    @Test func `a row that lacks a value is a failed check with its key and the column`() throws {
        let place = try TestStore.sample()
        let changed = try place.warehouse(
            "models/dims/dim_teams.sql",
            "    city, --",
            "    CASE WHEN team_id = (SELECT max(team_id) FROM ref_franchises) THEN NULL ELSE city END AS city, --"
        )
        let report = try place.build { $0.warehouse = changed }
        #expect(report.state == .failed)
        let check = try #require(report.checks.first { $0.name == "dim_teams__not_null" })
        #expect(check.failing == 1)
        let team = try #require(place.open(report).integers("SELECT max(team_id) FROM dim_teams").first)
        #expect(check.rows.first?.key == "team_id=\(team)")
        #expect(check.rows.first?.details.contains("empty_columns=city") == true)
    }

    @Test func `a key that stands twice and is waived does not stop the build at its index`() throws {
        let place = try TestStore.sample()
        let twice = "(SELECT * FROM kept_games UNION ALL (SELECT * FROM kept_games ORDER BY game_id LIMIT 1))"
        let changed = try place.warehouse(
            "models/dims/dim_games.sql",
            "FROM kept_games AS games\n",
            "FROM \(twice) AS games\n"
        )
        let failed = try place.build { $0.warehouse = changed }
        #expect(failed.checks.contains { $0.name == "dim_games__unique_key" && $0.failing == 1 })
        let names = failed.checks.filter { $0.state == .failed }.map(\.name)
        let lines = names.map { "\($0),*,known,Ann,2099-12-31" }
        let header = "check_name,key_pattern,reason,owner,expires_on"
        let waivers = try place.folder.write(([header] + lines).joined(separator: "\n"), to: "waivers.csv")
        let report = try place.build { request in
            request.warehouse = changed
            request.waivers = waivers
        }
        #expect(report.state == .passed)
    }
}
