import BallerDuckDB
import BallerSQL

/// Accounts for every record: what was rejected, dropped, and what became a fact.
struct Ledger {
    let connection: Connection
    let lineages: [Lineage]

    /// Fills `etl_drops` and `etl_ledger`; `import_batches` and `etl_rejects` are there already.
    func write() throws {
        for lineage in lineages {
            try connection.execute(SQL(name: "drops of \(lineage.fact)", text: drops(lineage)))
            try connection.execute(SQL(name: "ledger of \(lineage.fact)", text: ledger(lineage)))
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

    /// Files whose records are not all accounted for.
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

    private func drops(_ lineage: Lineage) -> String {
        let key = lineage.declaration.key.map { "'\($0)=' || CAST(records.\($0) AS VARCHAR)" }
        return """
            INSERT INTO etl_drops BY NAME
            SELECT
                drops.import_batch_id,
                drops.source_row,
                \(SQLText.literal(lineage.fact)) AS relation,
                drops.reason,
                \(key.joined(separator: " || ', ' || ")) AS record_key
            FROM \(lineage.drops) AS drops
            INNER JOIN \(lineage.declaration.relation) AS records
                ON drops.import_batch_id = records.import_batch_id AND drops.source_row = records.source_row
            """
    }

    private func ledger(_ lineage: Lineage) -> String {
        """
        INSERT INTO etl_ledger BY NAME
        SELECT
            batches.import_batch_id,
            \(SQLText.literal(lineage.fact)) AS relation,
            batches.records,
            coalesce(staged.count, 0) AS staged,
            coalesce(rejected.count, 0) AS rejected,
            coalesce(facts.count, 0) AS facts,
            coalesce(dropped.count, 0) AS dropped
        FROM import_batches AS batches
        LEFT JOIN (\(countByBatch(lineage.staged))) AS staged USING (import_batch_id)
        LEFT JOIN (\(countByBatch("etl_rejects"))) AS rejected USING (import_batch_id)
        LEFT JOIN (\(countByBatch(lineage.fact))) AS facts USING (import_batch_id)
        LEFT JOIN (\(countByBatch("etl_drops"))) AS dropped USING (import_batch_id)
        WHERE batches.kind = \(SQLText.literal(lineage.declaration.kind))
        """
    }

    private func countByBatch(_ relation: String) -> String {
        "SELECT import_batch_id, count(*) AS count FROM \(relation) GROUP BY import_batch_id"
    }
}
