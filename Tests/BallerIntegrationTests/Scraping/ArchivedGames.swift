import BallerCore
import BallerTestSupport
import Foundation
import Testing

/// Real box scores of a season, day by day, and the lists of days that lead to them.
struct ArchivedGames {
    static let archive = SharedData.folder?.appending(path: "archive/box-scores-2024.tar.zst")

    /// Whether the archive is there, and what unpacks it.
    static let arePresent =
        archive.map { FileManager.default.fileExists(atPath: $0.path) } == true
        && ["/usr/bin/zstd", "/bin/zstd"].contains { FileManager.default.isExecutableFile(atPath: $0) }

    struct Game {
        /// Such as `202310240DEN`.
        let id: String
        let html: String

        var path: String { "/boxscores/\(id).html" }

        /// The teams as the head of the page links them, the guest first, and their points.
        fileprivate var sides: [(team: String, points: String)] {
            let head = html.range(of: "class=\"scorebox\"").map { html[$0.upperBound...] } ?? html[...]
            let teams = head.matches(of: #/<strong>\s*<a href="/teams/([A-Z]{3})/2024\.html"/#).map {
                String($0.output.1)
            }
            let points = head.matches(of: #/<div class="score">(\d+)</div>/#).map { String($0.output.1) }
            return Array(zip(teams, points).prefix(2))
        }
    }

    /// Days in order, each with its games.
    let days: [(day: CalendarDay, games: [Game])]

    /// So many days from the first of the season on, of each so many games.
    init(days count: Int, games most: Int) throws {
        let folder = try TemporaryFolder()
        let archive = try #require(Self.archive)
        let listed = try Self.tar(["-t"], archive, folder)
        let names = listed.split(separator: "\n").filter { $0.hasSuffix(".html") }.map(String.init).sorted()
        let byDay = Dictionary(grouping: names) { name in
            String((name.split(separator: "/").last ?? "").prefix(8))
        }
        let chosen = byDay.sorted { $0.key < $1.key }.prefix(count).map { ($0.key, Array($0.value.prefix(most))) }
        _ = try Self.tar(["-x"], archive, folder, members: chosen.flatMap(\.1))
        days = try chosen.map { text, names in
            let day = try #require(CalendarDay("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"))
            let games = try names.map { name in
                Game(
                    id: String((name.split(separator: "/").last ?? "").dropLast(5)),
                    html: try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
                )
            }
            return (day, games)
        }
    }

    private static func tar(
        _ action: [String],
        _ archive: URL,
        _ folder: TemporaryFolder,
        members: [String] = []
    ) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["tar", "--zstd"] + action + ["-f", archive.path, "-C", folder.url.path] + members
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: text, as: UTF8.self)
    }

    /// The address of the list of a day.
    static func list(of day: CalendarDay) -> String {
        "/boxscores/?month=\(day.month)&day=\(day.components.day)&year=\(day.year)"
    }

    /// The list of a day in the site's form: who played, with the score and the address of each game.
    static func listPage(of day: CalendarDay, _ games: [Game]) -> String {
        let summaries = games.map { game in
            let rows = game.sides.map { side in
                "<tr><td><a href=\"/teams/\(side.team)/2024.html\">\(side.team)</a></td><td class=\"right\">\(side.points)</td></tr>"
            }
            return """
                <div class="game_summary expanded nohover"><table class="teams"><tbody>\(rows.joined())
                <tr><td class="right gamelink"><a href="\(game.path)">Final</a></td></tr></tbody></table></div>
                """
        }
        return """
            <div id="content"><h1>NBA Games Played on \(day)</h1>
            <div class="section_heading"><h2>\(games.count) NBA Games</h2></div>
            <div class="game_summaries">\(summaries.joined())</div></div>
            """
    }
}
