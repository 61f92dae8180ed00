import BallerDuckDB
import BallerSQL
import Foundation

/// Loads the reference tables; those in the raw folder replace those of the warehouse.
struct ReferenceLoader {
    let connection: Connection
    let warehouse: Warehouse

    /// - Returns: names of tables in the raw folder that match no declaration.
    func load(_ references: [ReferenceFile], replacements: [String: URL]) throws -> [String] {
        for reference in references {
            try load(reference, from: replacements[reference.name] ?? reference.url)
        }
        return Set(replacements.keys).subtracting(references.map(\.name)).sorted()
    }

    private func load(_ reference: ReferenceFile, from file: URL) throws {
        let columns = try Self.columns(of: file)
        let missing = reference.columns.map(\.name).filter { !columns.contains($0) }
        guard missing.isEmpty else { throw ETLError.missingColumns(file: file.path, columns: missing) }
        let rows = reader(reference, columns: columns, file: file)
        let statement = try warehouse.statement("reference_table", pieces(of: reference, rows: rows))
        do {
            try connection.execute(statement)
        } catch {
            throw ETLError.unreadableReference(file: file.path, problem: error.failure?.message ?? error.message)
        }
        try refuseRepeatedKeys(of: reference, rows: rows, file: file)
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

    /// A duplicate key would otherwise be found only later, by a table without file and line.
    private func refuseRepeatedKeys(of reference: ReferenceFile, rows: String, file: URL) throws {
        let keys = reference.columns.filter(\.isKey).map(\.name)
        guard !keys.isEmpty else { return }
        let text = keys.map { "'\($0) ' || coalesce(CAST(\($0) AS VARCHAR), 'empty')" }.joined(
            separator: " || ', ' || "
        )
        let pieces = ["rows": rows, "keys": keys.joined(separator: ", "), "key_text": text]
        guard let row = try connection.rows(warehouse.statement("repeated_reference_key", pieces)).first,
            let first = row[1].int, let last = row[2].int
        else { return }
        var lines: [Int: Int] = [:]
        try CSVRecordTexts.find([first, last], in: file) { number, record in lines[number] = record.line }
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

    private func reader(_ reference: ReferenceFile, columns: [String], file: URL) -> String {
        let types = Dictionary(reference.columns.map { ($0.name, $0.type) }) { first, _ in first }
        let read = columns.map { "\(SQLText.literal($0)): '\(types[$0] ?? "VARCHAR")'" }.joined(separator: ", ")
        return """
            read_csv(\(SQLText.literal(file.path)), columns = {\(read)}, auto_detect = false, compression = 'none', header = true,
                delim = ',', quote = '"', escape = '"', nullstr = '')
            """
    }
}
