/// Boards of leaders: boxes of a season, and the long lists of careers, active players and records over time.
enum LeadersParser {
    /// Boxes with a caption; each row has a place, a player and a number.
    static func parseSeason(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(HonourRelations.leaderBoards)
        for tree in try reader.allTrees() {
            for box in tree.root.all(.table) {
                guard let caption = box.first(.caption)?.text, !caption.isEmpty else { continue }
                add(box, board: "SEASON", category: caption, reader, &table)
            }
        }
        reader.require("boxes of leaders", table.rowCount >= 10)
        reader.add(table)
    }

    /// `/leaders/pts_career.html`: one list, or one a league.
    static func parseList(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(HonourRelations.leaderBoards)
        let name = reader.address["board"] ?? ""
        let board =
            ["career", "active", "progressive", "season", "game"].first { name.hasSuffix($0) }?.uppercased() ?? "CAREER"
        for id in reader.document.tableIDs {
            guard let element = try reader.document.table(id: id) else { continue }
            let league = ["nba": "NBA", "aba": "ABA", "tot": nil as String?][id].flatMap { $0 }
            add(element, board: board, category: name, league: league, reader, &table)
        }
        reader.require("list of leaders", table.rowCount >= 5)
        reader.add(table)
    }

    private static func add(
        _ element: HTMLElement,
        board: String,
        category: String,
        league: String? = nil,
        _ reader: PageReader,
        _ table: inout ParsedTable
    ) {
        var order = 0
        var rows = HTMLTable(element)
        while rows.advance() {
            let cells = rows.cells.map(rows.element)
            guard !rows.isHeader, cells.count >= 2, let value = cells.last?.text,
                let link = cells.lazy.flatMap(\.links).first(where: { $0.identifier(.player) != nil })
            else { continue }
            order += 1
            let first = cells[0].text
            let team = cells.lazy.flatMap(\.links).first { $0.identifier(.team) != nil }
            table.append([
                "board": .text(board), "category": .text(category),
                "league": .text(optional: league ?? reader.address["league"]),
                "season_year": .integer(optional: reader.address.seasonYear), "rank_order": .integer(order),
                "rank": .text(optional: first.first?.isNumber == true ? first.filter { $0 != "." } : nil),
                "player_id": .text(optional: link.identifier(.player)),
                "player_name": .text(link.text.filter { $0 != "*" }),
                "team_id": .text(optional: team?.identifier(.team)),
                "team": .text(optional: team?.text ?? cells.lazy.compactMap { $0.first(class: "desc")?.text }.first),
                "value": .text(optional: value),
            ])
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
