import BallerDuckDB
import BallerSQL
import Foundation

/// Loads the reference tables; those in the raw folder replace those of the warehouse.
struct ReferenceLoader: Sendable {
    let lanes: Lanes
    let warehouse: Warehouse
    /// What the build before left; `nil` if every build starts over.
    var reuse: Reuse?

    /// - Returns: names of tables in the raw folder that match no declaration.
    func load(_ references: [ReferenceFile], replacements: [String: URL]) throws -> [String] {
        try lanes.run(references.map { _ in [] }) { [self] index, connection in
            let reference = references[index]
            try load(reference, from: replacements[reference.name] ?? reference.url, on: connection)
        } ended: { _, _, _ in
        }
        return Set(replacements.keys).subtracting(references.map(\.name)).sorted()
    }

    private func load(_ reference: ReferenceFile, from file: URL, on connection: Connection) throws {
        let header = try Self.columns(of: file)
        let isInSpans = reference.isInSpans(header)
        let missing = reference.columns.map(\.name).filter { name in
            !header.contains(name) && !(isInSpans && name == ReferenceFile.season)
        }
        guard missing.isEmpty else { throw ETLError.missingColumns(file: file.path, columns: missing) }
        if isInSpans {
            let records = try warehouse.records(of: reference, in: file, header: header)
            try refuseEmptySpans(records, file: file, on: connection)
        }
        let rows = try warehouse.rows(of: reference, in: file, header: header)
        let statement = try warehouse.statement("reference_table", pieces(of: reference, rows: rows))
        try reuse?.clear(reference.relation, on: connection)
        do {
            try connection.execute(statement)
        } catch {
            throw ETLError.unreadableReference(file: file.path, problem: error.failure?.message ?? error.message)
        }
        if let reuse {
            let content = try reuse.content(of: reference.relation, on: connection)
            reuse.note(reference.relation, key: content, content: content)
        }
        try refuseRepeatedKeys(of: reference, rows: rows, file: file, on: connection)
    }

    private static func columns(of file: URL) throws -> [String] {
        let problem: String
        do {
            guard let scan = try CSVScan(of: file) else {
                throw ETLError.unreadableReference(file: file.path, problem: "It is empty.")
            }
            guard let fault = scan.faults.kept.first else { return scan.columns }
            let message = fault.fault.message(fields: fault.fieldCount, expected: scan.columns.count)
            problem = "Line \(fault.line): \(message)"
        } catch let error as CSVHeaderProblem {
            problem = "\(error.rawValue)."
        } catch let error as CSVBrokenThroughout {
            problem = "\(error.sentence)."
        } catch let error as FileBytesProblem {
            problem = "\(error.sentence)."
        }
        throw ETLError.unreadableReference(file: file.path, problem: problem)
    }

    /// A row that holds for no season would be lost in silence.
    private func refuseEmptySpans(_ records: String, file: URL, on connection: Connection) throws {
        let found: [Row]
        do {
            found = try connection.rows(warehouse.statement("empty_reference_span", ["rows": records]))
        } catch let error as DuckDBError {
            throw ETLError.unreadableReference(file: file.path, problem: error.failure?.message ?? error.message)
        }
        guard let number = found.first?[0].int else { return }
        let problem =
            "Line \(try lines(of: [number], in: file)[number] ?? number + 1) holds for no season. "
            + "Write its first season as \(ReferenceFile.span[0]), and a last one that is not before it as \(ReferenceFile.span[1])."
        throw ETLError.unreadableReference(file: file.path, problem: problem)
    }

    private func lines(of records: Set<Int>, in file: URL) throws -> [Int: Int] {
        var lines: [Int: Int] = [:]
        try CSVRecordTexts.find(records, in: file) { number, record in lines[number] = record.line }
        return lines
    }

    /// A duplicate key would otherwise be found only later, by a table without file and line.
    private func refuseRepeatedKeys(
        of reference: ReferenceFile,
        rows: String,
        file: URL,
        on connection: Connection
    ) throws {
        let keys = reference.columns.filter(\.isKey).map(\.name)
        guard !keys.isEmpty else { return }
        let text = keys.map { "'\($0) ' || coalesce(CAST(\($0) AS VARCHAR), 'empty')" }.joined(
            separator: " || ', ' || "
        )
        let pieces = ["rows": rows, "keys": keys.joined(separator: ", "), "key_text": text]
        guard let row = try connection.rows(warehouse.statement("repeated_reference_key", pieces)).first,
            let first = row[1].int, let last = row[2].int
        else { return }
        let lines = try lines(of: [first, last], in: file)
        let problem =
            "Lines \(lines[first] ?? first + 1) and \(lines[last] ?? last + 1) are both of \(row[0].text ?? ""). "
            + "Keep the one that is right."
        throw ETLError.unreadableReference(file: file.path, problem: problem)
    }

    private func pieces(of reference: ReferenceFile, rows: String) -> [String: String] {
        let declared = reference.columns.map { "\($0.name) \($0.type)\($0.isNullable ? "" : " NOT NULL")" }
        return [
            "relation": "\(Workbench.work).main.\(reference.relation)",
            "declarations": declared.joined(separator: ", "),
            "columns": reference.columns.map(\.name).joined(separator: ", "),
            "rows": rows,
        ]
    }
}
