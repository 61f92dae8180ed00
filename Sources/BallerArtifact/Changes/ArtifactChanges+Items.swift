// Property names end in `Id` so that keys in snake case can be read back.
extension ArtifactChanges {
    /// A game that came, went, or has lines that did.
    package struct Game: Codable, Sendable, Equatable {
        package var gameId: Int
        package var change: Kind
        /// The day, as `2024-01-31`.
        package var gameDate: String?
        package var league: String?
        package var seasonYear: Int?
        package var seasonType: String?
        package var homeTeamId: Int?
        package var homeTeamAbbreviation: String?
        package var awayTeamId: Int?
        package var awayTeamAbbreviation: String?
        package var homePoints: Int?
        package var awayPoints: Int?
        // Rows of all tables that are about the game.
        package var rowsAdded: Int
        package var rowsChanged: Int
        package var rowsRemoved: Int
    }

    /// A player who came, went, or has lines or seasons that did.
    package struct Player: Codable, Sendable, Equatable {
        package var playerId: Int
        package var playerSlug: String?
        package var playerName: String?
        /// What happened to his own row; `nil` where nothing did.
        package var change: Kind?
        // His lines in game logs.
        package var linesAdded: Int
        package var linesChanged: Int
        package var linesRemoved: Int
        package var seasonsAdded: Int
        package var seasonsChanged: Int
        package var seasonsRemoved: Int
        /// The first games of these lines.
        package var gameIds: [Int]
        /// The teams of these lines.
        package var teamIds: [Int]
    }

    /// A row with other values than before.
    package struct Correction: Codable, Sendable, Equatable {
        package var relation: String
        /// What names the row, such as `player_id=2544, game_id=22300001`.
        package var rowKey: String
        package var playerId: Int?
        package var playerSlug: String?
        package var playerName: String?
        package var gameId: Int?
        package var gameDate: String?
        package var teamId: Int?
        package var teamAbbreviation: String?
        package var cells: [Cell]

        package struct Cell: Codable, Sendable, Equatable {
            package var columnName: String
            package var before: String?
            package var after: String?

            package init(columnName: String, before: String?, after: String?) {
                (self.columnName, self.before, self.after) = (columnName, before, after)
            }
        }

        package init(relation: String, rowKey: String, cells: [Cell]) {
            (self.relation, self.rowKey, self.cells) = (relation, rowKey, cells)
        }
    }
}
