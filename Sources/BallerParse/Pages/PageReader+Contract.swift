import BallerCore
import BallerPages

/// What tables must have; a table that breaks its contract gives no rows, and the rest of the page stays.
extension PageReader {
    /// Notes what is wrong with a table, and takes the rows of a broken one back.
    ///
    /// Broken is what lacks a declared column, has a cell that cannot be read, or has no value where the season had them;
    /// columns that nobody reads are noted, and the rows stay.
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
        broken += EraContract.findings(
            reader,
            id: id,
            table,
            from: first,
            season: contractSeason,
            league: address["league"]
        )
        for finding in broken { noteTable(finding) }
        if !broken.isEmpty { table.removeRows(from: first) }
        let unread = reader.unreadColumns
        if !unread.isEmpty { noteTable(.unreadColumns(table: id, names: unread)) }
    }

    /// The season by which columns of a game or of a season's page are judged.
    private var contractSeason: Int? {
        address.seasonYear ?? address["game"].flatMap { CalendarDay(gameID: $0)?.seasonYear }
    }

    /// Whether the tables of a spec are there and have rows enough; notes it where not.
    func check(_ spec: TableSpec, found: [String], rows: Int) -> Bool {
        guard spec.isRequired, spec.exemption?.applies(self) != true else { return true }
        if found.isEmpty {
            noteTable(.missingTable(ids: spec.ids))
        } else if rows < spec.minimumRows {
            // A table that broke its contract has said so already.
            if !findings.contains(where: { $0.isOfBrokenTable(in: found) }) {
                noteTable(.tooFewRows(table: found[0], found: rows, wanted: spec.minimumRows))
            }
        } else {
            return true
        }
        return false
    }

    /// Adds the rows of a spec's tables where the contract holds.
    func add(_ table: ParsedTable, _ spec: TableSpec, found: [String]) {
        if check(spec, found: found, rows: table.rowCount) { add(table) }
    }

    /// Notes that a part of the page besides its tables is missing.
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
