/// A further column: the texts that the whole numbers of another one stand for.
package struct Naming: Sendable {
    package let name: String
    /// The column of the numbers.
    package let column: Int
    /// The column of the scope that a number is named in, such as the season of a team; `nil` where one name holds everywhere.
    package let scope: Int?
    package let texts: ScopedTexts

    package init(name: String, column: Int, scope: Int?, texts: ScopedTexts) {
        self.name = name
        self.column = column
        self.scope = scope
        self.texts = texts
    }

    func text(_ columns: [Column], _ row: Int) -> String? {
        try? texts.text(columns[column].int64(at: row), in: scope.map { try columns[$0].int64(at: row) } ?? nil)
    }
}

/// Texts by number, which may differ from scope to scope.
package struct ScopedTexts: Sendable {
    private var everywhere: [Int64: String] = [:]
    private var scoped: [Int64: [Int64: String]] = [:]

    package init() {}

    /// `nil` as the scope is for the name outside of all.
    package subscript(number: Int64, in scope: Int64?) -> String? {
        get { scope.map { scoped[$0]?[number] } ?? everywhere[number] }
        set {
            if let scope {
                scoped[scope, default: [:]][number] = newValue
            } else {
                everywhere[number] = newValue
            }
        }
    }

    /// The text of a number that may be missing.
    package func text(_ number: Int64?, in scope: Int64?) -> String? { number.flatMap { self[$0, in: scope] } }
}
