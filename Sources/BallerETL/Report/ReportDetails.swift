import BallerDuckDB
package import BallerSQL
package import Foundation

/// What a report's page shows from the artifact itself, beyond the report.
package struct ReportDetails: Sendable, Equatable {
    struct Coverage: Decodable, Sendable, Equatable {
        let league: String
        let season: Int
        let part: String
        let relation: String
        let games: Int
        /// Games that the part has, as far as is known.
        let allGames: Int

        enum CodingKeys: String, CodingKey {
            case league
            case season = "season_year"
            case part = "season_type"
            case relation
            case games
            case allGames = "all_games"
        }
    }

    struct Availability: Decodable, Sendable, Equatable {
        let league: String
        let season: Int
        let stat: String
        /// `THERE`, `IN_PART`, `NOT_RECORDED_THEN`, `MISSING` or `UNKNOWN`.
        let state: String
        let lines: Int
        let linesWith: Int

        enum CodingKeys: String, CodingKey {
            case league
            case season = "season_year"
            case stat
            case state
            case lines
            case linesWith = "lines_with"
        }
    }

    struct Rejects: Decodable, Sendable, Equatable {
        let reason: String
        let records: Int
        let files: Int
        let example: String
    }

    struct Comparison: Decodable, Sendable, Equatable {
        let relation: String
        let column: String
        let chosen: String
        let other: String
        let compared: Int
        let different: Int

        enum CodingKeys: String, CodingKey {
            case relation
            case column = "column_name"
            case chosen = "chosen_source"
            case other = "other_source"
            case compared
            case different
        }
    }

    var coverage: [Coverage] = []
    var availability: [Availability] = []
    var rejects: [Rejects] = []
    var comparisons: [Comparison] = []

    package init() {}

    /// Reads a build at work.
    init(_ connection: Connection, _ warehouse: Warehouse) throws {
        coverage = try connection.rows(warehouse.statement("report_coverage"), as: Coverage.self)
        availability = try connection.rows(warehouse.statement("report_availability"), as: Availability.self)
        rejects = try connection.rows(warehouse.statement("report_rejects"), as: Rejects.self)
        comparisons = try connection.rows(warehouse.statement("report_comparisons"), as: Comparison.self)
    }

    /// Reads a finished artifact, given as its folder or its database file; blocks.
    package init(artifact: URL, warehouse: Warehouse) throws {
        let file = try OpenArtifact.file(artifact)
        let database = try Database(.file(file), options: DatabaseOptions(spillFolder: SpillFolder()))
        defer { database.close() }
        try self.init(database.connect(), warehouse)
    }
}
