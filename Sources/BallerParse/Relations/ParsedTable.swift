/// The rows that one page gave for one relation.
package struct ParsedTable: Sendable {
    package let relation: Relation
    /// Row by row, `relation.columns.count` cells each.
    package private(set) var cells: [Cell] = []

    package init(_ relation: Relation) { self.relation = relation }

    package var name: String { relation.name }
    package var rowCount: Int { relation.columns.isEmpty ? 0 : cells.count / relation.columns.count }

    package func row(_ index: Int) -> ArraySlice<Cell> {
        let width = relation.columns.count
        return cells[(index * width)..<((index + 1) * width)]
    }

    /// One value; null if the relation does not have the column.
    package func cell(_ row: Int, _ column: String) -> Cell {
        guard let position = relation.position(of: column) else { return .null }
        return cells[row * relation.columns.count + position]
    }

    /// Adds a row; it must have one cell per column.
    mutating func append(_ row: [Cell]) {
        assert(
            row.count == relation.columns.count,
            "a row of \(relation.name) needs \(relation.columns.count) cells"
        )
        cells.append(contentsOf: row)
    }

    /// Adds the next cell of a row; finish the row before reading the table.
    mutating func append(cell: Cell) { cells.append(cell) }

    /// Adds a row from names and values; other columns are null.
    mutating func append(_ values: [String: Cell]) {
        cells.append(contentsOf: relation.columns.map { values[$0.name] ?? .null })
    }

    mutating func set(_ row: Int, _ column: String, _ cell: Cell) {
        guard let position = relation.position(of: column) else { return }
        cells[row * relation.columns.count + position] = cell
    }

    /// Removes all rows from this one on.
    mutating func removeRows(from row: Int) {
        cells.removeLast(max(0, cells.count - row * relation.columns.count))
    }

    mutating func append(contentsOf other: ParsedTable) { cells.append(contentsOf: other.cells) }

    /// Refuses values with tags in them: other readers may not escape as carefully as Baller's own site.
    func refuseMarkup() throws(ParseError) {
        for (index, cell) in cells.enumerated() {
            guard case .text(let value) = cell, Self.holdsTag(value) else { continue }
            let column = relation.columns[index % relation.columns.count].name
            throw .markupInValue(table: name, column: column, value: value)
        }
    }

    /// A tag begins with a letter, a slash or an exclamation mark, so `3 < 4` holds none.
    private static func holdsTag(_ value: String) -> Bool {
        var isOpen = false
        for byte in value.utf8 {
            if isOpen {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
                    UInt8(ascii: "!"):
                    return true
                default: break
                }
            }
            isOpen = byte == UInt8(ascii: "<")
        }
        return false
    }
}
