/// The prepared statements of one connection by their text; the one unused for longest makes room for a new one.
final class StatementCache {
    private struct Entry {
        let statement: PreparedStatement
        var lastUse: Int
    }

    private let limit: Int
    private var entries: [String: Entry] = [:]
    private var uses = 0

    init(limit: Int = 256) { self.limit = limit }

    var count: Int { entries.count }

    subscript(text: String) -> PreparedStatement? {
        get {
            guard let index = entries.index(forKey: text) else { return nil }
            uses += 1
            entries.values[index].lastUse = uses
            return entries.values[index].statement
        }
        set {
            uses += 1
            if entries.count >= limit, entries[text] == nil,
                let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
            {
                entries[oldest.key] = nil
            }
            entries[text] = newValue.map { Entry(statement: $0, lastUse: uses) }
        }
    }
}
