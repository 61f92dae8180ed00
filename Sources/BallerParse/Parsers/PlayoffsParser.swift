import BallerCore
import BallerPages

/// Lists of playoff series, as printed on season and playoff pages.
enum PlayoffsParser {
    /// Reads the list if there is one; a season in progress has none.
    static func parse(_ reader: PageReader, required: Bool) throws(ParseError) {
        guard let element = try reader.document.table(id: "all_playoffs") else {
            if required { reader.note(.missingTable(ids: ["all_playoffs"])) }
            return
        }
        var series = ParsedTable(HonourRelations.playoffSeries)
        var games = ParsedTable(HonourRelations.playoffGames)
        var current: Series?
        var rows = HTMLTable(element)
        while rows.advance() {
            guard rows.section != .head, !rows.rowElement.hasClass("thead") else { continue }
            if let found = Series(rows) {
                current = found
                series.append(found.row(reader.address))
            } else if let current, rows.cells.count == 1 {
                addGames(rows.element(rows.cells[0]), current, reader.address, &games)
            }
        }
        if required, series.rowCount == 0 { reader.note(.tooFewRows(table: "all_playoffs", found: 0, wanted: 1)) }
        reader.add(series)
        reader.add(games)
    }

    private struct Series {
        let id: String?
        let round: String
        let teams: [HTMLElement]
        let score: (Int, Int)?
        let isDecided: Bool

        /// From `Finals`, `Los Angeles Lakers over Philadelphia 76ers (4-1)` and a link to the series.
        init?(_ rows: HTMLTable) {
            let cells = rows.cells.map(rows.element)
            guard cells.count >= 2 else { return nil }
            let teams = cells[1].links.filter { $0.identifier(.team) != nil }
            guard teams.count == 2 else { return nil }
            self.teams = teams
            round = cells[0].text
            let text = cells[1].text
            isDecided = text.contains(" over ")
            let numbers = text.split(separator: "(").last?.prefix { $0 != ")" }.split(separator: "-").compactMap {
                Int($0)
            }
            score = numbers.flatMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
            id = cells.last?.identifier(.playoffSeries)
        }

        func row(_ address: PageAddress) -> [String: Cell] {
            [
                "league": .text(optional: address["league"]), "season_year": .integer(optional: address.seasonYear),
                "series_id": .text(optional: id), "round": .text(optional: round),
                "winner_team_id": .text(optional: teams[0].identifier(.team)), "winner_name": .text(teams[0].text),
                "loser_team_id": .text(optional: teams[1].identifier(.team)), "loser_name": .text(teams[1].text),
                "winner_wins": .integer(optional: score?.0), "loser_wins": .integer(optional: score?.1),
                "is_decided": .boolean(isDecided),
            ]
        }
    }

    private static func addGames(
        _ cell: HTMLElement,
        _ series: Series,
        _ address: PageAddress,
        _ games: inout ParsedTable
    ) {
        guard let table = cell.first(.table) else { return }
        var rows = HTMLTable(table)
        while rows.advance() {
            let cells = rows.cells.map(rows.element)
            guard cells.count >= 6 else { continue }
            let gameID = cells[0].identifier(.game)
            games.append([
                "league": .text(optional: address["league"]), "season_year": .integer(optional: address.seasonYear),
                "series_id": .text(optional: series.id), "round": .text(optional: series.round),
                "game_number": .integer(optional: Int(cells[0].text.filter(\.isNumber))),
                "game_id": .text(optional: gameID),
                "game_date": gameID.flatMap { CalendarDay(gameID: $0) }.map { .date($0.description) } ?? .null,
                "visitor_name": .text(optional: cells[2].text),
                "visitor_points": .integer(optional: Int(cells[3].text)),
                "home_name": .text(optional: cells[4].text.replacingPrefix("@ ")),
                "home_points": .integer(optional: Int(cells[5].text)),
            ])
        }
    }
}

extension String {
    func replacingPrefix(_ prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
