package import BallerSQL

/// A query file that is a whole list: requests choose among its rows by its columns, order them and read them on from any of them.
package struct ListQuery: Sendable {
    package let name: String
    /// What its columns mean, in order.
    package let columns: [ColumnEntry]
    /// The order of its rows, by columns that name a row and are never unknown.
    package let order: [ListOrder]
    let file: String
    /// The statement without order, limit and semicolon.
    var statement: String

    init(_ name: String, _ file: SQLFile, _ columns: [ColumnEntry]) {
        self.name = name
        self.columns = columns
        order = file.header.list
        self.file = file.name
        statement = String(file.text.withoutEnd)
    }

    /// The first rows that the engine finds: whether the list can be read at all.
    var sample: String { "SELECT * FROM (\n\(statement)\n) AS list LIMIT 50" }

    /// The order with a column of the list in front.
    package func order(by sort: ListOrder?) -> [ListOrder] {
        guard let sort else { return order }
        return [sort] + order.filter { $0.name != sort.name }
    }
}
