package import BallerArtifact
import BallerDuckDB
package import BallerSQL
package import Foundation

/// Finds what an artifact says otherwise than another: what a reader of the first has to know.
///
/// Every table is joined once by its key, and what differs is kept by key; all else is read from that.
package struct ChangeFinder: Sendable {
    /// The most games, players and corrections that are listed.
    package static let usualLimit = 500
    /// Tables whose corrections are listed first.
    private static let first = ["dim_games", "fact_player_gamelogs", "fact_team_gamelogs", "dim_players"]

    private let warehouse: Warehouse
    private let limit: Int
    private let timeLimit: TimeLimit
    private let memoryLimitBytes: Int

    package init(
        warehouse: Warehouse,
        limit: Int = usualLimit,
        timeLimit: Duration = .seconds(60),
        memoryLimitBytes: Int = 512 << 20
    ) {
        self.warehouse = warehouse
        self.limit = limit
        self.timeLimit = TimeLimit(timeLimit)
        self.memoryLimitBytes = memoryLimitBytes
    }

    /// Compares two artifacts of a store, as it asks for when it publishes one; blocks.
    package func comparison(in store: ArtifactStore) -> SwapComparison {
        { before, after in
            try changes(from: store.databaseURL(of: before.buildID), to: store.databaseURL(of: after.buildID))
        }
    }

    /// Compares artifacts given as folders or database files; blocks.
    ///
    /// - Throws: `ETLError` for what cannot be compared, `DuckDBError.deadlineExceeded` after the time limit.
    package func changes(from before: URL, to after: URL) throws -> ArtifactChanges {
        let options = DatabaseOptions(memoryLimitBytes: memoryLimitBytes, spillFolder: try SpillFolder())
        let database = try Database(.memory, options: options)
        defer { database.close() }
        let connection = try database.connect()
        return try timeLimit.run { use in
            use([connection])
            return try changes(ArtifactPair(before, after, on: connection), connection)
        }
    }

    private func changes(_ pair: ArtifactPair, _ connection: Connection) throws -> ArtifactChanges {
        let kept = try pair.names.compactMap { name in try KeptDifference(name, pair, connection) }
        var changes = ArtifactChanges()
        changes.tables = kept.map(\.table).filter { $0.rows != ArtifactChanges.Counts() || $0.renamed > 0 }
        changes.checks = try checks(connection)
        let derived = Set(warehouse.star.filter { $0.file.step == .aggregates }.map(\.name))
        let told = kept.filter { !derived.contains($0.table.relation) }
        try connection.execute(KeptDifference.touchedGames(told))
        changes.games = try games(connection)
        changes.players = try players(kept, connection)
        changes.corrections = try corrections(told, connection)
        return changes
    }

    private func checks(_ connection: Connection) throws -> [ArtifactChanges.Check] {
        let found = try FailureDiff(connection: connection, warehouse: warehouse, rowLimit: 0).checks() ?? []
        return found.filter { $0.new + $0.fixed > 0 }.map { check in
            ArtifactChanges.Check(checkName: check.name, new: check.new, fixed: check.fixed)
        }
    }

    private func games(_ connection: Connection) throws -> ArtifactChanges.Listed<ArtifactChanges.Game> {
        try listed("changed_games", ["limit": String(limit)], connection)
    }

    private func players(
        _ kept: [KeptDifference],
        _ connection: Connection
    ) throws -> ArtifactChanges.Listed<ArtifactChanges.Player> {
        let tables = Dictionary(kept.map { ($0.table.relation, $0.place) }) { first, _ in first }
        guard let people = tables["dim_players"], let lines = tables["fact_player_gamelogs"],
            let seasons = tables["agg_player_seasons"]
        else { return ArtifactChanges.Listed() }
        let pieces = ["people": people, "lines": lines, "seasons": seasons, "limit": String(limit)]
        return try listed("changed_players", pieces, connection)
    }

    /// The rows of a statement that cuts its list off and says how long it is.
    private func listed<Item>(_ name: String, _ pieces: [String: String], _ connection: Connection) throws
        -> ArtifactChanges.Listed<Item>
    {
        let rows = try connection.rows(warehouse.statement(name, pieces), as: Counted<Item>.self)
        return ArtifactChanges.Listed(rows.map(\.item), total: rows.first?.total ?? 0)
    }

    private func corrections(
        _ kept: [KeptDifference],
        _ connection: Connection
    ) throws -> ArtifactChanges.Listed<ArtifactChanges.Correction> {
        let order =
            kept.filter { Self.first.contains($0.table.relation) }
            + kept.filter {
                !Self.first.contains($0.table.relation)
            }
        var items: [ArtifactChanges.Correction] = []
        for table in order where table.table.rows.changed > 0 && items.count < limit {
            items += try table.corrections(limit: limit - items.count, connection)
        }
        return ArtifactChanges.Listed(items, total: kept.map(\.table.rows.changed).reduce(0, +))
    }
}

/// A row of a list that is cut off, which has the number of all rows beside its own columns.
private struct Counted<Item: Decodable>: Decodable {
    let item: Item
    let total: Int

    private enum Key: CodingKey {
        case total
    }

    init(from decoder: any Decoder) throws {
        item = try Item(from: decoder)
        total = try decoder.container(keyedBy: Key.self).decode(Int.self, forKey: .total)
    }
}
