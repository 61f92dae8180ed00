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
    /// What the build before left; `nil` if every build starts over.
    var reuse: Reuse?

    /// - Returns: what was refused, by batch.
    func collect(_ declaration: SourceFile, _ files: [PreparedFile]) throws -> [Int: KeptWork.Refusals] {
        var found = try kept(files)
        defer { for warning in files.compactMap({ found[$0.batch]?.warning }) { journal.warn(warning) } }
        guard files.contains(where: { $0.kept == nil }) else { return found }
        try setAsideFaults(of: declaration)
        try setAsideRuleBreakers(of: declaration)
        let unusable = UnusableRecords(connection: connection, warehouse: warehouse, declaration: declaration)
        let affected = try unusable.prepare()
        let writer = try RejectWriter(connection: connection, warehouse: warehouse)
        for file in files where !file.faults.isEmpty || affected.contains(file.batch) {
            var rejects = FileRejects(file.faults, columns: file.columns.count)
            if affected.contains(file.batch) { try unusable.add(to: &rejects, batch: file.batch) }
            try writer.write(rejects, of: file, declaration)
            let warning = try warning(of: rejects, in: file)
            found[file.batch] = KeptWork.Refusals(reasons: rejects.counts, warning: warning)
        }
        try writer.close()
        try remove(from: declaration)
        return found
    }

    /// Takes over what the build before refused of files that did not change.
    private func kept(_ files: [PreparedFile]) throws -> [Int: KeptWork.Refusals] {
        let refused = files.compactMap(\.kept).filter { !$0.refusals.reasons.isEmpty }
        guard let reuse, !refused.isEmpty else { return [:] }
        let statement = try warehouse.statement("kept_rejects", ["rejects": reuse.oldTable("etl.rejects")])
        _ = try connection.rows(statement, [Value.list(refused.map { .int(Int64($0.batch)) })])
        return Dictionary(refused.map { ($0.batch, $0.refusals) }) { first, _ in first }
    }

    /// What to say of a file much of which is refused for one reason.
    private func warning(of rejects: FileRejects, in file: PreparedFile) throws(ETLError) -> String? {
        guard let cause = rejects.commonCause(of: file.records) else { return nil }
        let sentence = "\(cause.records) of \(file.records) records are refused for one reason. \(cause.example)"
        guard file.records < Self.mostAlike else {
            throw ETLError.otherForm(
                file: file.input.path,
                cause: UnknownLayout(columns: file.columns, nearest: file.input).sentence(sentence)
            )
        }
        return "\(file.input.path): \(sentence)"
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
