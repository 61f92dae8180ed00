/// Which column of which table a page is sorted by, as its address has it: `games.points`, `-games.points` from the highest.
struct TableOrder: Equatable, Sendable {
    let table: String
    let column: String
    let isDescending: Bool

    init(table: String, column: String, isDescending: Bool) {
        self.table = table
        self.column = column
        self.isDescending = isDescending
    }

    /// `nil` where the text names no column.
    init?(_ text: String) {
        let isDescending = text.hasPrefix("-")
        let parts = text.dropFirst(isDescending ? 1 : 0).split(separator: ".", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        self.init(table: String(parts[0]), column: String(parts[1]), isDescending: isDescending)
    }

    var text: String { "\(isDescending ? "-" : "")\(table).\(column)" }
}
