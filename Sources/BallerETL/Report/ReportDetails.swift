import BallerDuckDB
package import BallerSQL
package import Foundation

/// What a report's page shows from the artifact itself, beyond the report.
package struct ReportDetails: Sendable, Equatable {
    struct Coverage: Decodable, Sendable, Equatable {
        let league: String
        let seasonYear: Int
        let seasonType: String
        let relation: String
        let games: Int
        /// Games that the part has, as far as is known.
        let allGames: Int
    }

    struct Availability: Decodable, Sendable, Equatable {
        let league: String
        let seasonYear: Int
        let stat: String
        /// `THERE`, `IN_PART`, `NOT_RECORDED_THEN`, `MISSING` or `UNKNOWN`.
        let state: String
        let lines: Int
        let linesWith: Int
    }

    struct Rejects: Decodable, Sendable, Equatable {
        let reason: String
        let records: Int
        let files: Int
        let example: String
    }

    struct Comparison: Decodable, Sendable, Equatable {
        let relation: String
        let columnName: String
        let chosenSource: String
        let otherSource: String
        let compared: Int
        let different: Int
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
