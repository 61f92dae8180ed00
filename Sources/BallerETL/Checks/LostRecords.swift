import BallerDuckDB
import BallerSQL

/// Refused or left-out records, by game: other failures in that game may follow from them.
struct LostRecords: Sendable {
    /// Reasons of drops that are themselves consequences of another lost record.
    private static let consequences: Set = ["orphan_game", "orphan_team_line", "game_without_two_teams"]
    /// Columns that hold a game's id as its source writes it.
    private static let gameColumns: Set = ["game_id", "nba_game_id", "bref_game_id"]

    /// The first lost record of each game, by relation and game: `games_2023.csv record 7 (pattern_mismatch)`.
    private var accounts: [String: [String: String]] = [:]

    init() {}

    /// Reads what the build has recorded so far.
    init(_ connection: Connection, _ warehouse: Warehouse) throws {
        // Streamed, because there may be as many as the files have records.
        let stream = try connection.stream(warehouse.statement("lost_records"))
        while let chunk = try stream.next() {
            for row in 0..<chunk.rowCount { add(chunk.columns.map { $0.value(at: row).text }) }
        }
    }

    /// Relation, key, reason and description of a record.
    private mutating func add(_ record: [String?]) {
        guard let relation = record[0], let key = record[1], let reason = record[2],
            !Self.consequences.contains(reason),
            let game = KeyText.pairs(key).first(where: { Self.gameColumns.contains($0.column) })
        else { return }
        let known = accounts[relation]?[game.value]
        accounts[relation, default: [:]][game.value] = known ?? record[3]
    }

    /// The record that explains a failing row; `nil` if the row is a fault of its own.
    func cause(of row: FailingRow, among relations: [String]) -> String? {
        guard !relations.isEmpty, !accounts.isEmpty else { return nil }
        let fields = row.waivable
        // A record that was left out because of itself is not a consequence.
        if fields.contains(where: { $0.name == "record_key" }),
            !fields.contains(where: { $0.name == "reason" && $0.value.map(Self.consequences.contains) == true })
        {
            return nil
        }
        let games = fields.filter { Self.gameColumns.contains($0.name) }.compactMap(\.value)
        return relations.lazy.compactMap { relation in games.lazy.compactMap { accounts[relation]?[$0] }.first }.first
    }
}
