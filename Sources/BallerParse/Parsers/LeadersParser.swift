import BallerCore
import BallerPages

/// Leader boards: the boxes of a season, and the long lists of careers, active players and records over time.
enum LeadersParser {
    /// Boxes with a caption; each row has a place, a player and a number.
    ///
    /// `place` is what the page says about all its boards: that they cover a season, its playoffs or All-Star games.
    static func parseBoxes(_ reader: PageReader, _ place: [String: Cell]) throws(ParseError) {
        var table = ParsedTable(HonourRelations.leaderBoards)
        for tree in try reader.allTrees() {
            for box in tree.root.all(.table) {
                guard let caption = box.first(.caption)?.text, !caption.isEmpty else { continue }
                add(box, board(caption, place, reader), &table)
            }
        }
        for box in try EntryBox.all(reader) { add(box, board(box.title, place, reader), &table) }
        reader.require("boxes of leaders", table.rowCount >= 10)
        reader.add(table)
    }

    static let season: [String: Cell] = ["board": .text("SEASON"), "season_type": .text("REGULAR")]
    static let playoffs: [String: Cell] = ["board": .text("SEASON"), "season_type": .text("PLAYOFF")]
    static let allStar: [String: Cell] = ["board": .text("CAREER"), "season_type": .text("ALL_STAR")]

    private static func board(_ category: String, _ place: [String: Cell], _ reader: PageReader) -> [String: Cell] {
        [
            "category": .text(category), "is_trailers": .boolean(false),
            "league": .text(optional: reader.address["league"]),
            "season_year": .integer(optional: reader.address.seasonYear),
        ].merging(place) { $1 }
    }

    /// A box without a table: an entry's parts serve as the cells of a row.
    private static func add(_ box: EntryBox, _ board: [String: Cell], _ table: inout ParsedTable) {
        for (order, row) in box.entries.compactMap({ LeaderRow(Array($0.children)) }).enumerated() {
            let place = board.merging(["rank_order": .integer(order + 1)]) { $1 }
            table.append(place.merging(row.cells.filter { !$0.value.isNull }) { $1 })
        }
    }

    /// `/leaders/pts_career.html`: one list, or one per league (`nba`, `aba`, `tot` for all; `stats_NBA` and so on).
    static func parseList(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(HonourRelations.leaderBoards)
        let isTrailers = SiteID.path(of: reader.address.url).hasPrefix("/trailers/")
        var records = ParsedTable(RecordRelations.records)
        let board = LeaderBoard(reader.address["board"] ?? "").cells(isTrailers: isTrailers)
        for id in reader.document.tableIDs {
            guard let element = try reader.document.table(id: id) else { continue }
            if RecordParser.add(element, id: id, reader, &records) { continue }
            var board = board
            let league = id.split(separator: "_").last.map { $0.uppercased() }
            board["league"] = .text(optional: SourceLink.league(league))
            if let name = ownName(id) { board["category"] = .text(name) }
            add(element, board, &table)
        }
        reader.require("list of leaders", table.rowCount >= 5 || records.rowCount > 0)
        reader.add(table)
        reader.add(records)
    }

    /// `active_hof_prob` from `stats_active_hof_prob`: a second list on a page has its own name, while `stats_NBA` and
    /// `tot` are the page's list by league.
    private static func ownName(_ id: String) -> String? {
        let name = id.replacingPrefix("stats_")
        guard name != id, name.contains("_") else { return nil }
        return name
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

    /// A wide list of days with the places in a conference.
    static func parseStandingsByDate(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(StandingsRelations.byDate)
        for id in reader.document.tableIDs where id.hasPrefix("standings") {
            guard let element = try reader.document.table(id: id) else { continue }
            var rows = HTMLTable(element)
            while rows.advance() {
                let cells = rows.cells.map(rows.element)
                guard !rows.isHeader, let date = cells.first.flatMap({ CalendarDay(printed: $0.text) }) else {
                    continue
                }
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

    /// Team, wins and losses from `BOS (10-2)`.
    private static func place(_ cell: HTMLElement) -> (team: String, wins: Int, losses: Int)? {
        let text = cell.text
        let code = text.prefix(3)
        guard let team = cell.identifier(.team) ?? (SiteID.isTeam(code.utf8) ? String(code) : nil),
            let open = text.firstIndex(of: "(")
        else { return nil }
        let numbers = text[open...].dropFirst().prefix { $0 != ")" }.split(separator: "-").compactMap { Int($0) }
        return numbers.count == 2 ? (team, numbers[0], numbers[1]) : nil
    }
}
