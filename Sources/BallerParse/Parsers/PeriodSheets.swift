import BallerPages

/// Box score sheets of quarters, halves and overtimes: `box-BOS-q1-basic`, `box-BOS-h2-basic`, `box-BOS-ot1-basic`.
enum PeriodSheets {
    private static let required = ["player_name", "seconds_played", "field_goals_made", "points"]

    static func add(_ reader: PageReader, gameID: String) throws(ParseError) {
        var players = ParsedTable(PeriodRelations.players)
        var teams = ParsedTable(PeriodRelations.teams)
        var seen: Set<String> = []
        for id in reader.document.tableIDs {
            guard let part = Part(id), seen.insert(id).inserted, let element = try reader.document.table(id: id) else {
                continue
            }
            addPlayers(element, part, gameID, id, reader, &players)
            addTotals(element, part, gameID, &teams)
        }
        reader.add(players)
        reader.add(teams)
    }

    /// The team and the part of the game that a table covers.
    struct Part {
        let team: String
        let type: String
        let number: Int

        private static let types = ["q": "QUARTER", "h": "HALF", "ot": "OVERTIME"]

        init?(_ id: String) {
            let words = id.split(separator: "-")
            guard words.count == 4, words[0] == "box", words[3] == "basic", SiteID.isTeam(words[1].utf8),
                let type = Self.types[String(words[2].prefix { $0.isLetter })],
                let number = Int(words[2].drop { $0.isLetter }), number > 0
            else { return nil }
            (team, self.type, self.number) = (String(words[1]), type, number)
        }

        func set(_ rows: inout RelationReader, _ gameID: String) {
            rows.set("game_id", .text(gameID))
            rows.set("team_id", .text(team))
            rows.set("period_type", .text(type))
            rows.set("period", .integer(number))
        }
    }

    /// A player who was not on the court in a period has no line for it; the whole game's sheet says why.
    private static func addPlayers(
        _ element: HTMLElement,
        _ part: Part,
        _ gameID: String,
        _ id: String,
        _ reader: PageReader,
        _ players: inout ParsedTable
    ) {
        var rows = RelationReader(PeriodRelations.players, element)
        part.set(&rows, gameID)
        let first = players.rowCount
        var order = 0
        while rows.advance() {
            guard !rows.table.isHeader, rows.table.section != .foot, let name = rows.element(["player"]),
                !BoxScoreSheet.isTotal(name)
            else { continue }
            order += 1
            guard rows.element(["mp"])?.text.isEmpty == false || rows.element(["pts"])?.text.isEmpty == false else {
                continue
            }
            rows.set("sheet_order", .integer(order))
            rows.append(to: &players)
        }
        let spec = TableSpec(PeriodRelations.players, ids: [id], columns: required)
        reader.finish(rows, id: id, spec, &players, from: first)
    }

    private static func addTotals(_ element: HTMLElement, _ part: Part, _ gameID: String, _ teams: inout ParsedTable) {
        var rows = RelationReader(PeriodRelations.teams, element)
        part.set(&rows, gameID)
        while rows.advance() {
            guard !rows.table.isHeader, let first = rows.table.cells.first else { continue }
            if rows.table.section == .foot || BoxScoreSheet.isTotal(rows.table.element(first)) {
                rows.append(to: &teams)
            }
        }
    }
}
