/// Where records come from.
package struct Source: Sendable {
    /// Whether the source allows its records to be published again.
    package enum Redistribution: String, Sendable, Codable {
        case allowed
        case forbidden
        case unknown
    }

    package let name: String
    package let title: String
    package let url: String
    package let licence: String
    package let redistribution: Redistribution
    /// Which source tells a game that several have: the lowest number first.
    package let precedence: Int
    package let about: String
    package let files: [SourceFile]
}

/// A kind of file of a source, as `sources/files.csv` and `sources/<source>/<kind>.csv` declare it.
package struct SourceFile: Sendable {
    package let kind: String
    /// File names with `*` for any characters, without alternatives: `games_*.csv`, `games_*.csv.gz`, ….
    package let patterns: [String]
    /// The raw relation that accepted records go to.
    package let relation: String
    /// The key columns of the relation.
    package let key: [String]
    /// Whether lines of games of the source need such a file, or another with the same `lines`.
    package let isRequired: Bool
    /// Whose lines of games the records are; `nil` if they are something else.
    package let lines: Lines?
    /// The text that stands for a missing value, besides an empty one.
    package let missing: String?
    package let columns: [SourceColumn]
    package let rules: [RecordRule]
}

extension SourceFile {
    /// The columns of the raw relation with their types, and those that lead back to the file and the record.
    package var tableColumns: [String] {
        columns.map { "\($0.name) \($0.type)" } + ["import_batch_id INTEGER", "source_row BIGINT"]
    }

    /// Whose lines of games a file holds.
    package enum Lines: String, Sendable {
        case teams
        case players
        /// Those of single teams.
        case someTeams = "some_teams"
        /// Those of single players, which do not add up to a team's.
        case somePlayers = "some_players"

        package var areOfPlayers: Bool { self == .players || self == .somePlayers }
    }
}

/// A declared column of a file.
package struct SourceColumn: Sendable, Hashable {
    /// The exact name in the file's header.
    package let column: String
    /// The name in the raw relation.
    package let name: String
    /// The DuckDB type in the raw relation.
    package let type: String
    /// Whether the header must have the column.
    package let isRequired: Bool
    /// Whether a record may leave the value empty.
    package let isNullable: Bool
    /// What the whole text must match before it is converted (RE2).
    package let pattern: String?
    /// Least converted value, written as a literal without quotes.
    package let minimum: String?
    /// Greatest converted value, written as a literal without quotes.
    package let maximum: String?
    package let about: String
}

/// A query that finds records which cannot be used: `import_batch_id`, `source_row` and `column_name` of each, the column by
/// its name in the raw relation.
package struct RecordRule: Sendable, Hashable {
    /// The reason of the rejects.
    package let name: String
    package let file: SQLFile
}
