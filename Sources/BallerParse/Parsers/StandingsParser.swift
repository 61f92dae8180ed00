import BallerCore
import BallerPages

/// Standings: by division under title rows, by conference, or (before 1971) one table with divisions only.
enum StandingsParser {
    static func spec(_ relation: Relation, required: Bool) -> TableSpec {
        TableSpec(
            relation,
            ids: ["divs_standings_*", "confs_standings_*", "standings_*", "*_standings", "standings"],
            required: required,
            minimumRows: 4,
            columns: required ? ["wins", "losses"] : [],
            rows: .linked(.team, ["team_name", "team_id"])
        )
    }

    static let season = spec(StandingsRelations.standings, required: true)
    static let daily = spec(StandingsRelations.daily, required: false)

    static func parse(_ reader: PageReader, _ spec: TableSpec, date: CalendarDay? = nil) throws(ParseError) {
        var table = ParsedTable(spec.relation)
        let found = try reader.elements(spec).filter { $0.id != "expanded_standings" }
        for (id, element) in found {
            let first = table.rowCount
            var rows = RelationReader(spec.relation, element)
            reader.setContext(&rows, spec, id: id)
            rows.set("game_date", date.map { .date($0.description) } ?? .null)
            rows.set("grouping", .text(id.hasPrefix("confs") ? "CONFERENCE" : "DIVISION"))
            rows.set("conference", .text(optional: conference(id)))
            read(&rows, reader, spec, &table)
            reader.finish(rows, id: id, spec, &table, from: first)
        }
        forgetPlayoffs(&table)
        reader.add(table, spec, found: found.map(\.id))
    }

    /// Playoff teams have an asterisk; if none has one, the season was not over and the answer is unknown.
    static func forgetPlayoffs(_ table: inout ParsedTable) {
        let rows = 0..<table.rowCount
        guard !rows.contains(where: { table.cell($0, "made_playoffs").boolean == true }) else { return }
        for row in rows { table.set(row, "made_playoffs", .null) }
    }

    private static func read(
        _ rows: inout RelationReader,
        _ reader: PageReader,
        _ spec: TableSpec,
        _ table: inout ParsedTable
    ) {
        var order = 0
        while rows.advance() {
            if rows.table.isHeader {
                guard rows.table.section != .head, rows.table.cells.count == 1 else { continue }
                rows.set("division", .text(optional: division(rows.table.rowElement.text)))
                order = 0
            } else if reader.keeps(rows, spec.rows) {
                order += 1
                rows.set("group_order", .integer(order))
                rows.append(to: &table)
            }
        }
    }

    private static func conference(_ id: String) -> String? {
        if id.hasSuffix("_E") || id.hasPrefix("E_") { return "EASTERN" }
        if id.hasSuffix("_W") || id.hasPrefix("W_") { return "WESTERN" }
        return nil
    }

    /// `Atlantic` from `Atlantic Division`.
    private static func division(_ title: String) -> String? {
        title.isEmpty ? nil : title.replacingSuffix(" Division", with: "")
    }

    /// Unpivots the wide tables of records to one row per record; returns how many there are.
    @discardableResult
    static func parseRecords(
        _ reader: PageReader,
        id: String,
        _ relation: Relation,
        seasonType: String = "REGULAR"
    ) throws(ParseError) -> Int {
        guard let element = try reader.document.table(id: id) else { return 0 }
        var rows = HTMLTable(element)
        var table = ParsedTable(relation)
        while rows.advance() {
            let cells = rows.cells.map(rows.element)
            guard !rows.isHeader, let team = cells.first(where: { $0.identifier(.team) != nil }) else { continue }
            for cell in cells where cell.tree.nodes[cell.index].stat >= 0 {
                let name = cell.tree.stats.name(cell.tree.nodes[cell.index].stat)
                guard name != "ranker", name != "team_name", let record = record(cell.text) else { continue }
                table.append([
                    .text(optional: reader.address["league"]), .integer(optional: reader.address.seasonYear),
                    .text(seasonType), .text(optional: team.identifier(.team)), .text(team.text), .text(name),
                    .integer(record.wins), .integer(record.losses),
                ])
            }
        }
        reader.add(table)
        return table.rowCount
    }

    private static func record(_ text: String) -> (wins: Int, losses: Int)? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 2, let wins = parts[0], let losses = parts[1] else { return nil }
        return (wins, losses)
    }
}
