package import BallerDuckDB

/// A statement whose rows are given away as one table, however many they are.
package struct TableQuery: Sendable {
    let sql: SQL
    let values: [Value]
    /// The texts to show for its ids; none for a statement of a stranger.
    let names: [String]
    /// What is shown of its columns; `nil` for all, in the order of the statement.
    package var only: Set<String>?
    package var without: Set<String> = []

    init(sql: SQL, values: [Value], query: QueryCatalog.Query) {
        self.init(sql: sql, values: values, names: query.names)
    }

    /// `names` are texts that it shows for its ids, as the head of a query file has them.
    package init(sql: SQL, values: [Value], names: [String] = []) {
        self.sql = sql
        self.values = values
        self.names = names
    }

    /// The fields of its rows.
    func fields(of columns: [ResultColumn], _ texts: IDNames) throws(ServingError) -> [FieldName] {
        try texts.fields(named: names, in: sql.name, columns).filter { field in
            only?.contains(field.name) != false && !without.contains(field.name)
        }
    }
}
