import BallerDuckDB
import BallerSQL

/// Records of a raw relation whose values or rules refuse them, as the relation `unusable` has them for the moment.
struct UnusableRecords {
    let connection: Connection
    let declaration: SourceFile

    private var name: String { "rejects of \(declaration.relation)" }

    /// Leaves one row a record: of several broken rules the first by name counts.
    ///
    /// - Returns: the batches that have such records.
    func prepare() throws -> Set<Int> {
        let text = """
            CREATE OR REPLACE TEMP TABLE unusable AS
            SELECT
                import_batch_id,
                source_row,
                min(fault) AS fault,
                min(fault_value) AS fault_value,
                min(rule) AS rule,
                arg_min(column_name, rule) AS column_name
            FROM unusable
            GROUP BY import_batch_id, source_row
            ORDER BY import_batch_id, source_row
            """
        try connection.execute(SQL(name: name, text: text))
        let rows = try connection.rows(SQL(name: name, text: "SELECT DISTINCT import_batch_id FROM unusable"))
        return Set(rows.compactMap { $0[0].int })
    }

    func add(to rejects: inout FileRejects, batch: Int) throws {
        let conversions = LoadStatement(declaration).conversions
        let abouts = Dictionary(declaration.rules.map { ($0.name, $0.file.header.about) }) { first, _ in first }
        func reject(_ row: Row) -> Reject? {
            guard let number = row[0].int else { return nil }
            if let mark = row[1].int {
                return LoadStatement.reject(mark, value: row[2].text, sourceRow: number, of: conversions)
            }
            let rule = row[3].text ?? ""
            return Reject(sourceRow: number, column: row[4].text, reason: rule, message: abouts[rule] ?? rule)
        }
        let first = try rows("WHERE import_batch_id = \(batch) ORDER BY source_row LIMIT \(FaultList.mostKept)")
        let kept = first.compactMap(reject)
        var others: [String: CountedRejects] = [:]
        if first.count == FaultList.mostKept, let last = kept.last {
            let text = """
                SELECT min(source_row), fault, NULL, rule, NULL, count(*)
                FROM unusable
                WHERE import_batch_id = \(batch) AND source_row > \(last.sourceRow)
                GROUP BY fault, rule
                """
            for row in try connection.rows(SQL(name: name, text: text)) {
                guard let one = reject(row) else { continue }
                let counted = CountedRejects(first: one.sourceRow, records: row[5].int ?? 0)
                others[one.reason] = others[one.reason].map { $0 + counted } ?? counted
            }
        }
        rejects.add(kept, others: others)
    }

    private func rows(_ rest: String) throws -> [Row] {
        let text = "SELECT source_row, fault, fault_value, rule, column_name FROM unusable \(rest)"
        return try connection.rows(SQL(name: name, text: text))
    }
}
