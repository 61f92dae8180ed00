import BallerSQL

/// What the dictionary calls the columns that pages show, looked up once.
struct ColumnWords: Sendable {
    private struct Entry: Sendable {
        let short: String
        let label: String
        let about: String
    }

    private let entries: [ColumnKey: Entry]
    /// All columns, for pages that know theirs by name alone.
    let dictionary: ColumnDictionary

    /// - Throws: `WarehouseError.unknownColumn` where a page shows a column that the dictionary lacks.
    init(_ dictionary: ColumnDictionary) throws {
        let pairs = try ColumnKey.allCases.map { key in
            let entry = try dictionary.entry(key.name)
            return (key, Entry(short: entry.short, label: entry.label, about: Self.sentence(entry.about)))
        }
        entries = Dictionary(uniqueKeysWithValues: pairs)
        self.dictionary = dictionary
    }

    func title(of head: ColumnHead) -> String {
        switch head {
        case .key(let key), .own(let key, _), .average(let key): short(key)
        case .pair(let first, let second, _): Self.common(short(first), short(second))
        case .column(let entry, let title): title ?? entry.short
        case .words(let title, _): title
        }
    }

    /// What the title means; `nil` where the title says it.
    func meaning(of head: ColumnHead) -> String? {
        switch head {
        case .key(let key): differing(about(key), from: short(key))
        case .average(let key): about(key.perGame ?? key)
        case .pair(let first, let second, let isAverage):
            "\(label(first)) and \(label(second).lowercasedFirst)\(isAverage ? " a game" : "")"
        case .own(_, let meaning): meaning
        case .column(let entry, let title): differing(Self.sentence(entry.about), from: title ?? entry.short)
        case .words(_, let meaning): meaning
        }
    }

    private func short(_ key: ColumnKey) -> String { entries[key]?.short ?? "" }
    private func label(_ key: ColumnKey) -> String { entries[key]?.label ?? "" }
    private func about(_ key: ColumnKey) -> String { entries[key]?.about ?? "" }
    private func differing(_ meaning: String, from title: String) -> String? { meaning == title ? nil : meaning }

    /// A meaning as readers need it: without the words on NULL, which are for those who query.
    private static func sentence(_ about: String) -> String {
        let words = about.split(separator: "; NULL")[0]
        return String(words.last == "." ? words.dropLast() : words)
    }

    /// A pair is called by what the names of its two begin with, `FG` of `FGM` and `FGA`, and by both where that is nothing.
    private static func common(_ first: String, _ second: String) -> String {
        var common = String(zip(first, second).prefix { $0 == $1 }.map(\.0))
        while common.last == " " { common.removeLast() }
        return common.isEmpty ? "\(first)–\(second)" : common
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
