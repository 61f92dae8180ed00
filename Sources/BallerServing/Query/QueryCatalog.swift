import BallerDuckDB
package import BallerSQL

/// The query files of the warehouse by their short name, `player_game_log`.
package struct QueryCatalog: Sendable {
    private let queries: [String: SQL]

    package init(_ warehouse: Warehouse) {
        self.init(files: warehouse.queries.map { ($1.name, $1.text) })
    }

    /// `files` are names in the warehouse, such as `queries/api/player_game_log.sql`, with the text.
    package init(files: [(name: String, text: String)]) {
        queries = Dictionary(files.map { (Self.stem($0.name), SQL(name: $0.name, text: $0.text)) }) { first, _ in first
        }
    }

    package var names: [String] { queries.keys.sorted() }

    /// Queries that find nothing in a good artifact; they are asked before one is switched in.
    var smokeQueries: [String] { names.filter { $0.hasPrefix("smoke_") } }

    func sql(_ name: String) throws(ServingError) -> SQL {
        guard let sql = queries[name] else { throw .queryUnknown(name: name) }
        return sql
    }

    private static func stem(_ name: String) -> String {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        return file.hasSuffix(".sql") ? String(file.dropLast(4)) : file
    }
}
