import BallerParse
import BallerTestSupport
import Foundation
import Testing

/// Real pages that were broken on purpose.
@Suite(.enabled(if: SharedData.isPresent))
struct DirtyPageTests {
    private func verdict(_ file: String, _ url: String) throws -> PageVerdict {
        let folder = try #require(SharedData.folder)
        let bytes = Array(try Data(contentsOf: folder.appending(path: "dirty/pages/\(file)")))
        return try PageParser().parse(bytes, url: url)
    }

    @Test
    func `a page that ends in the middle is drift and says so`() throws {
        let verdict = try verdict("201801010TOR.truncated.html", "/boxscores/201801010TOR.html")
        guard case .drift(let report) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(report.findings.contains(.truncated))
        #expect(report.type == "box_score")
    }

    @Test
    func `a bot challenge in place of a box score is a notice`() throws {
        guard case .notice(let notice) = try verdict("201801010MIN.html", "/boxscores/201801010MIN.html") else {
            Issue.record("no notice")
            return
        }
        #expect(notice.kind == .challenge)
    }

    @Test
    func `a table without rows is drift that names the table`() throws {
        let verdict = try verdict("NBA_1980_per_game.empty_table.html", "/leagues/NBA_1980_per_game.html")
        guard case .drift(let report) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(report.findings.contains(.tooFewRows(table: "per_game_stats", found: 0, wanted: 20)))
    }

    @Test
    func `the player index in place of a game log is a notice of another page`() throws {
        let page = try #require(CorpusPage.of("players-index").first)
        let url = "/players/j/jamesle01/gamelog/2020"
        guard case .notice(let notice) = try PageParser().parse(try page.bytes(), url: url) else {
            Issue.record("no notice")
            return
        }
        #expect(notice.kind == .otherPage)
    }
}
