import BallerTestSupport
import Foundation
import Testing

/// `baller parse` as a person runs it, on pages that a person saved.
@Suite(.enabled(if: SharedData.isPresent)) struct ParseCommandTests {
    private func page(_ path: String) throws -> String {
        try #require(SharedData.folder).appending(path: "pages").appending(path: path).path
    }

    @Test func `saved pages become raw files, whatever tells where they are from`() async throws {
        let folder = try TemporaryFolder()
        let files = FileManager.default
        try files.createDirectory(atPath: folder.path("saved/boxscores"), withIntermediateDirectories: true)
        try files.copyItem(
            atPath: try page("box-score/201801010MIN.html"),
            toPath: folder.path("saved/boxscores/201801010MIN.html")
        )
        try files.copyItem(atPath: try page("box-score/200310310LAC.html"), toPath: folder.path("saved/old.html"))
        try files.copyItem(atPath: try page("player-gamelog/\(gameLog())"), toPath: folder.path("saved/log.html"))
        try Data("old.html,/boxscores/200310310LAC.html\n".utf8).write(
            to: folder.url.appending(path: "saved/addresses.csv")
        )
        let outcome = try await BallerProcess.run(
            "parse",
            "--pages",
            folder.path("saved"),
            "--out",
            folder.path("raw"),
            "--json"
        )
        #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
        let names = try files.contentsOfDirectory(atPath: folder.path("raw"))
        #expect(names.contains("bref_games.csv"))
        #expect(names.contains("bref_player_game_logs.csv"))
    }

    @Test func `of two files of one address the last by name is taken, and the other is named`() async throws {
        let folder = try TemporaryFolder()
        let files = FileManager.default
        try files.createDirectory(atPath: folder.path("saved"), withIntermediateDirectories: true)
        for name in ["a.html", "b.html"] {
            try files.copyItem(atPath: try page("box-score/201801010MIN.html"), toPath: folder.path("saved/\(name)"))
        }
        let outcome = try await BallerProcess.run("parse", "--pages", folder.path("saved"), "--out", folder.path("raw"))
        #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
        #expect(outcome.output.contains("copy: a.html (box_score): b.html is used for the same page"))
        let games = try String(contentsOf: folder.url.appending(path: "raw/bref_games.csv"), encoding: .utf8)
        #expect(games.split(separator: "\r\n").count == 2)
    }

    private func gameLog() throws -> String {
        let folder = try #require(SharedData.folder).appending(path: "pages/player-gamelog").path
        return try #require(try FileManager.default.contentsOfDirectory(atPath: folder).min())
    }

    @Test func `a file that says nothing of where it is from is named, with exit code 65`() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("saved"), withIntermediateDirectories: true)
        try Data("<html><body>page</body></html>".utf8).write(to: folder.url.appending(path: "saved/some.html"))
        let outcome = try await BallerProcess.run("parse", "--pages", folder.path("saved"), "--out", folder.path("raw"))
        #expect(outcome.status == 65)
        #expect(outcome.output.contains("some.html"))
    }

    @Test func `a page prints as one of the ten outputs`() async throws {
        let outcome = try await BallerProcess.run(
            "parse",
            "page",
            try page("league-player-totals/NBA_2018_totals.html"),
            "--function",
            "players_season_totals",
            "--format",
            "csv"
        )
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.split(separator: "\n").count == 606)
        #expect(outcome.output.hasPrefix("slug,name,positions,age,team"))
    }

    @Test func `a page of another type than the output needs is refused`() async throws {
        let outcome = try await BallerProcess.run(
            "parse",
            "page",
            try page("league-player-totals/NBA_2018_totals.html"),
            "--function",
            "play_by_play"
        )
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("parsing.wrong_page_type"))
    }
}
