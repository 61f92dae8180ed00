/// Writes values and names into SQL text.
package enum SQLText {
    package static func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
    package static func identifier(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
    package static func list(_ items: [String]) -> String { "[\(items.joined(separator: ", "))]" }
}
