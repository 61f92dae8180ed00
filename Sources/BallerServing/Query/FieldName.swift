import BallerDuckDB

/// A column's name as written before each of its values: `"game_id":`.
struct FieldName: Sendable {
    let name: String
    let column: Int
    let prefix: [UInt8]
    /// The texts to write instead of the column's numbers, if any.
    let naming: Naming?

    init(_ naming: Naming) { self.init(naming.name, column: naming.column, naming: naming) }

    init(_ name: String, column: Int, naming: Naming? = nil) {
        self.name = name
        self.column = column
        self.naming = naming
        var writer = JSONWriter(reserving: name.utf8.count + 3)
        writer.string(name)
        writer.bytes.append(.colon)
        prefix = writer.bytes
    }
}
