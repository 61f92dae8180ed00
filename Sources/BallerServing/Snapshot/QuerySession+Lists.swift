import BallerCore
import BallerDuckDB
import BallerSQL

extension QuerySession {
    /// The selected rows of a list, in order; blocks.
    package func rows(of list: ListQuery, _ selection: ListSelection) throws -> QueryRows {
        try naming(list.name) {
            let statement = try ListStatement.rows(of: list, selection, types: types(of: list))
            let stream = try connection.connection.stream(statement)
            let fields = try names.fields(of: connection.catalog.query(list.name), stream.columns)
            var parts: [QueryRows.Part] = []
            while let chunk = try stream.next() { parts.append(QueryRows.Part(chunk: chunk, rows: 0..<chunk.rowCount)) }
            return QueryRows(name: list.file, fields: fields, parts: parts)
        }
    }

    /// How many rows of a list are selected; blocks.
    package func count(of list: ListQuery, _ selection: ListSelection) throws -> Int {
        try naming(list.name) {
            let statement = try ListStatement.count(of: list, selection, types: types(of: list))
            let row = try connection.connection.stream(statement).next()
            return try row?.columns.first?.int64(at: 0).map { Int($0) } ?? 0
        }
    }

    /// How many of the selected rows of a list have each value of a column of numbers, the least first and the unknown last; blocks.
    package func counts(of list: ListQuery, by column: String, _ selection: ListSelection) throws -> [ValueCount] {
        try naming(list.name) {
            let statement = try ListStatement.counts(of: list, by: column, selection, types: types(of: list))
            let stream = try connection.connection.stream(statement)
            var counts: [ValueCount] = []
            while let chunk = try stream.next() {
                for row in 0..<chunk.rowCount {
                    let rows = try chunk.columns[1].int64(at: row).map { Int($0) } ?? 0
                    counts.append(ValueCount(value: try chunk.columns[0].double(at: row), rows: rows))
                }
            }
            return counts
        }
    }

    /// The first texts that a column of a list has, in order; blocks.
    package func texts(of list: ListQuery, _ column: String) throws -> [String] {
        try naming(list.name) {
            guard try types(of: list)[column] != nil else {
                throw ServingError.columnUnknown(list: list.name, column: column)
            }
            let text =
                "SELECT DISTINCT \(column) FROM (\n\(list.statement)\n) AS list WHERE \(column) IS NOT NULL ORDER BY 1 LIMIT 20"
            let statement = try connection.connection.prepareOnce(SQL(name: list.file, text: text))
            return try statement.stream().rows().compactMap { $0.values.first?.plainText }
        }
    }

    /// What the selected rows are for whoever reads all of them as a table.
    package func table(of list: ListQuery, _ selection: ListSelection) throws -> TableQuery {
        try naming(list.name) {
            let statement = try ListStatement.rows(of: list, selection, types: types(of: list))
            return TableQuery(
                sql: statement.sql,
                values: statement.values,
                query: try connection.catalog.query(list.name)
            )
        }
    }

    /// The same for the rows of a query file.
    package func table(of query: String, _ arguments: QueryArguments) throws -> TableQuery {
        let file = try connection.catalog.query(query)
        let values = try naming(query) { try connection.query(query).values(arguments) }
        return TableQuery(sql: file.sql, values: values, query: file)
    }

    private func types(of list: ListQuery) throws -> [String: ColumnType] {
        let columns = try connection.query(list.name).columns()
        return Dictionary(columns.map { ($0.name, $0.type) }) { first, _ in first }
    }
}

/// In how many rows a number stands; `nil` where it is not known.
package struct ValueCount: Sendable {
    package let value: Double?
    package let rows: Int
}

extension Connection {
    /// Many ask for the same columns of a list with other values: preparing takes as long as reading.
    fileprivate func stream(_ statement: ListStatement) throws -> ResultStream {
        let prepared = try prepareVaried(statement.sql)
        try prepared.bind(statement.values)
        return try prepared.stream()
    }
}

extension QueryRows {
    /// The values of one row's columns as texts, as a selection goes on behind; `nil` for unknown ones.
    package func texts(ofRow number: Int, _ columns: [String]) throws -> [String?] {
        var left = number
        for part in parts {
            guard left >= part.rows.count else {
                return try columns.map { name in
                    try part.chunk.column(name).value(at: part.rows.lowerBound + left).plainText
                }
            }
            left -= part.rows.count
        }
        return []
    }
}

extension Value {
    /// As the engine reads it back.
    fileprivate var plainText: String? {
        switch self {
        case .null: nil
        case .text(let text): text
        case .int(let number): String(number)
        case .double(let number): number.description
        case .decimal(let number): number.description
        case .bool(let flag): flag ? "true" : "false"
        case .date(let date): date.description
        default: String(describing: self)
        }
    }
}
