import BallerDuckDB
import Foundation

/// The engine's table function for files of one form, and how to read its columns as text.
struct RecordReader {
    let form: PreparedFile.Form
    let columns: [String]
    let files: [PreparedFile]

    var relation: String {
        let paths = SQLText.list(files.map { SQLText.literal($0.readable.path) })
        switch form {
        case .parquet: return "read_parquet(\(paths), file_row_number = true)"
        case .csv, .numberedCSV:
            // Our own names, because the file's may be anything, even duplicates.
            let names = (form == .numberedCSV ? ["n"] : []) + columns.indices.map { "c\($0)" }
            let types = names.map { "\($0): 'VARCHAR'" }.joined(separator: ", ")
            return """
                read_csv(\(paths), columns = {\(types)}, auto_detect = false, compression = 'none', header = true, delim = ',', \
                quote = '"', escape = '"', nullstr = '', null_padding = false, strict_mode = true, \
                store_rejects = true, rejects_table = 'load_rejects', rejects_scan = 'load_scans')
                """
        }
    }

    /// The number of the record in its file, from 1.
    var recordNumber: String {
        switch form {
        case .numberedCSV: return "CAST(n AS BIGINT)"
        case .parquet: return "file_row_number + 1"
        case .csv:
            // The engine numbers rows in the order of files and records; each file's count is already known.
            var before: [String] = []
            var sum = 0
            for file in files {
                before.append(String(sum))
                sum += file.readableRecords
            }
            return "row_number() OVER () - \(SQLText.list(before))[CAST(file_index AS BIGINT) + 1]"
        }
    }

    /// A column as text, as a CSV file of the same records would have it.
    func text(of index: Int, as declared: String) -> String {
        guard case .parquet(let types) = form else { return "c\(index)" }
        let name = SQLText.identifier(columns[index])
        switch types[index].uppercased() {
        case "DOUBLE", "FLOAT":
            // Other tools store nullable integers as floating-point numbers.
            guard TypeFamily(declared) == .integer else { break }
            return "CASE WHEN \(name) = floor(\(name)) THEN CAST(CAST(\(name) AS HUGEINT) AS VARCHAR) "
                + "ELSE CAST(\(name) AS VARCHAR) END"
        case let type where type.hasPrefix("TIMESTAMP") && TypeFamily(declared) == .date:
            return "CASE WHEN \(name) = date_trunc('day', \(name)) THEN strftime(\(name), '%Y-%m-%d') "
                + "ELSE CAST(\(name) AS VARCHAR) END"
        default: break
        }
        return "nullif(CAST(\(name) AS VARCHAR), '')"
    }
}
