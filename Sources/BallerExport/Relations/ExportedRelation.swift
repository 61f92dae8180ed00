import BallerDuckDB
import BallerSQL

/// A table or view of an artifact, as the artifact itself describes it.
struct ExportedRelation: Sendable {
    struct Column: Sendable {
        let name: String
        /// As the engine names it, such as `DECIMAL(5,1)`.
        let type: String
        let about: String
        /// What the dictionary of columns says of the name; `nil` if it has no such column.
        let entry: ColumnEntry?
    }

    let schema: String
    let table: String
    let isView: Bool
    /// What one row is.
    let about: String
    /// Columns that together name a row; empty if not known.
    let key: [String]
    let columns: [Column]
    /// Of a view known once it has been written, since to count them takes as long.
    var rows = 0
    /// Where its rows come from, if they say.
    var sources: [String] = []
    /// Whether no two rows of a table have the same key and every part of a key has a value; false where nobody asked.
    var isKeyed = false

    /// The name, with its schema unless that is `main`.
    var name: String { schema == "main" ? table : "\(schema).\(table)" }
    var sqlName: String { "\(SQLText.identifier(schema)).\(SQLText.identifier(table))" }
    /// The name as part of a path: `bref/uniform_numbers`.
    var path: String { schema == "main" ? table : "\(schema)/\(table)" }

    func has(_ column: String) -> Bool { columns.contains { $0.name == column } }
}
