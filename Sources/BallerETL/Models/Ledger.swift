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
        try connection.execute(SQL(name: "ledger", text: ledger))
    }

    /// Dropped records of each batch, by reason.
    func dropCounts() throws -> [Int: [String: Int]] {
        let text = "SELECT import_batch_id, reason, count(*) FROM etl.drops GROUP BY import_batch_id, reason"
        var counts: [Int: [String: Int]] = [:]
        for row in try connection.rows(SQL(name: "drops", text: text)) {
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
        let text = """
            SELECT import_batch_id, records, staged, rejected
            FROM etl.ledger
            WHERE records <> staged + rejected
            ORDER BY import_batch_id
            """
        return try connection.rows(SQL(name: "balance of the ledger", text: text)).map { row in
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
        let text = """
            SELECT DISTINCT batches.source, batches.kind
            FROM \(list.drops) AS drops
            INNER JOIN etl.import_batches AS batches ON drops.import_batch_id = batches.import_batch_id
            """
        let kinds = Set(
            try connection.rows(SQL(name: list.drops, text: text)).map { "\($0[0].text ?? "") \($0[1].text ?? "")" }
        )
        for declaration in declarations where kinds.contains("\(source(of: declaration)) \(declaration.kind)") {
            let text = """
                \(insertion(of: declaration, into: list.target, reason: "drops.reason"))
                INNER JOIN \(list.drops) AS drops
                    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
                """
            try connection.execute(SQL(name: "drops of \(list.target)", text: text))
        }
    }

    /// If a page has several copies, its rows come from the newest; those of the others are set aside.
    private func writeOlderCopies(of table: ArtifactRelation) throws {
        for declaration in declarations where warehouse.sources(of: table).contains(declaration.relation) {
            let text = """
                \(insertion(of: declaration, into: table.name, reason: "'older_copy'"))
                ANTI JOIN \(table.name) AS lines
                    ON records.import_batch_id = lines.import_batch_id AND records.source_row = lines.source_row
                """
            try connection.execute(SQL(name: "older copies of \(table.name)", text: text))
        }
    }

    private func insertion(of declaration: SourceFile, into relation: String, reason: String) -> String {
        let key = declaration.key.map { "'\($0)=' || coalesce(CAST(records.\($0) AS VARCHAR), 'NULL')" }
        return """
            INSERT INTO etl.drops BY NAME
            SELECT
                records.import_batch_id,
                records.source_row,
                \(SQLText.literal(relation)) AS relation,
                \(reason) AS reason,
                \(key.joined(separator: " || ', ' || ")) AS record_key
            FROM \(declaration.relation) AS records
            """
    }

    private func source(of declaration: SourceFile) -> String {
        warehouse.sources.first { $0.files.contains { $0.relation == declaration.relation } }?.name ?? ""
    }

    /// One row per file: what its records became, and the relation that most of them went to.
    private var ledger: String {
        let tables = (warehouse.tablesWithRecords + printed.map(\.name)).map { table in
            "SELECT import_batch_id, \(SQLText.literal(table)) AS relation, count(*) AS count "
                + "FROM \(table) GROUP BY import_batch_id"
        }
        let staged = declarations.map { declaration in
            "SELECT import_batch_id, \(SQLText.literal(declaration.relation)) AS relation, count(*) AS count "
                + "FROM \(warehouse.stagingRelation(of: declaration.relation)) GROUP BY import_batch_id"
        }
        let kinds = declarations.map { declaration in
            let values = [source(of: declaration), declaration.kind, declaration.relation]
            return "(\(values.map(SQLText.literal).joined(separator: ", ")))"
        }
        return """
            INSERT INTO etl.ledger BY NAME
            SELECT
                batches.import_batch_id,
                coalesce(facts.relation, dropped.relation, kinds.relation) AS relation,
                batches.records,
                coalesce(staged.count, 0) AS staged,
                coalesce(rejected.count, 0) AS rejected,
                coalesce(facts.count, 0) AS facts,
                coalesce(dropped.count, 0) AS dropped
            FROM etl.import_batches AS batches
            INNER JOIN (VALUES \(kinds.joined(separator: ", "))) AS kinds(source, kind, relation)
                ON batches.source = kinds.source AND batches.kind = kinds.kind
            LEFT JOIN (\(staged.joined(separator: " UNION ALL "))) AS staged USING (import_batch_id)
            LEFT JOIN (
                SELECT import_batch_id, sum(records) AS count
                FROM etl.rejects
                GROUP BY import_batch_id
            ) AS rejected USING (import_batch_id)
            LEFT JOIN (
                SELECT import_batch_id, arg_max(relation, count) AS relation, sum(count) AS count
                FROM (\(tables.joined(separator: " UNION ALL ")))
                GROUP BY import_batch_id
            ) AS facts USING (import_batch_id)
            LEFT JOIN (
                SELECT import_batch_id, min(relation) AS relation, count(*) AS count
                FROM etl.drops
                GROUP BY import_batch_id
            ) AS dropped USING (import_batch_id)
            """
    }
}
