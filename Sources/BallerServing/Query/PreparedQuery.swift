import BallerDuckDB

/// A query on one connection, ready to run repeatedly.
///
/// A run leaves nothing behind after its result: an executed plan takes megabytes of engine memory, and there are many
/// queries.
final class PreparedQuery {
    private let name: String
    private let query: QueryCatalog.Query
    private let connection: Connection
    private let parameterNames: [String]
    // Known after the first run; they cannot change in a read-only artifact.
    private var fields: [FieldName]?
    private var known: [ResultColumn]?

    /// Prepares the query; blocks.
    init(_ name: String, _ query: QueryCatalog.Query, on connection: Connection) throws(DuckDBError) {
        self.name = name
        self.query = query
        self.connection = connection
        parameterNames = try connection.prepare(query.sql).parameterNames
    }

    /// Runs it and keeps all rows; blocks.
    func rows(_ arguments: QueryArguments, _ names: IDNames) throws -> QueryRows {
        let stream = try stream(arguments)
        let fields = try fields ?? names.fields(of: query, stream.columns)
        self.fields = fields
        var parts: [QueryRows.Part] = []
        while let chunk = try stream.next() { parts.append(QueryRows.Part(chunk: chunk, rows: 0..<chunk.rowCount)) }
        return QueryRows(name: query.sql.name, fields: fields, parts: parts)
    }

    /// The fields of its rows, with the texts that stand behind ids.
    func described(_ names: IDNames) throws -> [(field: FieldName, type: ColumnType)] {
        let columns = try columns()
        return try names.fields(of: query, columns).map { ($0, columns[$0.column].type) }
    }

    /// The columns of its result; blocks.
    func columns() throws -> [ResultColumn] {
        if let known { return known }
        let statement = try connection.prepare(query.sql)
        var columns = try statement.columns
        if columns.isEmpty {
            // The engine knows the types of some only once it has values, whatever those are.
            try statement.bind(parameterNames.map { _ in .null })
            columns = try statement.stream().columns
        }
        known = columns
        return columns
    }

    private func stream(_ arguments: QueryArguments) throws -> ResultStream {
        // The connection caches it, or prepares it again where caching would also keep its plan.
        let statement = try connection.prepare(query.sql)
        try statement.bind(values(arguments))
        return try statement.stream()
    }

    /// The values of the query's parameters, in order.
    func values(_ arguments: QueryArguments) throws(ServingError) -> [Value] {
        var values: [Value] = []
        for parameter in parameterNames {
            guard let value = arguments[parameter] else {
                throw .argumentMissing(query: name, parameter: parameter)
            }
            values.append(value.engineValue)
        }
        return values
    }
}

extension QueryValue {
    var engineValue: Value {
        switch self {
        case .null: .null
        case .integer(let number): .int(number)
        case .text(let text): .text(text)
        case .boolean(let flag): .bool(flag)
        }
    }
}
