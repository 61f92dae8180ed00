import BallerDuckDB

/// Players or games that have another number in the second artifact, as happens when the NBA's becomes known.
struct Renaming {
    /// The table that has one row for each.
    let table: String
    let key: String
    /// The columns that refer to it, of those that a table has.
    var columns: [String]

    static let all = [
        Renaming(table: "dim_players", key: "player_id", columns: ["player_id", "player_2_id", "player_3_id"]),
        Renaming(table: "dim_games", key: "game_id", columns: ["game_id"]),
    ]

    /// The relation with both numbers, `old_id` and `new_id`.
    var relation: String { "renamed_\(table)" }

    /// Makes the relation: who has the same id of Basketball-Reference and another number, unless both were there before.
    var creation: SQL {
        let before = TableDiff.relation(table, in: TableDiff.before)
        return SQL(
            name: relation,
            text: """
                CREATE TEMP TABLE \(relation) AS
                SELECT old.\(key) AS old_id, new.\(key) AS new_id
                FROM \(before) AS old
                INNER JOIN \(TableDiff.relation(table, in: TableDiff.after)) AS new ON old.bref_id = new.bref_id
                WHERE old.\(key) <> new.\(key) AND new.\(key) NOT IN (SELECT \(key) FROM \(before))
                """
        )
    }

    /// The same for a table with these columns; `nil` where none of them refers to it.
    func of(_ columns: [String]) -> Renaming? {
        var own = self
        own.columns = self.columns.filter(columns.contains)
        return own.columns.isEmpty ? nil : own
    }
}
