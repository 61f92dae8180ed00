import BallerCore
import Foundation

/// A table of a season's players as the page of a league prints it: a line for each team of a player, and before them one for all if there are several.
struct SeasonTable {
    /// One line of a table.
    struct Line {
        let own: PlayerBook
        let stint: Stint
        /// How many teams the line adds up.
        let teams: Int
    }

    static let head =
        "league season_year season_type player_id player_name age team_id is_combined_totals team_count position "
        + "games_played games_started minutes_played"

    static func lines(_ record: SeasonRecord, playoffs: Bool) -> [Line] {
        record.book.everybody.flatMap { own in
            let stints = playoffs ? own.playoffs : own.regular
            let lines = stints.map { Line(own: own, stint: $0, teams: 1) }
            guard stints.count > 1, let total = playoffs ? own.playoffTotal : own.total else { return lines }
            return [Line(own: own, stint: total, teams: stints.count)] + lines
        }
    }

    /// The cells of `head`.
    static func head(_ line: Line, _ record: SeasonRecord, playoffs: Bool, hasStarts: Bool) -> [String?] {
        let (own, stint) = (line.own, line.stint)
        return [
            record.season.league, "\(record.year)", playoffs ? "PLAYOFF" : "REGULAR", own.player.pageID,
            own.player.name,
            Person(own.player).age(in: record.year).map { "\($0)" }, line.teams > 1 ? nil : record.code(stint.team),
            "\(line.teams > 1)", "\(line.teams)", own.player.position.code, "\(stint.games)",
            hasStarts ? "\(stint.starts)" : nil, record.recorded.minutes ? "\(stint.line.minutes)" : nil,
        ]
    }

    static func page(_ record: SeasonRecord, _ table: String, playoffs: Bool) -> Page {
        Page("\(playoffs ? "playoffs" : "leagues")/\(record.season.league)_\(record.year)_\(table).html")
    }
}
