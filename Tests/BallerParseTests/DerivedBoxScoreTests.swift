import BallerParse
import BallerTestSupport
import Foundation
import Testing

/// Box scores that somebody else took out of the same pages, compared with ours value by value.
@Suite(.enabled(if: SharedData.isPresent))
struct DerivedBoxScoreTests {
    private static let columns = [
        "player": "player_name", "order": "sheet_order", "reason": "reason", "fg": "field_goals_made",
        "fga": "field_goals_attempted", "fg3": "three_pointers_made", "fg3a": "three_pointers_attempted",
        "ft": "free_throws_made", "fta": "free_throws_attempted", "orb": "offensive_rebounds",
        "drb": "defensive_rebounds", "trb": "rebounds", "ast": "assists", "stl": "steals", "blk": "blocks",
        "tov": "turnovers", "pf": "personal_fouls", "pts": "points", "usg_pct": "usage_pct",
        "off_rtg": "offensive_rating", "def_rtg": "defensive_rating", "bpm": "box_plus_minus",
    ]

    @Test
    func `all bulk box scores agree with the lines extracted from them`() throws {
        let folder = try #require(SharedData.folder)
        let lines = try GzipFile.records(folder.appending(path: "derived/bbr_player_box_2022-23.csv.gz"))
        let byGame = Dictionary(grouping: lines) { $0["game_id"] ?? "" }
        let games = try GzipFile.records(folder.appending(path: "derived/bbr_games_2022-23.csv.gz"))
        let gameByID = Dictionary(games.map { ($0["game_id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        let bulk = folder.appending(path: "pages-bulk/box-score-fragment")
        let files = try FileManager.default.contentsOfDirectory(at: bulk, includingPropertiesForKeys: nil)
        var compared = 0
        for file in files {
            let game = String(file.lastPathComponent.prefix(12))
            guard let expected = byGame[game], let record = gameByID[game] else { continue }
            let url = "https://www.basketball-reference.com/boxscores/\(game).html"
            let parsed = try #require(try PageParser().parse(try GzipFile.bytes(file), url: url).page)
            try compareLines(parsed, expected)
            try compareGame(parsed, record)
            compared += 1
        }
        #expect(files.count == 70)
        #expect(compared == files.filter { $0.lastPathComponent >= "2022" && $0.lastPathComponent < "2024" }.count)
    }

    private func compareLines(_ parsed: ParsedPage, _ expected: [[String: String]]) throws {
        let table = try #require(parsed.table("bref_player_box_scores"))
        #expect(table.rowCount == expected.count)
        let rows = Dictionary(
            uniqueKeysWithValues: (0..<table.rowCount).map { (table.cell($0, "player_id").text ?? "", $0) }
        )
        for line in expected {
            let row = try #require(rows[line["player_id"] ?? ""])
            for (theirs, ours) in Self.columns {
                #expect(Self.printed(table.cell(row, ours)) == line[theirs], "\(line["player_id"] ?? "") \(ours)")
            }
            let starter = table.cell(row, "is_starter").boolean.map { $0 ? "1" : "0" }
            #expect(starter == line["starter"])
            #expect(Self.printed(table.cell(row, "seconds_played")) == Self.seconds(line["mp"] ?? ""))
            #expect(Self.printed(table.cell(row, "plus_minus")) == line["plus_minus"]?.filter { $0 != "+" })
        }
    }

    private func compareGame(_ parsed: ParsedPage, _ record: [String: String]) throws {
        let games = try #require(parsed.table("bref_games"))
        #expect(Self.printed(games.cell(0, "attendance")) == record["attendance"])
        #expect(Self.printed(games.cell(0, "home_points")) == record["home_pts"])
        #expect(games.cell(0, "away_team_id").text == record["away"])
        let types = ["regular": "REGULAR", "playoffs": "PLAYOFF", "play-in": "PLAY_IN"]
        #expect(games.cell(0, "season_type").text == types[record["stage"] ?? ""])
        let officials = parsed.table("bref_officials").map { table in
            (0..<table.rowCount).map { row in
                "\(table.cell(row, "referee_id").text ?? "")|\(table.cell(row, "referee_name").text ?? "")"
            }.joined(separator: ";")
        }
        #expect(officials ?? "" == record["officials"])
        let inactives = parsed.table("bref_inactives").map { table in
            (0..<table.rowCount).map { row in
                ["team_id", "player_id", "player_name"].map { table.cell(row, $0).text ?? "" }.joined(separator: "|")
            }.joined(separator: ";")
        }
        #expect(inactives ?? "" == record["inactive"])
    }

    private static func printed(_ cell: Cell) -> String {
        switch cell {
        case .null: ""
        case .text(let text), .decimal(let text), .date(let text): text
        case .integer(let value): String(value)
        case .boolean(let value): String(value)
        }
    }

    private static func seconds(_ clock: String) -> String {
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        return parts.count == 2 ? String(parts[0] * 60 + parts[1]) : ""
    }
}
