package import Foundation

/// A change of the served artifact, and what it changed for readers: a file of the store that is written once.
package struct SwapRecord: Codable, Sendable, Equatable {
    package enum Action: String, Codable, Sendable, CaseIterable {
        case publish
        case rollback
    }

    /// The most bytes that a record takes.
    static let mostBytes = 256 << 10

    /// Counts up from swap to swap.
    package let number: Int
    package let action: Action
    package let at: Date
    package let buildId: BuildID
    /// Served before; `nil` for the first one.
    package let previous: BuildID?
    /// `nil` where the two were not compared.
    package var changes: ArtifactChanges?
    /// Why not, for operators.
    package var problem: String?

    package init(
        number: Int,
        action: Action,
        at: Date,
        buildId: BuildID,
        previous: BuildID?,
        changes: ArtifactChanges? = nil,
        problem: String? = nil
    ) {
        (self.number, self.action, self.at) = (number, action, at)
        (self.buildId, self.previous) = (buildId, previous)
        (self.changes, self.problem) = (changes, problem)
    }

    /// Reads a record.
    package init(json: Data) throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        decoder.dateDecodingStrategy = .iso8601
        self = try decoder.decode(SwapRecord.self, from: json)
    }

    /// The record as JSON of bounded size: what is too much is left out of its lists, and counted.
    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.dateEncodingStrategy = .iso8601
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var record = self
        var data = try encoder.encode(record)
        while data.count > Self.mostBytes, record.changes?.halve() == true { data = try encoder.encode(record) }
        return Array(data) + [UInt8(ascii: "\n")]
    }
}

extension ArtifactChanges {
    /// Halves the longest list; false where there is nothing left to leave out.
    fileprivate mutating func halve() -> Bool {
        let longest = max(games.items.count, players.items.count, corrections.items.count)
        guard longest > 0 else { return false }
        if corrections.items.count == longest {
            corrections.limit(to: longest / 2)
        } else if players.items.count == longest {
            players.limit(to: longest / 2)
        } else {
            games.limit(to: longest / 2)
        }
        return true
    }
}
