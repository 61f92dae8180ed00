/// What can ask the query files of an artifact: a request.
package protocol RowReading: SendableMetatype {
    /// The columns that the request wants to see of an answer's rows; `nil` for all.
    var shownFields: Set<String>? { get }

    /// The rows of a query file; `more` joins the values of the request.
    func rows(_ query: String, _ more: QueryArguments) throws -> QueryRows
}

extension RowReading {
    package var shownFields: Set<String>? { nil }
}

/// Rows of a query file, as an answer asks for them and shows them: `"player_games"`, or with more to say about it.
package struct RowSource<Subject: RowReading>: Sendable, ExpressibleByStringLiteral {
    package private(set) var shape: RowShape
    /// Whether there is no answer unless there is a row.
    package private(set) var hasRow = false
    /// Whether the rows are those of the query, but for columns.
    package private(set) var isPlain = true
    private var arguments: [@Sendable (Subject) throws -> QueryArguments] = []
    private var hidden: [@Sendable (Subject) throws -> [String]] = []
    private var steps: [@Sendable (Subject, QueryRows) throws -> QueryRows] = []

    package init(_ query: String) { shape = RowShape(query) }

    package init(stringLiteral query: String) { self.init(query) }

    package var query: String { shape.query }

    package func read(_ subject: Subject) throws -> QueryRows {
        try shown(subject.rows(query, arguments(of: subject)), to: subject)
    }

    /// The values that the query is given beside those of the request.
    package func arguments(of subject: Subject) throws -> QueryArguments {
        try arguments.reduce(QueryArguments()) { try $0.merging($1(subject)) }
    }

    /// The columns that are not shown to this request.
    package func hiddenColumns(from subject: Subject) throws -> Set<String> {
        try hidden.reduce(shape.without) { $0.union(try $1(subject)) }
    }

    /// What is shown of rows that were read otherwise.
    package func shown(_ rows: QueryRows, to subject: Subject) throws -> QueryRows {
        try steps.reduce(rows) { try $1(subject, $0) }
    }
}

// What more can be said.
extension RowSource {
    /// Values for the query beside those of the request.
    package func with(_ more: @escaping @Sendable (Subject) throws -> QueryArguments) -> RowSource {
        var copy = self
        copy.arguments.append(more)
        return copy
    }

    package func with(_ more: QueryArguments) -> RowSource { with { _ in more } }

    /// Only these columns, as far as the query has them.
    package func only(_ columns: Set<String>) -> RowSource {
        var copy = then { _, rows in rows.only(Array(columns)) }
        copy.shape.only = shape.only?.intersection(columns) ?? columns
        return copy
    }

    package func without(_ columns: [String]) -> RowSource {
        var copy = then { _, rows in rows.without(columns) }
        copy.shape.without.formUnion(columns)
        return copy
    }

    /// Without columns that the request decides.
    package func leavingOut(_ columns: @escaping @Sendable (Subject) throws -> [String]) -> RowSource {
        var copy = then { subject, rows in try rows.without(columns(subject)) }
        copy.hidden.append(columns)
        copy.shape.isWhole = false
        return copy
    }

    /// Only the rows with this value in a column.
    package func filtered(_ column: String, is value: QueryValue) -> RowSource {
        then(isPlain: false) { _, rows in try rows.filtered(column, is: value) }
    }

    /// So many rows at most.
    package func prefix(_ count: @escaping @Sendable (Subject) throws -> Int) -> RowSource {
        then(isPlain: false) { subject, rows in try rows.prefix(count(subject)) }
    }

    /// The rows of another query where this one has none; what is shown of them has the same columns.
    package func orElse(_ other: String) -> RowSource {
        then(isPlain: false) { subject, rows in try rows.isEmpty ? subject.rows(other, [:]) : rows }
    }

    /// The same after a look at the rows, which throws where they are no answer.
    package func checked(_ check: @escaping @Sendable (Subject, QueryRows) throws -> Void) -> RowSource {
        then { subject, rows in
            try check(subject, rows)
            return rows
        }
    }

    /// The same where an answer without a row is an error.
    package func orThrow(_ error: @escaping @Sendable (Subject) throws -> any Error) -> RowSource {
        var copy = checked { subject, rows in if rows.isEmpty { throw try error(subject) } }
        copy.hasRow = true
        return copy
    }

    private func then(
        isPlain: Bool = true,
        _ step: @escaping @Sendable (Subject, QueryRows) throws -> QueryRows
    ) -> RowSource {
        var copy = self
        copy.isPlain = self.isPlain && isPlain
        copy.steps.append(step)
        return copy
    }
}
