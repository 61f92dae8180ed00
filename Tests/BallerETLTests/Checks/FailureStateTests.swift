import BallerArtifact
import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Failing rows across builds` {
    /// Gives the players of some records impossible points.
    private func spoil(_ records: [Int], in place: TestStore) throws {
        try place.edit(try #require(place.files("player_").first)) { lines in
            let points = lines[0].split(separator: ",").firstIndex(of: "PTS") ?? 0
            for record in records {
                var fields = lines[record].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                fields[points] = "99"
                lines[record] = fields.joined(separator: ",")
            }
        }
    }

    private func folder(_ report: BuildReport, of place: TestStore) throws -> URL {
        try place.store.folder(of: BuildID(report.buildID ?? ""))
    }

    @Test func `a row is new, known though its line moved, fixed or waived, and known since its first build`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        let sound = try String(contentsOf: place.raw.appending(component: name), encoding: .utf8)
        let waived = ["etl_rejects__none", "fact_team_gamelogs__plus_minus_adds_up"].map {
            "\($0),*,known,Ann,2099-12-31\n"
        }
        let waivers = try place.folder.write(
            "check_name,key_pattern,reason,owner,expires_on\n\(waived.joined())",
            to: "waivers.csv"
        )
        try spoil([3, 5], in: place)
        let first = try place.build { request in
            request.waivers = waivers
            request.publish = true
        }
        #expect(first.published && first.comparedWith == nil)
        let own =
            "SELECT DISTINCT concat(state, ' ', first_build) FROM etl.check_failures WHERE check_name = 'etl_rejects__none'"
        #expect(try place.open(first).texts(own) == ["waived \(first.buildID ?? "")"])

        // The third record is mended, the ninth is broken, and all move up by a line.
        try Data(sound.utf8).write(to: place.raw.appending(component: name))
        try spoil([5, 9], in: place)
        try place.edit(name) { $0.remove(at: 1) }
        let second = try place.build()
        #expect(second.state == .failed && second.comparedWith == first.buildID)
        let check = try #require(second.checks.first { $0.name == "etl_rejects__none" })
        #expect(check.new == 1 && check.known == 1 && check.fixed == 1)
        #expect(check.rows.compactMap(\.state) == [FailureState.new, .known])
        #expect(check.rows.compactMap(\.firstBuild) == [second, first].compactMap(\.buildID))
        #expect(check.fixedRows?.count == 1)
        let text = second.text
        #expect(text.contains("2 records were refused. 1 new, 1 known."))
        #expect(text.contains("[known since \(first.buildID ?? "")]"))
        #expect(text.contains("✓ etl_rejects__none: 1 row that failed in \(first.buildID ?? "") fails no more."))
        #expect(try BuildReport.decode(second.json()) == second)
        let page = try String(contentsOf: place.store.reportPageURL(of: .init(second.buildID ?? "")), encoding: .utf8)
        #expect(page.contains("known since \(first.buildID ?? "")") && page.contains("<h3>Fixed</h3>"))
        let kept = try place.open(second)
        #expect(
            try kept.integers("SELECT count(*) FROM etl.fixed_failures WHERE check_name = 'etl_rejects__none'") == [1]
        )

        let checked = try ArtifactChecker(warehouse: TestStore.warehouse.get())
            .check(folder(second, of: place), live: folder(first, of: place), only: "etl_rejects__none")
        #expect(checked.comparedWith == first.buildID)
        let again = checked.checks[0]
        #expect(again.new == 1 && again.known == 1 && again.fixed == 1)
        #expect(checked.text.contains("1 new, 1 known."))

        let diff = try ArtifactDiffer(warehouse: TestStore.warehouse.get())
            .compare(folder(first, of: place), with: folder(second, of: place))
        let difference = try #require(diff.checks?.first { $0.name == "etl_rejects__none" })
        let counts: [Int] = [difference.new, difference.known, difference.fixed, difference.waived]
        #expect(counts == [1, 1, 1, 0] as [Int])
        #expect(
            diff.text.contains("Failing rows of checks:") && diff.text.contains("\n  fixed  file=\(name), source_row=3")
        )

        let third = try place.build { $0.waivers = waivers }
        let states =
            "SELECT concat(state, ' ', first_build) FROM etl.check_failures WHERE check_name = 'etl_rejects__none' ORDER BY 1"
        let expected = [first, third].compactMap(\.buildID).map { "waived \($0)" }
        #expect(try place.open(third).texts(states) == expected)
    }

    @Test func `a record is known by its own key and what is wrong with it, where it has one`() {
        let place = [
            FailingRow.Field(name: "file", value: "a.csv", isText: true),
            FailingRow.Field(name: "source_row", value: "7", isText: false),
        ]
        let reason = FailingRow.Field(name: "reason", value: "points_formula", isText: true)
        let key = FailingRow.Field(name: "record_key", value: "game_id=0022, player_id=7", isText: true)
        let unknown = FailingRow.Field(name: "record_key", value: nil, isText: true)
        #expect(
            FailingRow(key: place, others: [reason, key], names: []).identity
                == "reason=points_formula, game_id=0022, player_id=7"
        )
        #expect(FailingRow(key: place, others: [reason, unknown], names: []).identity == "file=a.csv, source_row=7")
        #expect(FailingRow(key: [place[0]], others: [key], names: []).identity == "file=a.csv")
    }

    @Test func `a player with a new number is the same, and of two equal rows one may be new`() throws {
        let database = try Database(.memory)
        let connection = try database.connect()
        func artifact(_ name: String, _ number: Int, _ rows: [String]) throws {
            let lines = rows.enumerated().map {
                "('c', \($0.offset + 1), '\($0.element)', '', '\($0.element)', NULL, NULL, NULL)"
            }
            try connection.execute(
                SQL(
                    name: name,
                    text: """
                        ATTACH ':memory:' AS \(name); CREATE SCHEMA \(name).etl;
                        CREATE TABLE \(name).dim_players AS SELECT \(number) AS player_id, 'a01' AS bref_id;
                        CREATE TABLE \(name).dim_games AS SELECT 1 AS game_id, '200001010BOS' AS bref_id;
                        CREATE TABLE \(name).etl.check_results AS SELECT 'c' AS check_name, 'failed' AS state;
                        CREATE TABLE \(name).etl.check_failures (
                            check_name VARCHAR, failure INTEGER, row_key VARCHAR, names VARCHAR, identity VARCHAR,
                            first_build VARCHAR, waived_by VARCHAR, follows_from VARCHAR
                        );
                        INSERT INTO \(name).etl.check_failures VALUES \(lines.joined(separator: ", "))
                        """
                )
            )
        }
        try artifact("before", -5, ["player_id=-5, season_year=2024", "player_id=8, season_year=2024"])
        try artifact("after", 77, ["player_id=77, season_year=2024", "player_id=77, season_year=2024"])
        let diff = FailureDiff(connection: connection, warehouse: try TestStore.warehouse.get(), rowLimit: 9)
        let check = try #require(try diff.checks()?.first)
        #expect(check.known == 1 && check.new == 1 && check.fixed == 1)
        #expect(check.rows.map(\.key) == ["player_id=77, season_year=2024", "player_id=8, season_year=2024"])
    }

    @Test func `an artifact of an older version is compared without its failing rows`() throws {
        let place = try TestStore.sample()
        let first = try place.build { $0.publish = true }
        let id = try BuildID(first.buildID ?? "")
        let file = place.store.databaseURL(of: id)
        let database = try Database(.file(file), options: DatabaseOptions(access: .readWrite))
        try database.connect().execute(
            SQL(name: "older", text: "ALTER TABLE etl.check_failures DROP COLUMN identity; CHECKPOINT")
        )
        database.close()
        let second = try place.build()
        #expect(second.state == .passed && second.comparedWith == nil)
        #expect(second.warnings.contains { $0.hasPrefix("Cannot tell which failing rows") })
        let diff = try ArtifactDiffer(warehouse: TestStore.warehouse.get())
            .compare(folder(first, of: place), with: folder(second, of: place))
        #expect(diff.checks == nil && diff.isEmpty)
    }
}
