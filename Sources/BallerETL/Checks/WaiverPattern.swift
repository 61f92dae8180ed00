import BallerCore

/// The failing rows that a waiver covers: `file=games_2023.csv, reason=points_formula`, or `*` for all.
struct WaiverPattern: Sendable, Equatable {
    let text: String
    private let conditions: [KeyText.Pair]

    /// Throws a sentence that says what is wrong with the pattern.
    init(_ text: String) throws(WaiverPatternProblem) {
        self.text = text
        conditions = KeyText.pairs(text)
        guard !conditions.isEmpty || text == "*" else { throw .noPairs }
        if conditions.contains(where: { $0.column == "import_batch_id" }) { throw .namesBatch }
    }

    /// Columns in the pattern that a row does not have.
    func columns(missingIn row: FailingRow) -> [String] {
        let names = Set(row.waivable.map(\.name))
        return conditions.map(\.column).filter { !names.contains($0) }
    }

    /// True if every named column has exactly the value; `*` matches anything, but only in text.
    func covers(_ row: FailingRow) -> Bool {
        guard !conditions.isEmpty else { return true }
        let fields = row.waivable
        return conditions.allSatisfy { condition in
            fields.contains { $0.name == condition.column && Self.matches(condition.value, $0) }
        }
    }

    private static func matches(_ wanted: String, _ field: FailingRow.Field) -> Bool {
        let value = field.value ?? "NULL"
        if value == wanted { return true }
        // Numbers in text columns, such as ids with leading zeros, cannot be matched partially either.
        guard field.isText, !value.allSatisfy(\.isNumber) else { return false }
        return wanted.contains("*") && value.fits(glob: wanted)
    }
}

/// What is wrong with a waiver's pattern.
enum WaiverPatternProblem: Error {
    case noPairs
    case namesBatch

    var sentence: String {
        switch self {
        case .noPairs:
            "key_pattern is not a list of column=value, such as \"file=games_2023.csv, source_row=7\", or * for every row"
        case .namesBatch:
            "key_pattern names import_batch_id, a number that shifts when a file is added; name the file, as in "
                + "\"file=games_2023.csv, source_row=7\""
        }
    }
}
