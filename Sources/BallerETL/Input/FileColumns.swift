import BallerDuckDB
import Foundation

/// The names of a file's columns, read before anything else of it.
struct FileColumns {
    /// No header of a table of records is longer.
    private static let beginningBytes = 1 << 16

    private var engine: Connection?

    /// - Returns: `nil` if they cannot be read; what examines the whole file says why.
    mutating func names(in file: URL) -> [String]? {
        if file.path.lowercased().hasSuffix(".parquet") { return try? parquet(file) }
        guard let beginning = try? Gunzip.plainBeginning(of: file, count: Self.beginningBytes) else { return nil }
        return (try? CSVHeader(beginning.bytes))?.columns
    }

    private mutating func parquet(_ file: URL) throws -> [String] {
        let connection = try engine ?? Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        engine = connection
        let path = file.path.replacing("'", with: "''")
        let text = "DESCRIBE SELECT * FROM read_parquet('\(path)')"
        return try connection.rows(SQL(name: file.lastPathComponent, text: text)).compactMap { $0[0].text }
    }
}
