import BallerSQL

/// What stands at the head of a column.
enum ColumnHead: Sendable {
    case key(ColumnKey)
    /// A column that means something narrower on this page.
    case own(ColumnKey, meaning: String)
    /// A count by the game, under the count's own short name.
    case average(ColumnKey)
    /// Two counts in one cell, such as made and attempted.
    case pair(ColumnKey, ColumnKey, isAverage: Bool)
    /// A column that a page knows by name alone, under a title of its own or the dictionary's.
    case column(ColumnEntry, title: String?)
    /// What is no column of the dictionary, such as a link or the fourth quarter.
    case words(String, meaning: String? = nil)

    /// The columns of the dictionary whose numbers stand under it.
    var keys: [ColumnKey] {
        switch self {
        case .key(let key), .own(let key, _), .average(let key): [key]
        case .pair(let first, let second, _): [first, second]
        case .column, .words: []
        }
    }

    /// The names of the values in files and in JSON: two of a pair, else one.
    var names: [String] {
        switch self {
        case .key(let key), .own(let key, _): [key.name]
        case .average(let key): [(key.perGame ?? key).name]
        case .pair(let first, let second, false): [first.name, second.name]
        case .pair(let first, let second, true): [(first.perGame ?? first).name, (second.perGame ?? second).name]
        case .column(let entry, _): [entry.name]
        case .words(let title, _): [title.lowercased().replacing(" ", with: "_")]
        }
    }
}
