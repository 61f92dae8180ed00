/// A column of a table: its head, and what it shows of a row.
struct Column<Row>: Sendable {
    enum Kind: Sendable { case text, number }

    let head: ColumnHead
    let kind: Kind
    /// Stands apart by its weight, such as points.
    let isStrong: Bool
    let value: @Sendable (Row) -> Value

    init(
        _ head: ColumnHead,
        _ kind: Kind = .number,
        isStrong: Bool = false,
        _ value: @escaping @Sendable (Row) -> Value
    ) {
        self.head = head
        self.kind = kind
        self.isStrong = isStrong
        self.value = value
    }

    /// The same column, in which numbers that are the first of their league are marked.
    func marking(_ isFirst: @escaping @Sendable (Row) -> Bool) -> Column {
        Column(head, kind, isStrong: isStrong) { [value] row in
            var shown = value(row)
            if case .missing = shown.content { return shown }
            shown.isFirst = isFirst(row)
            return shown
        }
    }

    static func text(_ key: ColumnKey, _ value: @escaping @Sendable (Row) -> Value) -> Column {
        Column(.key(key), .text, value)
    }

    static func text(_ title: String, _ meaning: String? = nil, _ value: @escaping @Sendable (Row) -> Value) -> Column {
        Column(.words(title, meaning: meaning), .text, value)
    }

    static func number(_ key: ColumnKey, isStrong: Bool = false, _ value: @escaping @Sendable (Row) -> Value) -> Column
    {
        Column(.key(key), isStrong: isStrong, value)
    }

    /// Wins and losses, or other two counts, in one cell.
    static func record(_ first: ColumnKey, _ second: ColumnKey, _ value: @escaping @Sendable (Row) -> (Int?, Int?))
        -> Column
    {
        Column(.pair(first, second, isAverage: false)) { row in
            let (first, second) = value(row)
            return .record(first, second)
        }
    }
}
