import BallerArtifact
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Waivers` {
    private static let header = "check_name,key_pattern,reason,owner,expires_on"

    /// A league of which one record is refused: its points do not add up.
    private func brokenPlace() throws -> TestStore {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            let points = lines[0].split(separator: ",").firstIndex(of: "PTS") ?? 0
            var fields = lines[1].split(separator: ",", omittingEmptySubsequences: false)
            fields[points] = "99"
            lines[1] = fields.joined(separator: ",")
        }
        return place
    }

    private func waivers(for report: BuildReport, until day: String, in place: TestStore) throws -> URL {
        let lines = report.checks.filter { $0.state == .failed }.map { "\($0.name),*,known,\"Ann, data\",\(day)" }
        return try place.folder.write(([Self.header] + lines).joined(separator: "\n"), to: "waivers.csv")
    }

    @Test func `a build whose failing rows are all waived passes, and tells by whom`() throws {
        let place = try brokenPlace()
        let failed = try place.build { $0.publish = true }
        #expect(failed.state == .failed)
        #expect(!failed.published)
        #expect(try place.store.current() == nil)

        let file = try waivers(for: failed, until: "2099-12-31", in: place)
        let report = try place.build { request in
            request.waivers = file
            request.publish = true
        }
        #expect(report.state == .passed)
        #expect(report.published)
        let rejects = try #require(report.checks.first { $0.name == "etl_rejects__none" })
        #expect(rejects.state == .passed)
        #expect(rejects.waived == 1)
        let accounts = try place.open(report).texts(
            "SELECT waived_by FROM etl.check_failures WHERE check_name = 'etl_rejects__none'"
        )
        #expect(accounts == ["known (Ann, data, until 2099-12-31)"])
    }

    @Test func `an expired waiver does not count and is told`() throws {
        let place = try brokenPlace()
        let file = try waivers(for: place.build(), until: "2020-01-01", in: place)
        let report = try place.build { $0.waivers = file }
        #expect(report.state == .failed)
        #expect(report.warnings.contains { $0.contains("etl_rejects__none") && $0.contains("2020-01-01") })
    }

    @Test func `a waiver counts on its last day`() throws {
        let waiver = try Waiver(
            checkName: "c",
            pattern: WaiverPattern("*"),
            reason: "r",
            owner: "o",
            expiresOn: "2026-11-23"
        )
        #expect(!waiver.isExpired(on: "2026-11-23"))
        #expect(waiver.isExpired(on: "2026-11-24"))
    }

    @Test(arguments: [
        ("check,key\n", 1), ("\(header)\nno_such_check,*,r,o,2099-01-01\n", 2),
        ("\(header)\netl_rejects__none,*,r,o,soon\n", 2), ("\(header)\netl_rejects__none,*,r,o,2026-02-30\n", 2),
        ("\(header)\n\netl_rejects__none,*,,o,2099-01-01\n", 3), ("\(header)\netl_rejects__none,*,r\n", 2),
    ])
    func `a malformed file is refused with the line`(_ text: String, _ line: Int) throws {
        let place = try TestStore.sample()
        let file = try place.folder.write(text, to: "waivers.csv")
        let error = try #require(throws: ETLError.self) { try place.build { $0.waivers = file } }
        guard case .unreadableWaivers(file.path, line, _) = error else { Issue.record("\(error)"); return }
        #expect(try place.store.list().isEmpty)
    }

    @Test(arguments: [
        ("*", true), ("season_year=2024", true), ("season_year=202*", false), ("season_year=20", false),
        ("name=Ann Lee", true), ("name=Ann*", true), ("name=Ann", false), ("name=*Lee, season_year=2024", true),
        ("season_year=2024, name=Bo*", false), ("code=00*", false), ("code=0022", true),
        ("game_id=0022, player_id=7", true),
        ("player_id=7*", false), ("name=Ann Lee, nothing=1", false), ("none=NULL", true),
    ])
    func `a pattern names columns by their whole values, and texts in part where a star says so`(
        _ pattern: String,
        _ isMatch: Bool
    ) throws {
        let row = FailingRow(
            key: [.init(name: "season_year", value: "2024", isText: false)],
            others: [
                .init(name: "name", value: "Ann Lee", isText: true), .init(name: "code", value: "0022", isText: true),
                .init(name: "none", value: nil, isText: true),
                .init(name: "record_key", value: "game_id=0022, player_id=7", isText: true),
            ],
            names: []
        )
        #expect(try WaiverPattern(pattern).covers(row) == isMatch)
    }

    @Test func `a comma in a value divides nothing`() {
        #expect(
            KeyText.pairs("file=a, b.csv, source_row=1") == [
                .init(column: "file", value: "a, b.csv"), .init(column: "source_row", value: "1"),
            ]
        )
    }

    @Test func `a batch number cannot be named: the error shows what can`() throws {
        let place = try brokenPlace()
        let file = try place.folder.write(
            "\(Self.header)\netl_rejects__none,import_batch_id=1*,r,o,2099-01-01\n",
            to: "waivers.csv"
        )
        let error = try #require(throws: ETLError.self) { try place.build { $0.waivers = file } }
        #expect(error.message.contains("line 2"))
        #expect(error.message.contains("\"file=games_2023.csv, source_row=7\""))
    }

    @Test func `a waiver names file, record, reason or the record's own key`() throws {
        let place = try brokenPlace()
        let failed = try place.build()
        let row = try #require(failed.checks.first { $0.name == "etl_rejects__none" }?.rows.first)
        #expect(row.values["value"] == "99")
        let others = failed.checks.filter { $0.state == .failed && $0.name != "etl_rejects__none" }
        let key = try #require(row.values["record_key"])
        for pattern in [row.key, "file=\(row.values["file"] ?? ""), reason=points_formula", key] {
            let lines =
                [Self.header, "etl_rejects__none,\"\(pattern)\",known,Ann,2099-12-31"]
                + others.map { "\($0.name),*,follows,Ann,2099-12-31" }
            let file = try place.folder.write(lines.joined(separator: "\n"), to: "waivers.csv")
            let report = try place.build { $0.waivers = file }
            #expect(report.state == .passed, "\(pattern)")
            let waiver = try #require(report.waivers.first)
            #expect(waiver.rows == 1)
            #expect(
                report.text.contains("etl_rejects__none, \(pattern): 1 row let pass. known (Ann, until 2099-12-31)")
            )
            #expect(try place.store.manifest(of: .init(report.buildID ?? "")).waivers == report.waivers)
        }
    }

    @Test func `what follows from a refused record is not judged again, and one waiver lets it through`() throws {
        let place = try brokenPlace()
        let failed = try place.build()
        #expect(
            failed.checks.filter { $0.state == .failed && $0.severity == .error }.map(\.name) == ["etl_rejects__none"]
        )
        let sums = try #require(failed.checks.first { $0.name == "fact_team_gamelogs__player_sums" })
        #expect(sums.following > 0)
        #expect(
            failed.text.contains("\(sums.following) failing rows follow from records that were refused or left out")
        )
        let causes = try place.open(failed).texts(
            "SELECT DISTINCT follows_from FROM etl.check_failures WHERE check_name = 'fact_team_gamelogs__player_sums'"
        )
        #expect(causes.count == 1 && causes[0].hasSuffix("record 1 (points_formula)"))

        let lines = [Self.header, "etl_rejects__none,reason=points_formula,known,Ann,2099-12-31"]
        let file = try place.folder.write(lines.joined(separator: "\n"), to: "waivers.csv")
        #expect(try place.build { $0.waivers = file }.state == .passed)
    }

    @Test func `records left out with a refused team line follow from it, those of other games do not`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("games_").first)
        try place.edit(name) { lines in
            let outcome = lines[0].split(separator: ",").firstIndex(of: "WL") ?? 0
            var fields = lines[1].split(separator: ",", omittingEmptySubsequences: false)
            fields[outcome] = "X"
            lines[1] = fields.joined(separator: ",")
        }
        let players = try #require(place.files("player_").first)
        // The last record a second time: left out for what it is itself.
        try place.edit(players) { $0.append($0[$0.count - 1]) }
        let drops = try #require(place.build().checks.first { $0.name == "etl_drops__none" })
        #expect(drops.following > 10)
        #expect(drops.failing == 1)
        #expect(drops.rows.map { $0.values["reason"] } == ["exact_duplicate"])
    }

    @Test func `a waiver that lets nothing pass is told, with the columns that it could name`() throws {
        let place = try brokenPlace()
        let lines = [
            Self.header, "etl_rejects__none,source_row=2,r,Ann,2099-12-31", "etl_rejects__none,game=3,r,Bea,2099-12-31",
            "dim_games__unique_key,game_id=3,r,Cid,2099-12-31", "dim_games__score_kept,*,r,Dee,2099-12-31",
        ]
        let file = try place.folder.write(lines.joined(separator: "\n"), to: "waivers.csv")
        let report = try place.build { $0.waivers = file }
        #expect(report.state == .failed)
        let warnings = report.warnings.filter { $0.contains("waived no rows") }
        #expect(warnings.count == 4)
        #expect(warnings.contains { $0.contains("Dee") && $0.contains("did not run: Nothing is published") })
        #expect(report.waivers.count == 4)
        let folder = try place.store.folder(of: .init(report.buildID ?? ""))
        let checked = try ArtifactChecker(warehouse: TestStore.warehouse.get()).check(folder, waivers: file)
        #expect(checked.warnings.count == 4 && checked.text.contains("Warning: The waiver of Bea"))
        #expect(warnings.contains { $0.contains("Bea") && $0.contains("no game, but file, source_row, line") })
        #expect(report.text.contains("dim_games__unique_key, game_id=3: 0 rows let pass."))
    }
}
