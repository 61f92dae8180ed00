import BallerDuckDB
import BallerSQL
import Foundation

/// Moves unusable records from a raw relation to `etl.rejects`, with reason and text.
///
/// A file's first ones are written individually, the rest counted by reason.
struct RejectCollector {
    /// So many records with one fault are a layout of their own, not as many faults.
    private static let mostAlike = 1_000

    let connection: Connection
    let warehouse: Warehouse
    let journal: BuildJournal

    /// - Returns: the number of refused records of each batch, by reason.
    func collect(_ declaration: SourceFile, _ files: [PreparedFile]) throws -> [Int: [String: Int]] {
        try setAsideFaults(of: declaration)
        try setAsideRuleBreakers(of: declaration)
        let unusable = UnusableRecords(connection: connection, warehouse: warehouse, declaration: declaration)
        let affected = try unusable.prepare()
        let writer = try RejectWriter(connection: connection, warehouse: warehouse)
        var counts: [Int: [String: Int]] = [:]
        for file in files where !file.faults.isEmpty || affected.contains(file.batch) {
            var rejects = FileRejects(file.faults, columns: file.columns.count)
            if affected.contains(file.batch) { try unusable.add(to: &rejects, batch: file.batch) }
            try writer.write(rejects, of: file, declaration)
            counts[file.batch] = rejects.counts
            if let cause = rejects.commonCause(of: file.records) {
                let sentence =
                    "\(cause.records) of \(file.records) records are refused for one reason. \(cause.example)"
                guard file.records < Self.mostAlike else {
                    throw ETLError.otherForm(
                        file: file.input.path,
                        cause: UnknownLayout(columns: file.columns, nearest: file.input).sentence(sentence)
                    )
                }
                journal.warn("\(file.input.path): \(sentence)")
            }
        }
        try writer.close()
        try remove(from: declaration)
        return counts
    }

    /// Removes records with invalid values from the relation, and then the marks.
    private func setAsideFaults(of declaration: SourceFile) throws {
        try connection.execute(warehouse.statement("unusable_values", ["relation": declaration.relation]))
    }

    /// Rules apply only to records whose values are all valid.
    private func setAsideRuleBreakers(of declaration: SourceFile) throws {
        for rule in declaration.rules {
            let pieces = ["rule": SQLText.literal(rule.name), "records": try warehouse.render(rule.file)]
            try connection.execute(warehouse.statement("unusable_by_rule", pieces))
        }
    }

    private func remove(from declaration: SourceFile) throws {
        try connection.execute(warehouse.statement("usable_records", ["relation": declaration.relation]))
    }
}
