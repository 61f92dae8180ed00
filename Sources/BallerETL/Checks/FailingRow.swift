/// A row that breaks a check's rule, as text.
struct FailingRow {
    struct Field {
        let name: String
        /// `nil` for NULL.
        let value: String?
        /// Whether the column holds text, the only kind that a waiver may match partially.
        let isText: Bool

        var text: String { "\(name)=\(value ?? "NULL")" }
    }

    /// The columns of the check's key.
    let key: [Field]
    /// The check's other columns.
    let others: [Field]
    /// How many rows this one represents, if a check counts several together.
    var weight = 1
    /// What the numbers in the row refer to: game, player, team, and the record it comes from.
    let names: [Field]

    /// Comma-separated `name=value`, as in a waiver.
    var keyText: String { Self.text(key) }

    /// What names the row across builds: a record, which has another number once a line is added to its file, by its own
    /// key, if it has one, and by what is wrong with it.
    var identity: String {
        guard key.contains(where: { $0.name == "source_row" }),
            let record = (key + others).first(where: { $0.name == "record_key" })?.value
        else { return keyText }
        let kept = key.filter { !["file", "source_row", "record_key"].contains($0.name) }
        return Self.text(kept + others.filter { $0.name == "reason" }) + ", " + record
    }

    var details: String { Self.text(others.filter { $0.value != nil }) }
    /// Such as `game 2022-10-18 PHI @ BOS, player LeBron James`.
    var namesText: String {
        names.compactMap { field in field.value.map { "\(field.name) \($0)" } }.joined(separator: ", ")
    }

    var values: [String: String] {
        Dictionary((key + others + names).compactMap { field in field.value.map { (field.name, $0) } }) { first, _ in
            first
        }
    }

    /// Everything a waiver may name, including the parts of a record's own key.
    var waivable: [Field] {
        let fields = key + others + names
        let parts = fields.filter { $0.name == "record_key" }.compactMap(\.value).flatMap(KeyText.pairs)
        return fields + parts.map { Field(name: $0.column, value: $0.value, isText: true) }
    }

    private static func text(_ fields: [Field]) -> String { fields.map(\.text).joined(separator: ", ") }
}

/// Comma-separated `name=value` pairs, as reports print them and waivers accept them.
enum KeyText {
    struct Pair: Sendable, Equatable {
        let column: String
        let value: String
    }

    /// A comma separates only if a name and `=` follow; the text is invalid if its first part is not a pair.
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
