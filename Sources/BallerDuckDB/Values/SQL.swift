/// SQL text for the engine, with the name of its file.
package struct SQL: Sendable, Hashable {
    /// The file, such as `models/dims/dim_players.sql`; every error names it.
    package let name: String
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
