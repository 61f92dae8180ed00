import BallerArtifact
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
            "SELECT waived_by FROM dq_failures WHERE check_name = 'etl_rejects__none'"
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
        let waiver = Waiver(checkName: "c", keyPattern: "*", reason: "r", owner: "o", expiresOn: "2026-11-23")
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
        ("*", "", true), ("*", "player_id=1, game_id=2", true), ("player_id=1,*", "player_id=1, game_id=2", true),
        ("*game_id=2", "player_id=1, game_id=2", true), ("season_year=20?4", "season_year=2024", true),
        ("season_year=20?4", "season_year=204", false), ("a*b*c", "a-b-b-c", true), ("a*b*c", "a-b-b", false),
        ("", "x", false),
    ])
    func `a key pattern is a glob over the whole key`(_ pattern: String, _ key: String, _ isMatch: Bool) {
        #expect(GlobPattern(pattern).matches(key) == isMatch)
    }
}
