/// Pages below a team's season: lineups, on and off the court, splits.
enum TeamParts {
    private static let required = ["seconds_played", "net_points"]

    /// `lineups_5-man_` and, for the playoffs, `lineups_5-man__p`; the whole team's line has no players.
    static func parseLineups(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(TeamPartRelations.lineups)
        for id in reader.document.tableIDs where id.hasPrefix("lineups_") {
            guard let element = try reader.document.table(id: id) else { continue }
            let spec = TableSpec(table.relation, ids: [id], columns: required, rows: .filled(["lineup"]))
            var rows = RelationReader(table.relation, element)
            reader.setContext(&rows, spec, id: id)
            rows.set("season_type", seasonType(id))
            rows.set("lineup_size", .integer(optional: id.dropFirst("lineups_".count).first?.wholeNumberValue))
            let first = table.rowCount
            var order = 0
            while rows.advance() {
                guard rows.table.section == .body, rows.element(["mp"])?.tag == .td, reader.keeps(rows, spec.rows)
                else {
                    continue
                }
                order += 1
                rows.set("row_order", .integer(order))
                rows.append(to: &table)
            }
            reader.finish(rows, id: id, spec, &table, from: first)
        }
        reader.require("tables lineups_* with lineups", table.rowCount > 0)
        reader.add(table)
    }

    private static func seasonType(_ id: String) -> Cell { .text(id.hasSuffix("_p") ? "PLAYOFF" : "REGULAR") }

    static let onOff = TableSpec(
        TeamPartRelations.onOff,
        ids: ["on_off", "on_off_p"],
        required: true,
        minimumRows: 3,
        columns: ["split", "minutes_played", "offensive_rating"],
        rows: .filled(["split_id"])
    )

    /// Three rows per player; only the first has his name.
    static func parseOnOff(_ reader: PageReader) throws(ParseError) {
        var table = ParsedTable(onOff.relation)
        let found = try reader.elements(onOff)
        for (id, element) in found {
            var rows = RelationReader(onOff.relation, element)
            reader.setContext(&rows, onOff, id: id)
            rows.set("season_type", seasonType(id))
            let first = table.rowCount
            while rows.advance() {
                guard !rows.table.isHeader, reader.keeps(rows, onOff.rows) else { continue }
                if let player = name(rows), let link = player.identifier(.player) {
                    rows.set("player_id", .text(link))
                    if !player.text.isEmpty { rows.set("player_name", .text(player.text)) }
                }
                rows.append(to: &table)
            }
            reader.finish(rows, id: id, onOff, &table, from: first)
        }
        reader.add(table, onOff, found: found.map(\.id))
    }

    /// The player's cell, which is blank in two of three rows.
    private static func name(_ rows: RelationReader) -> HTMLElement? {
        guard let number = rows.table.tree.stats.known("player") else { return nil }
        return rows.table.cells.first { rows.table.tree.nodes[$0].stat == number }.map(rows.table.element)
    }

    static let splits = TableSpec(
        TeamPartRelations.splits,
        ids: ["team_splits", "team_splits_p", "splits"],
        required: true,
        columns: ["split_value", "games", "points"],
        rows: .filled(["split_value"])
    )

    static func parseSplits(_ reader: PageReader) throws(ParseError) {
        try SplitParser.parse(reader, splits.setting(["season_type": .text("REGULAR")]))
    }
}
