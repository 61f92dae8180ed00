/// Boards of leaders: boxes of a season, and the long lists of careers, active players and records over time.
enum LeadersParser {
    /// Boxes with a caption; each row has a place, a player and a number.
    static func parseSeason(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(HonourRelations.leaderBoards)
        for tree in try reader.allTrees() {
            for box in tree.root.all(.table) {
                guard let caption = box.first(.caption)?.text, !caption.isEmpty else { continue }
                add(box, season(caption, reader), &table)
            }
        }
        for box in try EntryBox.all(reader) { add(box, reader, &table) }
        reader.require("boxes of leaders", table.rowCount >= 10)
        reader.add(table)
    }

    private static func season(_ category: String, _ reader: PageReader) -> [String: Cell] {
        [
            "board": .text("SEASON"), "category": .text(category), "season_type": .text("REGULAR"),
            "is_trailers": .boolean(false), "league": .text(optional: reader.address["league"]),
            "season_year": .integer(optional: reader.address.seasonYear),
        ]
    }

    /// A box without a table: the parts of an entry stand where the cells of a row would.
    private static func add(_ box: EntryBox, _ reader: PageReader, _ table: inout ParsedTable) {
        for (order, row) in box.entries.compactMap({ LeaderRow(Array($0.children)) }).enumerated() {
            let place = season(box.title, reader).merging(["rank_order": .integer(order + 1)]) { $1 }
            table.append(place.merging(row.cells.filter { !$0.value.isNull }) { $1 })
        }
    }

    /// `/leaders/pts_career.html`: one list, or one a league (`nba`, `aba`, `tot` for all; `stats_NBA` and so on).
    static func parseList(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(HonourRelations.leaderBoards)
        let isTrailers = SourceLink.path(of: reader.address.url).hasPrefix("/trailers/")
        let board = LeaderBoard(reader.address["board"] ?? "").cells(isTrailers: isTrailers)
        for id in reader.document.tableIDs {
            guard let element = try reader.document.table(id: id) else { continue }
            let league = id.split(separator: "_").last.map { $0.uppercased() }
            add(element, board.merging(["league": .text(optional: SourceLink.league(league))]) { $1 }, &table)
        }
        reader.require("list of leaders", table.rowCount >= 5)
        reader.add(table)
    }

    private static func add(_ element: HTMLElement, _ board: [String: Cell], _ table: inout ParsedTable) {
        var order = 0
        var rows = HTMLTable(element)
        while rows.advance() {
            guard !rows.isHeader, let row = LeaderRow(rows.cells.map(rows.element)) else { continue }
            order += 1
            var cells = board
            cells["rank_order"] = .integer(order)
            for (column, cell) in row.cells where !cell.isNull { cells[column] = cell }
            table.append(cells)
        }
    }

    /// A wide list of days with the places of a conference.
    static func parseStandingsByDate(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(StandingsRelations.byDate)
        for id in reader.document.tableIDs where id.hasPrefix("standings") {
            guard let element = try reader.document.table(id: id) else { continue }
            var rows = HTMLTable(element)
            while rows.advance() {
                let cells = rows.cells.map(rows.element)
                guard !rows.isHeader, let date = cells.first.flatMap({ CalendarDate($0.text) }) else { continue }
                for (index, cell) in cells.dropFirst().enumerated() {
                    guard let place = place(cell) else { continue }
                    table.append([
                        .text(optional: reader.address["league"]), .integer(optional: reader.address.seasonYear),
                        .text(optional: reader.address["conference"]?.uppercased()), .date(date.description),
                        .integer(index + 1), .text(place.team), .integer(place.wins), .integer(place.losses),
                    ])
                }
            }
        }
        reader.require("table standings_* with days", table.rowCount > 0)
        reader.add(table)
    }

    /// `BOS (10-2)`.
    private static func place(_ cell: HTMLElement) -> (team: String, wins: Int, losses: Int)? {
        let text = cell.text
        let code = text.prefix(3)
        guard let team = cell.identifier(.team) ?? (SourceLink.isTeam(code.utf8) ? String(code) : nil),
            let open = text.firstIndex(of: "(")
        else { return nil }
        let numbers = text[open...].dropFirst().prefix { $0 != ")" }.split(separator: "-").compactMap { Int($0) }
        return numbers.count == 2 ? (team, numbers[0], numbers[1]) : nil
    }
}
