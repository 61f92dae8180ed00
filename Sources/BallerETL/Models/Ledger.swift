import BallerDuckDB
import BallerSQL

/// Accounts for every record: rejected, dropped, or a row of the artifact.
struct Ledger {
    let connection: Connection
    let warehouse: Warehouse
    /// The declarations for which files were read.
    let declarations: [SourceFile]
    /// The printed tables that were made.
    let printed: [ArtifactRelation]

    /// Fills `etl.drops` and `etl.ledger`; `etl.import_batches` and `etl.rejects` already exist.
    func write() throws {
        for list in DropList.all(in: warehouse) { try write(list) }
        for table in printed { try writeOlderCopies(of: table) }
        guard !declarations.isEmpty else { return }
        try connection.execute(warehouse.statement("ledger", ledgerPieces()))
    }

    /// Dropped records of each batch, by reason.
    func dropCounts() throws -> [Int: [String: Int]] {
        var counts: [Int: [String: Int]] = [:]
        for row in try connection.rows(warehouse.statement("drops_by_reason")) {
            guard let batch = row[0].int, let reason = row[1].text else { continue }
            counts[batch, default: [:]][reason] = row[2].int
        }
        return counts
    }

    struct Entry {
        let batch: Int
        let records: Int
        let staged: Int
        let rejected: Int
    }

    /// Files whose records are not all staged or rejected.
    func unbalanced() throws -> [Entry] {
        try connection.rows(warehouse.statement("unbalanced_files")).map { row in
            Entry(
                batch: row[0].int ?? 0,
                records: row[1].int ?? 0,
                staged: row[2].int ?? 0,
                rejected: row[3].int ?? 0
            )
        }
    }

    /// One list may hold records of several kinds; each is identified by its own kind's key.
    private func write(_ list: DropList) throws {
        let rows = try connection.rows(warehouse.statement("kinds_of_drops", ["drops": list.drops]))
        let kinds = Set(rows.map { "\($0[0].text ?? "") \($0[1].text ?? "")" })
        for declaration in declarations where kinds.contains("\(source(of: declaration)) \(declaration.kind)") {
            var pieces = pieces(of: declaration, into: list.target)
            pieces["drops"] = list.drops
            try connection.execute(warehouse.statement("dropped_records", pieces))
        }
    }

    /// If a page has several copies, its rows come from the newest; those of the others are set aside.
    private func writeOlderCopies(of table: ArtifactRelation) throws {
        for declaration in declarations where warehouse.sources(of: table).contains(declaration.relation) {
            var pieces = pieces(of: declaration, into: table.name)
            pieces["table"] = table.name
            try connection.execute(warehouse.statement("older_copies", pieces))
        }
    }

    /// The records of a declaration with their keys, and what they would have been rows of.
    private func pieces(of declaration: SourceFile, into relation: String) -> [String: String] {
        let key = declaration.key.map { "'\($0)=' || coalesce(CAST(records.\($0) AS VARCHAR), 'NULL')" }
        return [
            "records": declaration.relation,
            "target": SQLText.literal(relation),
            "key": key.joined(separator: " || ', ' || "),
        ]
    }

    private func source(of declaration: SourceFile) -> String {
        warehouse.sources.first { $0.files.contains { $0.relation == declaration.relation } }?.name ?? ""
    }

    /// The files' kinds, and what counts the records that were staged and those that are rows.
    private func ledgerPieces() throws -> [String: String] {
        func counted(_ table: String, as relation: String) throws -> String {
            let pieces = ["table": table, "relation": SQLText.literal(relation)]
            return try warehouse.statement("records_in_table", pieces).text
        }
        let tables = try (warehouse.tablesWithRecords + printed.map(\.name)).map { try counted($0, as: $0) }
        let staged = try declarations.map { declaration in
            try counted(warehouse.stagingRelation(of: declaration.relation), as: declaration.relation)
        }
        let kinds = declarations.map { declaration in
            let values = [source(of: declaration), declaration.kind, declaration.relation]
            return "(\(values.map(SQLText.literal).joined(separator: ", ")))"
        }
        return [
            "kinds": kinds.joined(separator: ", "),
            "staged": staged.joined(separator: "UNION ALL\n"),
            "tables": tables.joined(separator: "UNION ALL\n"),
        ]
    }
}
