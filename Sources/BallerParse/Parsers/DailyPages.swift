import BallerCore
import BallerPages

/// Pages about one day: all games, and all player lines.
enum DailyPages {
    static let leaders = TableSpec(
        GameRelations.dailyLeaders,
        ids: ["stats"],
        required: true,
        columns: ["player_name", "points"],
        rows: .linked(.player, ["player"])
    )

    static func date(_ address: PageAddress) -> CalendarDay? {
        guard let year = address["year"].flatMap({ Int($0) }), let month = address["month"].flatMap({ Int($0) }),
            let day = address["day"].flatMap({ Int($0) })
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    static func parseLeaders(_ reader: PageReader) throws(ParseError) {
        let found = try reader.elements(leaders)
        var table = ParsedTable(GameRelations.dailyLeaders)
        for (id, element) in found {
            let first = table.rowCount
            var rows = RelationReader(GameRelations.dailyLeaders, element)
            rows.set("game_date", date(reader.address).map { .date($0.description) } ?? .null)
            while rows.advance() {
                if !rows.table.isHeader, reader.keeps(rows, leaders.rows) { rows.append(to: &table) }
            }
            reader.finish(rows, id: id, leaders, &table, from: first)
        }
        reader.add(table, leaders, found: found.map(\.id))
    }

    static func parseGames(_ reader: PageReader) throws(ParseError) {
        let date = date(reader.address)
        var table = ParsedTable(GameRelations.dailyGames)
        var league: String?
        // The bar above the page shows games of the day on which it was saved.
        let content = reader.root.first(id: "content") ?? reader.root
        for element in content.descendants {
            if element.tag == .div, element.hasClass("section_heading") {
                league = Self.league(element.text) ?? league
            } else if element.hasClass("game_summary"), let row = game(element, date, league) {
                table.append(row)
            }
        }
        reader.require("games of the day", table.rowCount > 0 || saysNone(reader, content, date))
        reader.add(table)
        try StandingsParser.parse(reader, StandingsParser.daily, date: date)
    }

    /// True if the page has its heading and calendar but no link to a box score: a day without games.
    private static func saysNone(_ reader: PageReader, _ content: HTMLElement, _ date: CalendarDay?) -> Bool {
        let heading = PageHeading(reader.heading)
        if heading.text.contains("No Games") || heading.text.contains("0 Games") { return true }
        return date != nil && heading.date == date && !content.all(.a).contains { $0.identifier(.game) != nil }
    }

    /// `NBA` from `5 NBA Games`.
    private static func league(_ heading: String) -> String? {
        let words = heading.split(separator: " ")
        guard words.count == 3, words[2].hasPrefix("Game") else { return nil }
        return SourceLink.league(String(words[1]))
    }

    private static func game(_ summary: HTMLElement, _ date: CalendarDay?, _ league: String?) -> [String: Cell]? {
        let tables = summary.all(.table)
        guard let teams = tables.first(where: { $0.hasClass("teams") }) else { return nil }
        let rows = teams.all(.tr).filter { $0.identifier(.team) != nil }
        guard rows.count == 2 else { return nil }
        let lines = tables.first { !$0.hasClass("teams") && !$0.hasClass("stats") && $0.identifier(.team) != nil }
        var row: [String: Cell] = [
            "game_date": date.map { .date($0.description) } ?? .null,
            "game_id": .text(optional: teams.identifier(.game)),
            "league": .text(optional: league),
            "status": .text(optional: teams.first(class: "gamelink")?.text),
        ]
        for (index, side) in ["away", "home"].enumerated() {
            let cells = rows[index].all(.td)
            row["\(side)_team_id"] = .text(optional: rows[index].identifier(.team))
            row["\(side)_team_name"] = .text(optional: cells.first?.text)
            row["\(side)_points"] = .integer(optional: cells.dropFirst().first.flatMap { Int($0.text) })
            row["\(side)_line"] = .text(optional: line(lines, index))
        }
        return row
    }

    private static func line(_ table: HTMLElement?, _ index: Int) -> String? {
        guard let rows = table?.all(.tr).filter({ $0.identifier(.team) != nil }), index < rows.count else { return nil }
        return rows[index].all(.td).dropFirst().map(\.text).joined(separator: " ")
    }
}
