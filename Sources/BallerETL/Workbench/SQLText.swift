/// Writes values and names into SQL text.
enum SQLText {
    static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
    static func identifier(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
    static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }
}
