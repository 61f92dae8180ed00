import BallerPages

/// One team's sheet of a box score.
struct BoxScoreSheet {
    let gameID: String
    let side: ScoreBox.Side
    let opponent: ScoreBox.Side
    let isHome: Bool

    func read(
        _ basic: HTMLElement,
        _ advanced: AdvancedLines,
        _ factors: [String: Cell],
        _ reader: PageReader,
        _ players: inout ParsedTable,
        _ teams: inout ParsedTable
    ) {
        readPlayers(basic, advanced, reader, &players)
        readTotals(basic, advanced, factors, &teams)
    }

    private func setGame(_ rows: inout RelationReader) {
        rows.set("game_id", .text(gameID))
        rows.set("team_id", .text(side.teamID))
        rows.set("opponent_team_id", .text(opponent.teamID))
        rows.set("is_home", .boolean(isHome))
    }

    private func readPlayers(
        _ basic: HTMLElement,
        _ advanced: AdvancedLines,
        _ reader: PageReader,
        _ players: inout ParsedTable
    ) {
        var rows = RelationReader(GameRelations.playerBoxScores, basic)
        setGame(&rows)
        var saysStarters = false
        var isReserve = false
        var order = 0
        let first = players.rowCount
        while rows.advance() {
            if rows.table.isHeader {
                let label = rows.table.cells.first.map { rows.table.element($0).text } ?? ""
                if label == "Starters" { saysStarters = true }
                if label == "Reserves" { isReserve = true }
                continue
            }
            guard rows.table.section != .foot, let name = rows.element(["player"]), !Self.isTotal(name) else {
                continue
            }
            order += 1
            rows.set("sheet_order", .integer(order))
            rows.set("is_starter", saysStarters ? .boolean(!isReserve) : .null)
            advanced.set(name.identifier(.player) ?? "", in: &rows)
            rows.append(to: &players)
        }
        if saysStarters, !isReserve, order > 5 { forgetStarters(from: first, &players) }
        note(rows, basic, reader, players, from: first)
    }

    /// Without a line between starters and reserves, nobody can be said to be either.
    private func forgetStarters(from first: Int, _ players: inout ParsedTable) {
        for row in first..<players.rowCount { players.set(row, "is_starter", .null) }
    }

    private func note(
        _ rows: RelationReader,
        _ basic: HTMLElement,
        _ reader: PageReader,
        _ players: ParsedTable,
        from first: Int
    ) {
        let id = basic.attribute(.id) ?? ""
        for name in BoxScoreContract.requiredColumns {
            guard let position = rows.relation.position(of: name) else { continue }
            if !rows.relation.statSlots[position].contains(where: { rows.seen[$0] }) {
                reader.note(.missingColumn(table: id, column: name, stats: rows.relation.columns[position].stats))
            }
        }
        for cell in rows.unreadable { reader.note(.unreadable(table: id, cell: cell)) }
        let season = BoxScoreContract.season(gameID)
        let unread = rows.unreadColumns(beside: reader.readColumns)
        for finding in EraContract.findings(
            rows,
            unread: unread,
            id: id,
            players,
            from: first,
            season: season,
            league: nil
        ) {
            reader.note(finding)
        }
        if !unread.isEmpty { reader.noteTable(.unreadColumns(table: id, names: unread)) }
    }

    static func isTotal(_ name: HTMLElement) -> Bool {
        name.identifier(.player) == nil && (name.text.isEmpty || name.text.hasSuffix("Totals"))
    }

    private func readTotals(
        _ basic: HTMLElement,
        _ advanced: AdvancedLines,
        _ factors: [String: Cell],
        _ teams: inout ParsedTable
    ) {
        var rows = RelationReader(GameRelations.teamBoxScores, basic)
        setGame(&rows)
        while rows.advance() {
            guard !rows.table.isHeader, let first = rows.table.cells.first else { continue }
            if rows.table.section == .foot || Self.isTotal(rows.table.element(first)) {
                advanced.set("", in: &rows)
                for (name, cell) in factors { rows.set(name, cell) }
                rows.append(to: &teams)
            }
        }
    }
}

/// A sheet's advanced table by player; the team's own line has an empty id.
struct AdvancedLines {
    private var table = ParsedTable(GameRelations.advancedLines)
    private var rowOf: [String: Int] = [:]

    init(_ element: HTMLElement?, _ reader: PageReader, gameID: String) {
        guard let element else { return }
        var rows = RelationReader(GameRelations.advancedLines, element)
        while rows.advance() {
            guard !rows.table.isHeader else { continue }
            rowOf[rows.element(["player"])?.identifier(.player) ?? ""] = table.rowCount
            rows.append(to: &table)
        }
        let id = element.attribute(.id) ?? ""
        let season = BoxScoreContract.season(gameID)
        let unread = rows.unreadColumns(beside: reader.readColumns)
        for finding in EraContract.findings(rows, unread: unread, id: id, table, from: 0, season: season, league: nil) {
            reader.note(finding)
        }
        for cell in rows.unreadable { reader.note(.unreadable(table: id, cell: cell)) }
        if !unread.isEmpty { reader.noteTable(.unreadColumns(table: id, names: unread)) }
    }

    func set(_ player: String, in rows: inout RelationReader) {
        let row = rowOf[player]
        for column in GameRelations.advancedLine {
            rows.set(column.name, row.map { table.cell($0, column.name) } ?? .null)
        }
    }
}
