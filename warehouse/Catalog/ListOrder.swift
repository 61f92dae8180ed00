/// A column by which the rows of a list are ordered, and in which direction.
package struct ListOrder: Sendable, Hashable {
    package let name: String
    package let isDescending: Bool

    package init(_ name: String, isDescending: Bool) {
        self.name = name
        self.isDescending = isDescending
    }

    /// As a header has it: `game_date DESC`.
    init(_ text: String) {
        let words = text.split(separator: " ")
        self.init(words.first.map(String.init) ?? "", isDescending: words.dropFirst().first == "DESC")
    }
}
