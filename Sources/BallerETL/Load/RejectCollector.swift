import BallerDuckDB
import BallerSQL
import Foundation

/// Moves unusable records from a raw relation to `etl.rejects`, with reason and text.
///
/// A file's first ones are written individually, the rest counted by reason.
struct RejectCollector {
    let connection: Connection
    let warehouse: Warehouse
    let journal: BuildJournal

    /// - Returns: the number of refused records of each batch, by reason.
    func collect(_ declaration: SourceFile, _ files: [PreparedFile]) throws -> [Int: [String: Int]] {
        try setAsideFaults(of: declaration)
        try setAsideRuleBreakers(of: declaration)
        let unusable = UnusableRecords(connection: connection, warehouse: warehouse, declaration: declaration)
        let affected = try unusable.prepare()
        let writer = try RejectWriter(connection: connection)
        var counts: [Int: [String: Int]] = [:]
        for file in files where !file.faults.isEmpty || affected.contains(file.batch) {
            var rejects = FileRejects(file.faults, columns: file.columns.count)
            if affected.contains(file.batch) { try unusable.add(to: &rejects, batch: file.batch) }
            try writer.write(rejects, of: file, declaration)
            counts[file.batch] = rejects.counts
            if let cause = rejects.commonCause(of: file.records) {
                journal.warn("\(file.input.path): all \(file.records) records are refused for one reason. \(cause)")
            }
        }
        try writer.close()
        try remove(from: declaration)
        return counts
    }

    /// Removes records with invalid values from the relation, and then the marks.
    private func setAsideFaults(of declaration: SourceFile) throws {
        let relation = declaration.relation
        let text = """
            CREATE TEMP TABLE unusable AS
            SELECT
                import_batch_id,
                source_row,
                fault,
                fault_value,
                CAST(NULL AS VARCHAR) AS rule,
                CAST(NULL AS VARCHAR) AS column_name
            FROM \(relation)
            WHERE fault IS NOT NULL;
            DELETE FROM \(relation) WHERE fault IS NOT NULL;
            ALTER TABLE \(relation) DROP COLUMN fault_value;
            ALTER TABLE \(relation) DROP COLUMN fault
            """
        try connection.execute(SQL(name: "rejects of \(relation)", text: text))
    }

    /// Rules apply only to records whose values are all valid.
    private func setAsideRuleBreakers(of declaration: SourceFile) throws {
        for rule in declaration.rules {
            let text = """
                INSERT INTO unusable BY NAME
                SELECT import_batch_id, source_row, \(SQLText.literal(rule.name)) AS rule, column_name FROM (
                \(try warehouse.render(rule.file))
                )
                """
            try connection.execute(SQL(name: rule.file.name, text: text))
        }
    }

    private func remove(from declaration: SourceFile) throws {
        let text = """
            DELETE FROM \(declaration.relation) AS records
            USING unusable
            WHERE records.import_batch_id = unusable.import_batch_id AND records.source_row = unusable.source_row;
            DROP TABLE unusable
            """
        try connection.execute(SQL(name: "rejects of \(declaration.relation)", text: text))
    }
}
