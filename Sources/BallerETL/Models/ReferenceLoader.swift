import BallerDuckDB
import BallerSQL
import Foundation

/// Loads the reference tables, those of the raw folder before those of the warehouse.
struct ReferenceLoader {
    let connection: Connection

    /// - Returns: names of tables in the raw folder that no declaration asks for.
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
        let text = statement(for: reference, columns: columns, file: file)
        do {
            try connection.execute(SQL(name: file.path, text: text))
        } catch {
            throw ETLError.unreadableReference(file: file.path, problem: error.failure?.message ?? error.message)
        }
    }

    private static func columns(of file: URL) throws -> [String] {
        let header: [String]?
        do {
            header = try CSVScan(of: file)?.columns
        } catch let problem as CSVHeaderProblem {
            throw ETLError.unreadableReference(file: file.path, problem: problem.rawValue)
        } catch {
            throw ETLError.unreadableReference(file: file.path, problem: error.localizedDescription)
        }
        guard let header else { throw ETLError.unreadableReference(file: file.path, problem: "it is empty") }
        return header
    }

    private func statement(for reference: ReferenceFile, columns: [String], file: URL) -> String {
        let declared = reference.columns.map { "\($0.name) \($0.type)\($0.isNullable ? "" : " NOT NULL")" }
        let types = Dictionary(reference.columns.map { ($0.name, $0.type) }) { first, _ in first }
        let read = columns.map { "\(SQLText.literal($0)): '\(types[$0] ?? "VARCHAR")'" }.joined(separator: ", ")
        let relation = "\(Workbench.work).main.\(reference.relation)"
        return """
            CREATE TABLE \(relation) (\(declared.joined(separator: ", ")));
            INSERT INTO \(relation) BY NAME
            SELECT \(reference.columns.map(\.name).joined(separator: ", "))
            FROM read_csv(\(SQLText.literal(file.path)), columns = {\(read)}, auto_detect = false, compression = 'none', header = true,
                delim = ',', quote = '"', escape = '"', nullstr = '')
            """
    }
}
