/// A row of a query with the line that was counted in it, read from the columns of both.
@dynamicMemberLookup
struct Counted<Row: Decodable>: Decodable {
    let row: Row
    let line: StatLine

    init(_ row: Row, _ line: StatLine) {
        self.row = row
        self.line = line
    }

    init(from decoder: any Decoder) throws {
        row = try Row(from: decoder)
        line = try StatLine(from: decoder)
    }

    subscript<Value>(dynamicMember path: KeyPath<Row, Value>) -> Value { row[keyPath: path] }
}
