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
    /// Up to so many are scanned for a name, which is faster than hashing it.
    private static let fewest = 16

    private var pairs: [(name: String, value: QueryValue)] = []
    /// Where the values of many names are, such as those of a list's parameters; empty for a few.
    private var places: [String: Int] = [:]

    package init() {}

    /// Of pairs whose names all differ.
    package init(distinct pairs: [(name: String, value: QueryValue)]) {
        self.pairs = pairs
        notePlaces()
    }

    package init(dictionaryLiteral elements: (String, QueryValue)...) {
        for (name, value) in elements { self[name] = value }
    }

    package subscript(name: String) -> QueryValue? {
        get { place(of: name).map { pairs[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): pairs[place].value = value
            case (let place?, nil):
                pairs.remove(at: place)
                notePlaces()
            case (nil, let value?):
                pairs.append((name, value))
                if places.isEmpty { notePlaces() } else { places[name] = pairs.count - 1 }
            case (nil, nil): break
            }
        }
    }

    private func place(of name: String) -> Int? {
        places.isEmpty ? pairs.firstIndex { $0.name == name } : places[name]
    }

    private mutating func notePlaces() {
        places = [:]
        guard pairs.count > Self.fewest else { return }
        for (place, pair) in pairs.enumerated() { places[pair.name] = place }
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
