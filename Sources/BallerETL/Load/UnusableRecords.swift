import BallerDuckDB
import BallerSQL

/// Records of a raw relation refused for their values or by rules, collected in the temporary relation `unusable`.
struct UnusableRecords {
    let connection: Connection
    let warehouse: Warehouse
    let declaration: SourceFile

    /// Leaves one row per record: of several broken rules, the first by name counts.
    ///
    /// - Returns: the batches that have such records.
    func prepare() throws -> Set<Int> {
        try connection.execute(warehouse.statement("unusable_records"))
        let rows = try connection.rows(warehouse.statement("unusable_batches"))
        return Set(rows.compactMap { $0[0].int })
    }

    func add(to rejects: inout FileRejects, batch: Int) throws {
        let conversions = LoadStatement(declaration).conversions
        let abouts = Dictionary(declaration.rules.map { ($0.name, $0.file.header.about) }) { first, _ in first }
        let headers = Dictionary(declaration.columns.map { ($0.name, $0.column) }) { first, _ in first }
        func reject(_ row: Row) -> Reject? {
            guard let number = row[0].int else { return nil }
            if let mark = row[1].int {
                return LoadStatement.reject(mark, value: row[2].text, sourceRow: number, of: conversions)
            }
            let rule = row[3].text ?? ""
            let column = row[4].text.map { name in headers[name] ?? name }
            return Reject(sourceRow: number, column: column, reason: rule, message: abouts[rule] ?? rule)
        }
        let first = try rows("unusable_first", batch, FaultList.mostKept)
        let kept = first.compactMap(reject)
        var others: [String: CountedRejects] = [:]
        if first.count == FaultList.mostKept, let last = kept.last {
            for row in try rows("unusable_others", batch, last.sourceRow) {
                guard let one = reject(row) else { continue }
                let counted = CountedRejects(first: one.sourceRow, records: row[5].int ?? 0)
                others[one.reason] = others[one.reason].map { $0 + counted } ?? counted
            }
        }
        rejects.add(kept, others: others)
    }

    private func rows(_ query: String, _ batch: Int, _ bound: Int) throws -> [Row] {
        try connection.rows(warehouse.statement(query), [.int(Int64(batch)), .int(Int64(bound))])
    }
}
