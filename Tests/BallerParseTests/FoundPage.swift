import BallerParse
import BallerTestSupport
import Foundation
import Testing

/// Real pages that came later, compressed, with their true addresses.
struct FoundPage: Sendable, CustomStringConvertible {
    let file: String
    let url: String

    var description: String { file }
    /// Without the ending of the compression.
    var name: String { file.replacingOccurrences(of: ".gz", with: "") }

    /// The types of which pages came later.
    static let types: Set<String> = [
        "allstar", "allstar_leaders", "awards", "birthdays", "boxscore_plus_minus", "boxscore_shot_chart", "executive",
        "executive_index", "franchise_leaders_index", "injuries", "leaders", "league_contracts", "league_play_by_play",
        "league_transactions", "per_minute", "per_poss", "player_on_off", "player_shooting", "player_splits",
        "playoff_series",
        "playoffs", "playoffs_advanced", "playoffs_leaders", "playoffs_per_game", "playoffs_per_minute",
        "playoffs_per_poss", "playoffs_schedule", "playoffs_series_index", "playoffs_standings", "playoffs_totals",
        "ratings", "rookies", "schedule_early", "season_leaders", "shooting", "standings_by_date", "standings_on_day",
        "team_draft",
        "team_lineups", "team_on_off", "team_players", "team_salaries", "team_splits", "team_starting_lineups",
        "team_transactions", "uniform_numbers",
    ]

    private static var folder: URL? {
        SharedData.folder.map { $0.appending(path: "found/pages") }
    }

    static let all: [FoundPage] = {
        guard let folder,
            let text = try? String(contentsOf: folder.appending(path: "addresses.csv"), encoding: .utf8)
        else { return [] }
        return CSVReader.rows(text).dropFirst().compactMap { row in
            row.count >= 2 ? FoundPage(file: row[0], url: row[1]) : nil
        }
    }()

    static var arePresent: Bool { !all.isEmpty }

    func bytes() throws -> [UInt8] {
        let folder = try #require(Self.folder)
        return try GzipFile.bytes(folder.appending(path: file))
    }

    func parsed() throws -> ParsedPage {
        let verdict = try PageParser().parse(try bytes(), url: url)
        return try #require(verdict.page, "\(verdict)")
    }

    static func parsed(_ name: String) throws -> ParsedPage {
        try #require(all.first { $0.name == name }, "\(name)").parsed()
    }
}
