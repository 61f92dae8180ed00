import BallerDuckDB
import Foundation

/// Two artifacts, attached to one connection to be compared.
struct ArtifactPair {
    let before: [String: Shape]
    let after: [String: Shape]
    private var renamings: [Renaming]

    /// Attaches artifacts given as folders or database files, and finds who has another number in the second.
    init(_ from: URL, _ to: URL, on connection: Connection) throws {
        try OpenArtifact.attach(from, as: TableDiff.before, to: connection)
        try OpenArtifact.attach(to, as: TableDiff.after, to: connection)
        let before = try Self.shapes(TableDiff.before, of: connection)
        let after = try Self.shapes(TableDiff.after, of: connection)
        renamings = Renaming.all.filter { renaming in
            [before, after].allSatisfy { $0[renaming.table]?.columns.contains("bref_id") == true }
        }
        for renaming in renamings { try connection.execute(renaming.creation) }
        // Mostly nobody has another number, and nothing has to be looked up for it.
        renamings = try renamings.filter { renaming in
            let text = "SELECT 1 FROM \(renaming.relation) LIMIT 1"
            return try !connection.rows(SQL(name: renaming.relation, text: text)).isEmpty
        }
        (self.before, self.after) = (before, after)
    }

    /// The tables of either.
    var names: [String] { Set(before.keys).union(after.keys).sorted() }

    /// - Throws: `ETLError.incomparable` where the rows are named otherwise than before.
    func diff(of name: String, _ before: Shape, _ after: Shape) throws(ETLError) -> TableDiff {
        guard !before.key.isEmpty, before.key == after.key else {
            throw .incomparable(table: name, problem: "what names its rows is another key")
        }
        let shared = before.columns.filter { after.columns.contains($0) && !before.key.contains($0) }
        let own = renamings.compactMap { $0.of(before.columns) }
        return TableDiff(name: name, key: before.key, columns: shared, renamings: own)
    }

    struct Shape {
        var columns: [String]
        var key: [String]
    }

    /// Tables that models fill, by name; with their schema if it is not `main`.
    private static func shapes(_ catalog: String, of connection: Connection) throws -> [String: Shape] {
        let relations = try OpenArtifact.relations(in: catalog, of: connection)
        guard relations.contains("etl.relations") else {
            throw ETLError.incomparable(
                table: "etl.relations",
                problem: "an older version of Baller built the artifact"
            )
        }
        let text = """
            SELECT
                relations.relation,
                list(columns.column_name ORDER BY columns.column_index),
                any_value(string_split(relations.key_columns, ', '))
            FROM \(catalog).etl.relations AS relations
            INNER JOIN duckdb_columns() AS columns
                ON columns.database_name = ?
                    AND relations.relation IN (columns.table_name, concat(columns.schema_name, '.', columns.table_name))
                    AND contains(relations.relation, '.') = (columns.schema_name <> 'main')
            GROUP BY relations.relation
            """
        var shapes: [String: Shape] = [:]
        for row in try connection.rows(SQL(name: "tables of \(catalog)", text: text), [.text(catalog)]) {
            let names = { (value: Value) in (value.list ?? []).compactMap(\.text) }
            let columns = names(row[1]).filter { !ContentHash.lineageColumns.contains($0) }
            shapes[row[0].text ?? ""] = Shape(columns: columns, key: names(row[2]))
        }
        return shapes
    }
}
