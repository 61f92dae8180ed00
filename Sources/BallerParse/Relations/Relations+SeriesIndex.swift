import BallerCore
import BallerPages

/// The list of all playoff series.
enum SeriesIndexRelations {
    /// The first or last day of `Apr 19 - May 3, 2026`; a series falls in one year.
    private static func day(isLast: Bool) -> Column.Derivation {
        { element in
            let text = element.text
            if text.isEmpty { return .null }
            let days = text.split(separator: "-").map(\.trimmed)
            guard let last = days.last, let end = CalendarDay(printed: last) else { return nil }
            if isLast || days.count == 1 { return .date(end.description) }
            return CalendarDay(printed: "\(days[0]), \(end.year)").map { .date($0.description) }
        }
    }

    /// `1` from `Detroit Pistons (1)`.
    private static let seed: Column.Derivation = { element in
        guard let text = inParentheses(element.text) else { return .null }
        return .integer(optional: Int(text))
    }

    /// `-600` from `DET (-600)`.
    private static let odds: Column.Derivation = { element in
        guard let text = inParentheses(element.text) else { return .null }
        return CellReader.cell(.integer, text)
    }

    private static func inParentheses(_ text: String) -> String? {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
        return String(text[open...].dropFirst().dropLast())
    }

    private static func team(_ element: HTMLElement, _ isFirst: Bool) -> HTMLElement? {
        let teams = element.links.filter { $0.identifier(.team) != nil }
        return isFirst ? teams.first : teams.last
    }

    /// Each team of a series has its own cell; while it goes on, one cell has both, the leader first: `New York Knicks
    /// lead the San Antonio Spurs (3-1)`.
    private static func side(_ name: String, _ stat: String, isFirst: Bool) -> [Column] {
        [
            .derived("\(name)_team_id", .text, [stat, "reason"]) {
                .text(optional: team($0, isFirst)?.identifier(.team))
            },
            .derived("\(name)_name", .text, [stat, "reason"]) { .text(optional: team($0, isFirst)?.text) },
            .derived("\(name)_seed", .integer, [stat], seed),
            .derived("\(name)_wins", .integer, ["wins_\(stat)", "reason"]) { element in
                guard let score = inParentheses(element.text) else { return CellReader.cell(.integer, element.text) }
                let wins = score.split(separator: "-").map { Int($0) }
                return .integer(optional: wins.count == 2 ? wins[isFirst ? 0 : 1] : nil)
            },
        ]
    }

    static let series = Relation(
        "bref_series_index",
        "One row per playoff series of the list of all: days, teams, seeds, and odds before it; of a series that goes on the "
            + "winner is who leads.",
        key: ["league", "season_year", "series_id"],
        columns: [
            .stat("league", .text, "lg"), .derived("season_year", .integer, ["season"], Derivations.seasonYear),
            .link("series_id", .playoffSeries, "series"), .stat("series", .text),
            .derived("start_date", .date, ["date_range"], day(isLast: false)),
            .derived("end_date", .date, ["date_range"], day(isLast: true)),
        ] + side("winner", "winner", isFirst: true) + side("loser", "loser", isFirst: false) + [
            .derived("is_decided", .boolean, ["wins_winner", "reason"]) { .boolean(Int($0.text) != nil) },
            .link("favorite_team_id", .team, "favorite"), .derived("favorite_odds", .integer, ["favorite"], odds),
            .link("underdog_team_id", .team, "underdog"), .derived("underdog_odds", .integer, ["underdog"], odds),
        ]
    )
}
