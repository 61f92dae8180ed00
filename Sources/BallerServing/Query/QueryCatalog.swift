import BallerDuckDB
package import BallerSQL

/// The warehouse's query files by short name, such as `player_game_log`.
package struct QueryCatalog: Sendable {
    struct Query: Sendable {
        /// The query for one request, with `$name` parameters.
        let sql: SQL
        /// For a query whose answers are kept in memory: the query for all of them, and its keys.
        let kept: KeptQuery?
        /// The relations that it reads.
        let reads: [String]
    }

    private let queries: [String: Query]

    /// `adding` are additional queries, as file name (such as `queries/api/x.sql`) and text.
    package init(_ warehouse: Warehouse, adding more: [(name: String, text: String)] = []) {
        var queries = warehouse.queries.mapValues { Query($0) }
        for (file, text) in more {
            let name = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
            queries[name] = Query(sql: SQL(name: file, text: text), kept: nil, reads: [])
        }
        self.queries = queries
    }

    package var names: [String] { queries.keys.sorted() }

    /// Queries that return nothing on a good artifact; they run before one is switched in.
    var smokeQueries: [String] { names.filter { $0.hasPrefix("smoke_") } }

    /// Queries whose answers are kept, by name.
    var kept: [(name: String, query: KeptQuery, reads: [String])] {
        names.compactMap { name in
            queries[name].flatMap { query in query.kept.map { (name, $0, query.reads) } }
        }
    }

    func sql(_ name: String) throws(ServingError) -> SQL {
        guard let query = queries[name] else { throw .queryUnknown(name: name) }
        return query.sql
    }
}

extension QueryCatalog.Query {
    fileprivate init(_ file: SQLFile) {
        let keys = file.header.kept.map(\.name)
        guard !keys.isEmpty else {
            self.init(sql: SQL(name: file.name, text: file.text), kept: nil, reads: file.header.reads)
            return
        }
        let kept = KeptQuery(SQL(name: file.name, text: file.text), keys: keys)
        self.init(sql: kept.answer, kept: kept, reads: file.header.reads)
    }
}
