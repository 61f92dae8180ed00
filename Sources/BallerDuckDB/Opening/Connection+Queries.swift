extension Connection {
    /// Runs one prepared statement and returns the number of rows it changed; blocking.
    @discardableResult
    package func execute(_ sql: SQL, _ parameters: [Value]) throws(DuckDBError) -> Int {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.execute()
    }

    /// Runs one prepared statement with `$name` parameters and returns the number of rows it changed; blocking.
    @discardableResult
    package func execute(_ sql: SQL, _ parameters: [String: Value]) throws(DuckDBError) -> Int {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.execute()
    }

    /// Begins one prepared statement and streams its result; blocking until the first chunk is ready.
    package func stream(_ sql: SQL, _ parameters: [Value] = []) throws(DuckDBError) -> ResultStream {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.stream()
    }

    /// Begins one prepared statement with `$name` parameters and streams its result; blocking as above.
    package func stream(_ sql: SQL, _ parameters: [String: Value]) throws(DuckDBError) -> ResultStream {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.stream()
    }

    /// All rows of a result, in memory; blocking.
    package func rows(_ sql: SQL, _ parameters: [Value] = []) throws(DuckDBError) -> [Row] {
        try stream(sql, parameters).rows()
    }

    /// All rows of a result, in memory, with `$name` parameters; blocking.
    package func rows(_ sql: SQL, _ parameters: [String: Value]) throws(DuckDBError) -> [Row] {
        try stream(sql, parameters).rows()
    }

    /// All rows of a result, each decoded by column name; blocking.
    package func rows<T: Decodable>(
        _ sql: SQL,
        _ parameters: [Value] = [],
        as type: T.Type
    ) throws(DuckDBError) -> [T] {
        try stream(sql, parameters).rows(as: type)
    }

    /// All rows of a result, each decoded by column name, with `$name` parameters; blocking.
    package func rows<T: Decodable>(
        _ sql: SQL,
        _ parameters: [String: Value],
        as type: T.Type
    ) throws(DuckDBError) -> [T] {
        try stream(sql, parameters).rows(as: type)
    }

    /// Fills a table fast; `schema` is the current one when `nil`, `catalog` the current database.
    package func appender(
        table: String,
        schema: String? = nil,
        catalog: String? = nil
    ) throws(DuckDBError) -> Appender {
        try Appender(table: table, schema: schema, catalog: catalog, on: handle)
    }
}
