import BallerCore
import BallerSQL
import BallerServing

/// A parameter that chooses among the rows of a list, and what it asks of them.
struct ListFilter: Sendable {
    let declaration: ParameterDeclaration
    /// The column that it looks at.
    let column: String
    /// The condition for a value that the request gives.
    let condition: @Sendable (QueryValue, ArtifactReading) throws -> ListSelection.Condition

    private init(
        _ name: String,
        _ column: String,
        _ kind: ParameterKind,
        _ about: String,
        default fallback: QueryValue = .null,
        condition: @escaping @Sendable (QueryValue, ArtifactReading) throws -> ListSelection.Condition
    ) {
        declaration = ParameterDeclaration(name: name, kind: kind, about: about, fallback: fallback, isRequired: false)
        self.column = column
        self.condition = condition
    }

    /// The parameters that a column gives: by its name if it names something, else by the type of its values.
    static func filters(by column: ColumnEntry, default text: String?) -> [ListFilter] {
        let name = column.name
        switch name {
        case "player_id": return [players]
        case "team_id": return [teams("team", "Only of these teams, by a code that they ever had.", column: name)]
        case "opponent_team_id": return [teams("opponent", "Only against these teams.", column: name)]
        case "game_id": return [games]
        case "season_year": return [seasons]
        case "game_date": return [day("from", name), day("to", name)]
        default: break
        }
        guard !name.hasSuffix("_id"), let type = column.type?.prefix(while: { $0 != "(" }) else { return [] }
        switch type {
        case "INTEGER", "BIGINT", "DOUBLE", "DECIMAL":
            return [
                ListFilter("min_\(name)", name, .number, "At least so much: \(column.label).") { value, _ in
                    .isAtLeast(name, value)
                },
                ListFilter("max_\(name)", name, .number, "At most so much: \(column.label).") { value, _ in
                    .isAtMost(name, value)
                },
            ]
        case "BOOLEAN":
            return [ListFilter(name, name, .flag, column.about) { value, _ in .isOneOf(name, [value]) }]
        case "VARCHAR":
            let fallback = text.map { QueryValue.text($0) } ?? .null
            return [
                ListFilter(name, name, .several(.text(1...60)), column.about, default: fallback) { value, _ in
                    .isOneOf(name, value.parts.map { .text($0) })
                }
            ]
        default: return []
        }
    }

    // Keys of players and teams have become their ids.
    private static let players = ListFilter("player", "player_id", .several(.player), "Only of these players.") {
        value,
        _ in
        .isOneOf("player_id", value.parts.compactMap { Int64($0).map { .integer($0) } })
    }

    private static func teams(_ name: String, _ about: String, column: String) -> ListFilter {
        ListFilter(name, column, .several(.team), about) { value, _ in
            .isOneOf(column, value.parts.compactMap { Int64($0).map { .integer($0) } })
        }
    }

    private static let games = ListFilter("game", "game_id", .several(.game), "Only of these games.") {
        value,
        reading in
        .isOneOf("game_id", try reading.games(ofKeys: value, in: "game").map { .integer($0.rawValue) })
    }

    private static let seasons = ListFilter("season", "season_year", .several(.season), "Only of these seasons.") {
        value,
        reading in
        .isOfSeasons(
            try value.parts.map { key in
                let directory = reading.snapshot.directory
                guard let season = SeasonKey(key).flatMap({ directory.season($0) }) else {
                    throw Problem.badParameter("season", "There is no season \(key).", allowed: directory.seasonRange)
                }
                return season.id
            }
        )
    }

    private static func day(_ name: String, _ column: String) -> ListFilter {
        ListFilter(name, column, .date, name == "from" ? "Not before this day." : "Not after this day.") { value, _ in
            name == "from" ? .isAtLeast(column, value) : .isAtMost(column, value)
        }
    }
}
