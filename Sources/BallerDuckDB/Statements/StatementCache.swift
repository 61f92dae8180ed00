/// The prepared statements of one connection by their text; the least recently used one is evicted first.
///
/// Only statements with parameters are cached. The engine plans those again at every run and frees the plan with the
/// result. For a statement without parameters it keeps the plan, with the heaps and hash tables of its operators:
/// megabytes each.
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
        guard let index = entries.index(forKey: text) else { return nil }
        uses += 1
        entries.values[index].lastUse = uses
        return entries.values[index].statement
    }

    func keep(_ statement: PreparedStatement) {
        guard !statement.parameterNames.isEmpty else { return }
        uses += 1
        if entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            entries[oldest.key] = nil
        }
        entries[statement.sql.text] = Entry(statement: statement, lastUse: uses)
    }
}
