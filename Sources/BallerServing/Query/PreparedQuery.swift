import BallerDuckDB

/// A query on one connection, ready to run again and again.
final class PreparedQuery {
    private let name: String
    private let sql: SQL
    private let connection: Connection
    private let statement: Statement
    private let parameterNames: [String]
    private var hotPlans: HotPlans
    // Known from the first run on; a read-only artifact cannot change them.
    private var fields: [FieldName]?

    /// Prepares the query; blocking.
    init(_ name: String, _ sql: SQL, on connection: Connection) throws(DuckDBError) {
        self.name = name
        self.sql = sql
        self.connection = connection
        statement = try connection.prepare(sql)
        parameterNames = statement.parameterNames
        hotPlans = HotPlans(sql)
    }

    /// Runs it and keeps all rows; blocking.
    func rows(_ arguments: QueryArguments) throws -> QueryRows {
        let stream = try stream(arguments)
        let fields = fields ?? stream.columns.enumerated().map { FieldName($1.name, column: $0) }
        self.fields = fields
        var chunks: [Chunk] = []
        while let chunk = try stream.next() { chunks.append(chunk) }
        return QueryRows(fields: fields, chunks: chunks)
    }

    func stream(_ arguments: QueryArguments) throws -> ResultStream {
        let own = try own(arguments)
        if !parameterNames.isEmpty, let text = hotPlans.text(for: own) {
            return try connection.prepare(SQL(name: sql.name, text: text)).stream()
        }
        try statement.bind(parameterNames.map { own[$0]?.engineValue ?? .null })
        return try statement.stream()
    }

    /// The arguments that this query has parameters for.
    private func own(_ arguments: QueryArguments) throws(ServingError) -> QueryArguments {
        var own = QueryArguments()
        for parameter in parameterNames {
            guard let value = arguments[parameter] else {
                throw .argumentMissing(query: name, parameter: parameter)
            }
            own[parameter] = value
        }
        return own
    }
}

extension QueryValue {
    fileprivate var engineValue: Value {
        switch self {
        case .null: .null
        case .integer(let number): .int(number)
        case .text(let text): .text(text)
        case .boolean(let flag): .bool(flag)
        }
    }
}
