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
        var reads: [String] = []
        /// The texts that it shows for its ids.
        var names: [String] = []
        /// What its rows may be sorted by.
        var sorts: [SortColumn] = []
    }

    private var queries: [String: Query]
    /// The lists that requests choose from, by name.
    package internal(set) var lists: [String: ListQuery]
    /// The files of the queries that read what pages print, by name.
    private let printed: [String: SQLFile]
    /// The columns of what pages print, by relation.
    private let shapes: [String: String]
    /// What the columns of the answers mean.
    let columns: ColumnDictionary
    /// Questions of the library, which are run as they come.
    let library: [String: SQLFile]

    /// `adding` are additional queries, as file name (such as `queries/api/x.sql`) and text.
    package init(_ warehouse: Warehouse, adding more: [(name: String, text: String)] = []) {
        var queries: [String: Query] = [:]
        var lists: [String: ListQuery] = [:]
        for (name, file) in warehouse.queries where file.header.list.isEmpty { queries.note(file, as: name) }
        for (name, file) in warehouse.queries where !file.header.list.isEmpty {
            // A list that names what the dictionary lacks is found by the tests of the warehouse; here it has no such list.
            guard let columns = try? warehouse.columns(of: file) else { continue }
            let list = ListQuery(name, file, columns)
            lists[name] = list
            queries[name] = Query(
                sql: SQL(name: file.name, text: list.sample),
                kept: nil,
                reads: file.header.reads,
                names: file.header.names
            )
        }
        for (file, text) in more {
            let name = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
            queries[name] = Query(sql: SQL(name: file, text: text), kept: nil)
        }
        self.queries = queries
        printed = warehouse.queries.filter { $0.value.header.reads.contains { $0.contains(".") } }
        shapes = warehouse.shapes
        self.lists = lists
        columns = warehouse.columns
        library = warehouse.library
    }

    /// The same queries for an artifact with these tables: what pages print is empty where the artifact has no such table.
    func fitting(_ tables: Set<String>) -> QueryCatalog {
        var copy = self
        for (name, file) in printed {
            let missing = Set(file.header.reads.filter { $0.contains(".") }).subtracting(tables)
            if !missing.isEmpty { copy.queries.note(file.without(missing, shapes: shapes), as: name) }
        }
        return copy
    }

    package var names: [String] { queries.keys.sorted() }

    /// Queries whose answers are kept, by name.
    var kept: [(name: String, query: Query)] {
        names.compactMap { name in
            queries[name].flatMap { $0.kept == nil ? nil : (name, $0) }
        }
    }

    func query(_ name: String) throws(ServingError) -> Query {
        guard let query = queries[name] else { throw .queryUnknown(name: name) }
        return query
    }
}

/// A column that the rows of a query may be sorted by.
package struct SortColumn: Sendable {
    package let name: String
    /// Which of the query's columns it is among.
    package let group: String
}

extension [String: QueryCatalog.Query] {
    /// The query of a file, and of a list also how long it is.
    fileprivate mutating func note(_ file: SQLFile, as name: String) {
        self[name] = QueryCatalog.Query(file)
        if file.header.isPaged { self["\(name)_total"] = QueryCatalog.Query(sql: PagedQuery(file).total, kept: nil) }
    }
}

extension QueryCatalog.Query {
    fileprivate init(_ file: SQLFile) {
        let (reads, names) = (file.header.reads, file.header.names)
        let keys = file.header.kept.map(\.name)
        guard !keys.isEmpty else {
            let sql = file.header.isPaged ? PagedQuery(file).page : SQL(name: file.name, text: file.text)
            let sorts = file.header.sorts.map { SortColumn(name: $0.name, group: $0.type) }
            self.init(sql: sql, kept: nil, reads: reads, names: names, sorts: sorts)
            return
        }
        let kept = KeptQuery(SQL(name: file.name, text: file.text), keys: keys)
        self.init(sql: kept.answer, kept: kept, reads: reads, names: names)
    }
}
