extension Connection {
    /// Runs one prepared statement and returns the number of changed rows; blocks.
    @discardableResult
    package func execute(_ sql: SQL, _ parameters: [Value]) throws(DuckDBError) -> Int {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.execute()
    }

    /// Runs one prepared statement with `$name` parameters and returns the number of changed rows; blocks.
    @discardableResult
    package func execute(_ sql: SQL, _ parameters: [String: Value]) throws(DuckDBError) -> Int {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.execute()
    }

    /// Starts one prepared statement and streams its result; blocks until the first chunk is ready.
    package func stream(_ sql: SQL, _ parameters: [Value] = []) throws(DuckDBError) -> ResultStream {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.stream()
    }

    /// Starts one prepared statement with `$name` parameters and streams its result; blocks until the first chunk is
    /// ready.
    package func stream(_ sql: SQL, _ parameters: [String: Value]) throws(DuckDBError) -> ResultStream {
        let statement = try prepare(sql)
        try statement.bind(parameters)
        return try statement.stream()
    }

    /// All rows of a result, in memory; blocks.
    package func rows(_ sql: SQL, _ parameters: [Value] = []) throws(DuckDBError) -> [Row] {
        try stream(sql, parameters).rows()
    }

    /// All rows of a result, in memory, with `$name` parameters; blocks.
    package func rows(_ sql: SQL, _ parameters: [String: Value]) throws(DuckDBError) -> [Row] {
        try stream(sql, parameters).rows()
    }

    /// All rows of a result, each decoded by column name; blocks.
    package func rows<T: Decodable>(
        _ sql: SQL,
        _ parameters: [Value] = [],
        as type: T.Type
    ) throws(DuckDBError) -> [T] {
        try stream(sql, parameters).rows(as: type)
    }

    /// All rows of a result, each decoded by column name, with `$name` parameters; blocks.
    package func rows<T: Decodable>(
        _ sql: SQL,
        _ parameters: [String: Value],
        as type: T.Type
    ) throws(DuckDBError) -> [T] {
        try stream(sql, parameters).rows(as: type)
    }

    /// Creates an appender; `nil` for `schema` is the current schema, `nil` for `catalog` the current database.
    package func appender(
        table: String,
        schema: String? = nil,
        catalog: String? = nil
    ) throws(DuckDBError) -> Appender {
        try Appender(table: table, schema: schema, catalog: catalog, on: handle)
    }
}
