import BallerDuckDB
import BallerSQL

/// Accounts for every record: what was rejected, what was dropped, and what became a row of the artifact.
struct Ledger {
    let connection: Connection
    let warehouse: Warehouse
    /// The declarations that files were read for.
    let declarations: [SourceFile]

    /// Fills `etl_drops` and `etl_ledger`; `import_batches` and `etl_rejects` are there already.
    func write() throws {
        for list in DropList.all(in: warehouse) { try write(list) }
        let tables = try tablesWithLineage()
        for source in warehouse.sources {
            let relations = Set(source.files.map(\.relation))
            for declaration in declarations where relations.contains(declaration.relation) {
                let text = ledger(of: declaration, source: source.name, tables: tables)
                try connection.execute(SQL(name: "ledger of \(source.name) \(declaration.kind)", text: text))
            }
        }
    }

    /// Dropped records of each batch, by reason.
    func dropCounts() throws -> [Int: [String: Int]] {
        let text = "SELECT import_batch_id, reason, count(*) FROM etl_drops GROUP BY import_batch_id, reason"
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
            FROM etl_ledger
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

    /// Records of several kinds may be in one list; each is named by the key of its own kind.
    private func write(_ list: DropList) throws {
        let found = try connection.rows(SQL(name: list.drops, text: "SELECT 1 FROM \(list.drops) LIMIT 1"))
        guard !found.isEmpty else { return }
        for declaration in declarations {
            let key = declaration.key.map { "'\($0)=' || coalesce(CAST(records.\($0) AS VARCHAR), 'NULL')" }
            let text = """
                INSERT INTO etl_drops BY NAME
                SELECT
                    drops.import_batch_id,
                    drops.source_row,
                    \(SQLText.literal(list.target)) AS relation,
                    drops.reason,
                    \(key.joined(separator: " || ', ' || ")) AS record_key
                FROM \(list.drops) AS drops
                INNER JOIN \(declaration.relation) AS records
                    ON drops.import_batch_id = records.import_batch_id AND drops.source_row = records.source_row
                """
            try connection.execute(SQL(name: "drops of \(list.target)", text: text))
        }
    }

    /// Tables of the artifact whose rows name the record that they come from.
    private func tablesWithLineage() throws -> [String] {
        let text = """
            SELECT table_name
            FROM duckdb_columns()
            WHERE database_name = ? AND column_name IN ('import_batch_id', 'source_row')
                AND NOT starts_with(table_name, 'etl_')
            GROUP BY table_name
            HAVING count(*) = 2
            ORDER BY table_name
            """
        return try connection.rows(SQL(name: "tables with lineage", text: text), [.text(Workbench.candidate)])
            .compactMap { $0[0].text }
    }

    private func ledger(of declaration: SourceFile, source: String, tables: [String]) -> String {
        let staging = warehouse.models.first { model in
            model.stem.hasPrefix("stg_") && model.header.reads.first == declaration.relation
        }
        let rows = tables.map { table in
            "SELECT import_batch_id, \(SQLText.literal(table)) AS relation, count(*) AS count "
                + "FROM \(table) GROUP BY import_batch_id"
        }
        return """
            INSERT INTO etl_ledger BY NAME
            SELECT
                batches.import_batch_id,
                coalesce(facts.relation, dropped.relation, \(SQLText.literal(declaration.relation))) AS relation,
                batches.records,
                coalesce(staged.count, 0) AS staged,
                coalesce(rejected.count, 0) AS rejected,
                coalesce(facts.count, 0) AS facts,
                coalesce(dropped.count, 0) AS dropped
            FROM import_batches AS batches
            LEFT JOIN (\(counts(in: staging?.stem ?? declaration.relation))) AS staged USING (import_batch_id)
            LEFT JOIN (
                SELECT import_batch_id, sum(records) AS count
                FROM etl_rejects
                GROUP BY import_batch_id
            ) AS rejected USING (import_batch_id)
            LEFT JOIN (
                SELECT import_batch_id, arg_max(relation, count) AS relation, sum(count) AS count
                FROM (\(rows.joined(separator: " UNION ALL ")))
                GROUP BY import_batch_id
            ) AS facts USING (import_batch_id)
            LEFT JOIN (
                SELECT import_batch_id, min(relation) AS relation, count(*) AS count
                FROM etl_drops
                GROUP BY import_batch_id
            ) AS dropped USING (import_batch_id)
            WHERE batches.source = \(SQLText.literal(source)) AND batches.kind = \(SQLText.literal(declaration.kind))
            """
    }

    private func counts(in relation: String) -> String {
        "SELECT import_batch_id, count(*) AS count FROM \(relation) GROUP BY import_batch_id"
    }
}
