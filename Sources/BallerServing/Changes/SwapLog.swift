import BallerArtifact
package import Foundation

/// The swaps that led to an artifact, as its store knew them when it was opened, newest first.
///
/// Each begins with the artifact that the next one ends with: records of swaps that never took effect are passed over, and what
/// came before a gap is not known.
package struct SwapLog: Sendable {
    package let swaps: [Swap]
    private let artifact: BuildID
    private let sums = SwapSums()

    init(_ artifact: BuildID, records: [Data]) {
        self.artifact = artifact
        var found: [Swap] = []
        var wanted: BuildID? = artifact
        for data in records.reversed() {
            guard let swap = Swap(data), swap.record.buildId == wanted else { continue }
            found.append(swap)
            wanted = swap.record.previous
        }
        swaps = found
    }

    init(_ artifact: BuildID, in store: ArtifactStore) {
        // Without its records an artifact can be served all the same.
        self.init(artifact, records: (try? store.swaps()) ?? [])
    }

    /// What the newest swaps changed together; so many of them.
    func sum(ofNewest count: Int) throws -> ArtifactChanges {
        try sums.sum(ofNewest: count) { try ArtifactChanges.sum(swaps.prefix(count)) }
    }

    /// What answers about the swaps depend on beside the artifact.
    package var newest: Int { swaps.first?.record.number ?? 0 }

    /// A swap by its number.
    package func swap(_ number: Int) -> Swap? { swaps.first { $0.record.number == number } }

    /// The swaps since an artifact was served last; `nil` where that is not known.
    package func since(artifact text: String) -> [Swap]? {
        if text == artifact.rawValue { return [] }
        if let place = swaps.firstIndex(where: { $0.record.buildId.rawValue == text }) {
            return Array(swaps.prefix(place))
        }
        return swaps.last?.record.previous?.rawValue == text ? swaps : nil
    }

    /// The swaps after a moment; `nil` where that is before what is known.
    package func since(moment: Date) -> [Swap]? {
        let later = swaps.prefix { $0.record.at > moment }
        guard later.count == swaps.count else { return Array(later) }
        // Before the first artifact of all there was nothing to miss.
        return swaps.last.map { $0.record.previous == nil } == true ? swaps : nil
    }

    /// The artifacts that `since` knows, newest first.
    package var known: [String] {
        let all = [artifact] + swaps.compactMap(\.record.previous)
        return all.reduce(into: []) { if !$0.contains($1.rawValue) { $0.append($1.rawValue) } }
    }

    /// The moment from which on `since` knows everything.
    package var knownFrom: Date? { swaps.last?.record.at }
}

/// One change of the served artifact.
package struct Swap: Sendable {
    /// Without the lists, which are many and seldom read.
    let record: SwapRecord
    private let data: Data
    /// Numbers of all that the lists are about.
    let players: Set<Int>
    let teams: Set<Int>
    let games: Set<Int>

    fileprivate init?(_ data: Data) {
        guard var record = try? SwapRecord(json: data) else { return nil }
        let (listed, people) = (record.changes?.games.items ?? [], record.changes?.players.items ?? [])
        let corrected = record.changes?.corrections.items ?? []
        players = Set(people.map(\.playerId) + corrected.compactMap(\.playerId))
        games = Set(listed.map(\.gameId) + people.flatMap(\.gameIds) + corrected.compactMap(\.gameId))
        teams = Set(
            listed.flatMap { [$0.homeTeamId, $0.awayTeamId] }.compactMap(\.self) + people.flatMap(\.teamIds)
                + corrected.compactMap(\.teamId)
        )
        record.changes?.games.limit(to: 0)
        record.changes?.players.limit(to: 0)
        record.changes?.corrections.limit(to: 0)
        self.record = record
        self.data = data
    }

    package var number: Int { record.number }
    package var isRollback: Bool { record.action == .rollback }
    package var at: Date { record.at }
    package var artifact: String { record.buildId.rawValue }
    package var previous: String? { record.previous?.rawValue }

    /// What it changed, with the lists; `nil` where the artifacts were not compared.
    func changes() throws -> ArtifactChanges? {
        guard record.changes != nil else { return nil }
        return try SwapRecord(json: data).changes
    }
}
