import BallerCore
import BallerPages

/// What tables must have; a table that breaks its contract gives no rows, and the rest of the page is kept.
extension PageReader {
    /// Records what is wrong with a table, and removes the rows of a broken one.
    ///
    /// A table is broken if it lacks a declared column, has an unreadable cell, or has no value where that season had
    /// them. Columns that nobody reads are only recorded, and the rows are kept.
    func finish(
        _ reader: RelationReader,
        id: String,
        _ spec: TableSpec,
        _ table: inout ParsedTable,
        from first: Int
    ) {
        var broken: [DriftFinding] = []
        for name in spec.requiredColumns {
            guard let position = spec.relation.position(of: name) else { continue }
            let slots = spec.relation.statSlots[position]
            if !slots.contains(where: { reader.seen[$0] }) {
                let stats = spec.relation.columns[position].stats
                broken.append(.missingColumn(table: id, column: name, stats: stats))
            }
        }
        broken += reader.unreadable.map { .unreadable(table: id, cell: $0) }
        let unread = reader.unreadColumns(beside: readColumns)
        broken += EraContract.findings(
            reader,
            unread: unread,
            id: id,
            table,
            from: first,
            season: contractSeason,
            league: address["league"]
        )
        for finding in broken { noteTable(finding) }
        if !broken.isEmpty { table.removeRows(from: first) }
        if !unread.isEmpty { noteTable(.unreadColumns(table: id, names: unread)) }
    }

    /// The season that decides which columns a game page or season page must have.
    private var contractSeason: Int? {
        address.seasonYear ?? address["game"].flatMap { CalendarDay(gameID: $0)?.seasonYear }
    }

    /// Whether a spec's tables exist and have enough rows; records it if not.
    func check(_ spec: TableSpec, found: [String], rows: Int) -> Bool {
        guard spec.isRequired, spec.exemption?.applies(self) != true else { return true }
        if found.isEmpty {
            noteTable(.missingTable(ids: spec.ids))
        } else if rows < spec.minimumRows {
            // A table that broke its contract has already been recorded.
            if !findings.contains(where: { $0.isOfBrokenTable(in: found) }) {
                noteTable(.tooFewRows(table: found[0], found: rows, wanted: spec.minimumRows))
            }
        } else {
            return true
        }
        return false
    }

    /// Adds the rows of a spec's tables if the contract holds.
    func add(_ table: ParsedTable, _ spec: TableSpec, found: [String]) {
        if check(spec, found: found, rows: table.rowCount) { add(table) }
    }

    /// Records that a part of the page other than a table is missing.
    func require(_ part: String, _ isThere: Bool) {
        if !isThere { note(.missingPart(part)) }
    }
}

extension DriftFinding {
    fileprivate func isOfBrokenTable(in ids: [String]) -> Bool {
        switch self {
        case .missingColumn(let table, _, _), .unreadable(let table, _), .emptyColumn(let table, _, _):
            ids.contains(table)
        default: false
        }
    }
}
