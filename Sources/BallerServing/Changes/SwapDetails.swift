import BallerArtifact

/// What one swap changed, in words and counts for pages; lists are as long as the record has them.
package struct SwapDetails: Sendable {
    package struct Table: Sendable {
        package let relation: String
        package let before: Int
        package let after: Int
        package let added: Int
        package let changed: Int
        package let removed: Int
    }

    package struct Game: Sendable {
        package let id: Int
        /// `added`, `changed`, `removed` or `renamed`.
        package let change: String
        package let date: String?
        package let away: String?
        package let awayPoints: Int?
        package let home: String?
        package let homePoints: Int?
    }

    package struct Player: Sendable {
        package let slug: String?
        package let name: String?
        package let change: String?
        package let linesAdded: Int
        package let linesChanged: Int
        package let linesRemoved: Int
    }

    /// A row that both artifacts have, with the cells that differ: column, before, after.
    package struct Correction: Sendable {
        package let relation: String
        package let key: String
        package let cells: [(column: String, before: String?, after: String?)]
    }

    package struct Check: Sendable {
        package let name: String
        package let new: Int
        package let fixed: Int
    }

    package let tables: [Table]
    package let games: [Game]
    package let gameCount: Int
    package let players: [Player]
    package let playerCount: Int
    package let corrections: [Correction]
    package let correctionCount: Int
    package let checks: [Check]
}

extension Swap {
    /// `nil` where the artifacts were not compared; reads the record again.
    package func details() throws -> SwapDetails? {
        guard let changes = try changes() else { return nil }
        return SwapDetails(
            tables: changes.tables.map { table in
                SwapDetails.Table(
                    relation: table.relation,
                    before: table.rowsBefore,
                    after: table.rowsAfter,
                    added: table.rows.added,
                    changed: table.rows.changed,
                    removed: table.rows.removed
                )
            },
            games: changes.games.items.map { game in
                SwapDetails.Game(
                    id: game.gameId,
                    change: game.change.rawValue,
                    date: game.gameDate,
                    away: game.awayTeamAbbreviation,
                    awayPoints: game.awayPoints,
                    home: game.homeTeamAbbreviation,
                    homePoints: game.homePoints
                )
            },
            gameCount: changes.games.total,
            players: changes.players.items.map { player in
                SwapDetails.Player(
                    slug: player.playerSlug,
                    name: player.playerName,
                    change: player.change?.rawValue,
                    linesAdded: player.linesAdded,
                    linesChanged: player.linesChanged,
                    linesRemoved: player.linesRemoved
                )
            },
            playerCount: changes.players.total,
            corrections: changes.corrections.items.map { row in
                SwapDetails.Correction(
                    relation: row.relation,
                    key: row.rowKey,
                    cells: row.cells.map { ($0.columnName, $0.before, $0.after) }
                )
            },
            correctionCount: changes.corrections.total,
            checks: changes.checks.map { SwapDetails.Check(name: $0.checkName, new: $0.new, fixed: $0.fixed) }
        )
    }
}
