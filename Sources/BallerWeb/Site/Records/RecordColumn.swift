import BallerServing

/// A column of a table of records: called and printed as the dictionary says of its name, unless a page says more.
struct RecordColumn: Sendable, ExpressibleByStringLiteral {
    /// What a page shows of a row and cannot be told from the name alone.
    typealias Show = @Sendable (Record, RecordLinks) -> Value

    let name: String
    var title: String?
    var isStrong = false
    var show: Show?

    init(stringLiteral name: String) { self.name = name }

    init(_ name: String, _ title: String? = nil, isStrong: Bool = false, show: Show? = nil) {
        self.name = name
        self.title = title
        self.isStrong = isStrong
        self.show = show
    }

    /// Two counts in one cell, such as wins and losses, under the name of the first.
    static func pair(_ first: String, _ second: String, _ title: String) -> RecordColumn {
        RecordColumn(first, title) { row, _ in .record(row[first].integer, row[second].integer) }
    }

    /// A number to one place, also where it is whole: the average of a count.
    static func average(_ name: String, _ title: String? = nil, isStrong: Bool = false) -> RecordColumn {
        RecordColumn(name, title, isStrong: isStrong) { row, _ in .oneDecimal(row[name].number) }
    }

    /// The same told from zero in both directions.
    static func signedAverage(_ name: String, _ title: String? = nil) -> RecordColumn {
        RecordColumn(name, title) { row, _ in .signed(row[name].number) }
    }

    /// Where a player plays, in letters.
    static let position = RecordColumn("position") { row, _ in .text(row["position"].text.map(Position.short)) }

    /// The points of a side that stands apart.
    static func strong(_ name: String) -> RecordColumn { RecordColumn(name, isStrong: true) }
}
