import BallerDuckDB
import BallerSQL
import Foundation

/// Takes unusable records out of a raw relation and writes them, with reason and text, to `etl_rejects`.
struct RejectCollector {
    let connection: Connection
    let warehouse: Warehouse

    /// - Returns: how many records of each batch were refused, by reason.
    func collect(_ declaration: SourceFile, _ files: [PreparedFile]) throws -> [Int: [String: Int]] {
        try setAsideFaults(of: declaration)
        try setAsideRuleBreakers(of: declaration)
        let batches = try connection.rows(
            SQL(name: "rejects of \(declaration.relation)", text: "SELECT DISTINCT import_batch_id FROM unusable")
        )
        let affected = Set(batches.compactMap { $0[0].int })
        var counts: [Int: [String: Int]] = [:]
        for file in files where !file.faults.isEmpty || affected.contains(file.batch) {
            var rejects = file.faults.map { structural($0, columns: file.columns.count) }
            if affected.contains(file.batch) { rejects += try unusable(declaration, batch: file.batch) }
            rejects.sort { $0.sourceRow < $1.sourceRow }
            try write(rejects, of: file, declaration)
            counts[file.batch] = Dictionary(rejects.map { ($0.reason, 1) }, uniquingKeysWith: +)
        }
        try remove(from: declaration)
        return counts
    }

    private func structural(_ fault: CSVScan.Fault, columns: Int) -> Reject {
        Reject(
            sourceRow: fault.number,
            column: nil,
            reason: fault.fault.rawValue,
            message: fault.fault.message(fields: fault.fieldCount, expected: columns)
        )
    }

    /// Moves records with a value that does not convert out of the relation, and the marks with them.
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

    /// Rules see only records whose values all convert.
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

    /// One reject a record: of several broken rules the first by name counts.
    private func unusable(_ declaration: SourceFile, batch: Int) throws -> [Reject] {
        let text = """
            SELECT
                source_row,
                min(fault) AS fault,
                min(fault_value) AS fault_value,
                min(rule) AS rule,
                arg_min(column_name, rule) AS column_name
            FROM unusable
            WHERE import_batch_id = \(batch)
            GROUP BY source_row
            """
        let conversions = LoadStatement(declaration).conversions
        let abouts = Dictionary(declaration.rules.map { ($0.name, $0.file.header.about) }) { first, _ in first }
        return try connection.rows(SQL(name: "rejects of \(declaration.relation)", text: text)).compactMap { row in
            guard let number = row[0].int else { return nil }
            if let mark = row[1].int {
                return LoadStatement.reject(mark, value: row[2].text, sourceRow: number, of: conversions)
            }
            let rule = row[3].text ?? ""
            return Reject(sourceRow: number, column: row[4].text, reason: rule, message: abouts[rule] ?? rule)
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

    // MARK: Writing

    private func write(_ rejects: [Reject], of file: PreparedFile, _ declaration: SourceFile) throws {
        let texts = try RejectedTexts(file, connection: connection).find(Set(rejects.map(\.sourceRow)))
        let appender = try connection.appender(table: "etl_rejects", catalog: Workbench.candidate)
        for reject in rejects {
            let found = texts[reject.sourceRow]
            let fields = RejectedFields(found?.fields ?? [], columns: file.columns)
            try appender.append([
                Value(file.batch), Value(reject.sourceRow), Value(found?.line), Value(reject.column),
                Value(reject.column.flatMap { fields.value(of: $0) }), Value(reject.reason), Value(reject.message),
                Value(fields.key(of: declaration)), Value(found?.text),
            ])
        }
        try appender.close()
    }
}

/// Looks up rejected records in the file that they came from.
private struct RejectedTexts {
    struct Found {
        let line: Int?
        let text: String
        let fields: [String]
    }

    let file: PreparedFile
    let connection: Connection

    init(_ file: PreparedFile, connection: Connection) {
        self.file = file
        self.connection = connection
    }

    func find(_ numbers: Set<Int>) throws -> [Int: Found] {
        switch file.form {
        case .csv, .numberedCSV:
            return try CSVRecordTexts.find(numbers, in: file.plain).mapValues { record in
                let fields = Array(record.text.utf8).withUnsafeBufferPointer(CSVFields.split)
                return Found(line: record.line, text: record.text, fields: fields)
            }
        case .parquet:
            let values = file.columns.map { "CAST(\(SQLText.identifier($0)) AS VARCHAR)" }.joined(separator: ", ")
            let text = """
                SELECT file_row_number + 1, [\(values)]
                FROM read_parquet(\(SQLText.literal(file.readable.path)), file_row_number = true)
                WHERE file_row_number + 1 IN (SELECT unnest(?))
                """
            let wanted = Value.list(numbers.map { .int(Int64($0)) })
            let rows = try connection.rows(SQL(name: "rejects of \(file.input.path)", text: text), [wanted])
            return Dictionary(
                rows.map { row in
                    let fields = (row[1].list ?? []).map { $0.text ?? "" }
                    return (row[0].int ?? 0, Found(line: nil, text: fields.joined(separator: ","), fields: fields))
                }
            ) { first, _ in first }
        }
    }
}
