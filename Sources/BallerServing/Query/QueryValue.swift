/// A request's value for a `$name` parameter of a query file.
///
/// Dates are passed as text, `2024-01-31`, and cast by the query.
package enum QueryValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case boolean(Bool)

    package var integerValue: Int64? { if case .integer(let number) = self { number } else { nil } }
    package var textValue: String? { if case .text(let text) = self { text } else { nil } }
    package var booleanValue: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
}

/// A request's values by parameter name; a query uses those that it names.
package struct QueryArguments: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    // A request has few values: scanning them is faster than hashing.
    private var pairs: [(name: String, value: QueryValue)] = []

    package init() {}

    /// Of pairs whose names all differ.
    package init(distinct pairs: [(name: String, value: QueryValue)]) { self.pairs = pairs }

    package init(dictionaryLiteral elements: (String, QueryValue)...) {
        for (name, value) in elements { self[name] = value }
    }

    package subscript(name: String) -> QueryValue? {
        get { pairs.first { $0.name == name }?.value }
        set {
            guard let place = pairs.firstIndex(where: { $0.name == name }) else {
                if let newValue { pairs.append((name, newValue)) }
                return
            }
            if let newValue { pairs[place].value = newValue } else { pairs.remove(at: place) }
        }
    }

    /// Combines both; for a name in both, `more` wins.
    package func merging(_ more: QueryArguments) -> QueryArguments {
        guard !more.pairs.isEmpty else { return self }
        var merged = self
        for (name, value) in more.pairs { merged[name] = value }
        return merged
    }

    package static func == (left: QueryArguments, right: QueryArguments) -> Bool {
        left.pairs.count == right.pairs.count && left.pairs.allSatisfy { right[$0.name] == $0.value }
    }

    package func hash(into hasher: inout Hasher) {
        for pair in pairs.sorted(by: { $0.name < $1.name }) {
            hasher.combine(pair.name)
            hasher.combine(pair.value)
        }
    }
}
