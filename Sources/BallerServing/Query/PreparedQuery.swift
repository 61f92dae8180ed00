import BallerDuckDB

/// A query on one connection, ready to run again and again.
final class PreparedQuery {
    private let name: String
    private let statement: Statement
    private let parameterNames: [String]
    // Known from the first run on; a read-only artifact cannot change them.
    private var fields: [FieldName]?

    init(_ name: String, _ statement: Statement) {
        self.name = name
        self.statement = statement
        parameterNames = statement.parameterNames
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
        try statement.bind(
            parameterNames.map { parameter throws(ServingError) in
                guard let value = arguments[parameter] else {
                    throw .argumentMissing(query: name, parameter: parameter)
                }
                return value.engineValue
            }
        )
        return try statement.stream()
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
