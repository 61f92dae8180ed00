import Foundation

/// Publishes and rollbacks, oldest first, one JSON object per line.
///
/// The file `current` is the truth; this only records how it came about. An unreadable line is kept and skipped, so a
/// damaged history never stops a publish.
struct PublishHistory {
    struct Entry: Codable {
        let action: SwapRecord.Action
        let at: Date
        let buildID: BuildID
        let previous: BuildID?

        private enum CodingKeys: String, CodingKey {
            case action
            case at
            case buildID = "build_id"
            case previous
        }
    }

    private var lines: [Substring] = []
    private(set) var entries: [Entry] = []

    init() {}

    init(_ bytes: [UInt8]) {
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        entries = lines.compactMap { try? decoder.decode(Entry.self, from: Data($0.utf8)) }
    }

    var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")] }

    mutating func append(_ entry: Entry) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        // Ids, a word and a date always encode; a lost history line must not stop a rollback.
        guard let line = try? encoder.encode(entry) else { return }
        lines.append(String(decoding: line, as: UTF8.self)[...])
        entries.append(entry)
    }

    /// The artifacts that a rollback from `current` can return to, nearest first.
    func before(_ current: BuildID) -> [BuildID] {
        var published: [BuildID] = []
        for entry in entries {
            if let previous = entry.previous { published.settle(on: previous) }
            switch entry.action {
            case .publish:
                published.append(entry.buildID)
            case .rollback:
                published.removeLast(published.isEmpty ? 0 : 1)
                published.settle(on: entry.buildID)
            }
        }
        published.settle(on: current)
        var seen: Set<BuildID> = [current]
        return published.reversed().filter { seen.insert($0).inserted }
    }
}

extension [BuildID] {
    /// Makes `id` the top of the stack: entries above it never took effect, or were rolled back.
    fileprivate mutating func settle(on id: BuildID) {
        if let index = lastIndex(of: id) {
            removeSubrange((index + 1)...)
        } else {
            append(id)
        }
    }
}
