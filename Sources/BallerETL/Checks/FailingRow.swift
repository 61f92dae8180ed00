/// A row that breaks the rule of a check, as text.
struct FailingRow {
    struct Field {
        let name: String
        /// `nil` for NULL.
        let value: String?
        /// Whether the column is of text: the only kind that a waiver may name in part.
        let isText: Bool

        var text: String { "\(name)=\(value ?? "NULL")" }
    }

    /// The columns of the check's key.
    let key: [Field]
    /// The check's other columns.
    let others: [Field]
    /// How many rows this one stands for, where a check counts some of them together.
    var weight = 1
    /// What the numbers of the row stand for: game, player, team, and the record that the row comes from.
    let names: [Field]

    /// `name=value`, comma separated: what a waiver takes.
    var keyText: String { Self.text(key) }
    var details: String { Self.text(others.filter { $0.value != nil }) }
    /// `game 2022-10-18 PHI @ BOS, player LeBron James`.
    var namesText: String {
        names.compactMap { field in field.value.map { "\(field.name) \($0)" } }.joined(separator: ", ")
    }

    var values: [String: String] {
        Dictionary((key + others + names).compactMap { field in field.value.map { (field.name, $0) } }) { first, _ in
            first
        }
    }

    /// Everything that a waiver may name, the parts of a record's own key among them.
    var waivable: [Field] {
        let fields = key + others + names
        let parts = fields.filter { $0.name == "record_key" }.compactMap(\.value).flatMap(KeyText.pairs)
        return fields + parts.map { Field(name: $0.column, value: $0.value, isText: true) }
    }

    private static func text(_ fields: [Field]) -> String { fields.map(\.text).joined(separator: ", ") }
}

/// `name=value` pairs, comma separated, as reports print and waivers take them.
enum KeyText {
    struct Pair: Sendable, Equatable {
        let column: String
        let value: String
    }

    /// A comma divides only where a name and `=` follow; the first part that is no pair makes the text unreadable.
    static func pairs(_ text: String) -> [Pair] {
        var pairs: [Pair] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            if let pair = pair(part) {
                pairs.append(pair)
            } else if let last = pairs.popLast() {
                pairs.append(Pair(column: last.column, value: "\(last.value),\(part)"))
            } else {
                return []
            }
        }
        return pairs
    }

    private static func pair(_ part: Substring) -> Pair? {
        let text = part.drop { $0 == " " }
        guard let sign = text.firstIndex(of: "="), sign != text.startIndex,
            text[..<sign].allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") })
        else { return nil }
        return Pair(column: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
    }
}
