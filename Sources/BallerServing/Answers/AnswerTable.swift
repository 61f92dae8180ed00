/// The rows that an answer is about, for those who want them as a table.
package struct AnswerTable<Subject>: Sendable {
    package let query: String
    /// Whether the rows are those of the query, but for columns: then it can be asked for them bit by bit.
    package let isPlain: Bool
    package let rows: @Sendable (Subject) throws -> QueryRows
    package let arguments: @Sendable (Subject) throws -> QueryArguments
    /// Columns that are not shown.
    package let hidden: @Sendable (Subject) throws -> Set<String>
    /// Whether they may be too many to be read at once.
    package var isLong = false
    /// What has to hold before.
    package var check: @Sendable (Subject) throws -> Void = { _ in }
}

extension AnswerTable where Subject: RowReading {
    package init(_ source: RowSource<Subject>) {
        query = source.query
        isPlain = source.isPlain
        rows = { try source.read($0) }
        arguments = { try source.arguments(of: $0) }
        hidden = { try source.hiddenColumns(from: $0) }
    }
}

extension Answer where Subject: RowReading {
    /// The same answer, which these rows are the table of.
    package func table(_ rows: RowSource<Subject>, isLong: Bool = false) -> Answer {
        var copy = self
        var table = AnswerTable(rows)
        table.isLong = isLong
        copy.table = table
        return copy
    }
}
