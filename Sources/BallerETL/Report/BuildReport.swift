package import BallerArtifact
import BallerCore
import BallerSQL
package import Foundation

/// The result of a build, for programs (`build-report.json`) and, as `text`, for people.
package struct BuildReport: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable {
        case passed
        /// Built and kept, but a check forbids publishing it.
        case failed
        /// Did not produce an artifact; `error` says why.
        case errored
    }

    /// `nil` for a build without an artifact.
    package var buildID: String?
    /// The folder of the artifact.
    package var artifact: String?
    package var state: State
    package var contentHash: String?
    package var published = false
    package var startedAt: Date
    package var seconds: Double = 0
    package var files: [File] = []
    package var tables: [String: Int] = [:]
    package var checks: [Check] = []
    /// The valid waivers, each with the number of rows it waived.
    package var waivers: [Manifest.Waiver] = []
    package var steps: [Manifest.Step] = []
    package var warnings: [String] = []
    package var error: Failure?

    /// One raw file: records = staged + rejected; dropped ones are included in staged.
    package struct File: Codable, Sendable, Equatable {
        package var source: String
        package var kind: String
        package var file: String
        package var bytes: Int
        package var records: Int
        package var staged: Int
        package var rejected: Int
        package var dropped: Int
        /// Rejected and dropped records by reason.
        package var reasons: [String: Int]
    }

    package struct Check: Codable, Sendable, Equatable {
        package var name: String
        package var about: String
        package var severity: Manifest.Check.Severity
        package var state: Manifest.Check.State
        package var failing: Int
        package var waived: Int
        /// Rows that follow from refused or left-out records; not included in the failing ones.
        package var following: Int
        /// The first failing rows, without waived ones.
        package var rows: [Row]
        /// What is wrong, or why it errored or was skipped; `nil` if it passed.
        package var message: String?
        package var seconds: Double
    }

    /// A failing row of a check.
    package struct Row: Codable, Sendable, Equatable {
        /// Comma-separated `name=value`, as in a waiver.
        package var key: String
        /// The other non-empty columns in the same form.
        package var details: String
        /// What the numbers in the key refer to.
        package var names: String
        /// All values, by column.
        package var values: [String: String]
    }

    package struct Failure: Codable, Sendable, Equatable {
        package var code: String
        package var message: String

        package init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }

    private enum CodingKeys: String, CodingKey {
        case buildID = "build_id"
        case artifact
        case state
        case contentHash = "content_hash"
        case published
        case startedAt = "started_at"
        case seconds
        case files
        case tables
        case checks
        case waivers
        case steps
        case warnings
        case error
    }

    package init(state: State, startedAt: Date) {
        self.state = state
        self.startedAt = startedAt
    }
}

extension BuildReport {
    /// Sorted keys, one field per line, a final newline.
    package func json() throws -> Data { try ReportJSON.data(self) }

    /// Reads the report that a build left in the store.
    package init(of id: BuildID, in store: ArtifactStore) throws {
        let file = store.reportURL(of: id)
        _ = try store.manifest(of: id)
        do {
            self = try Self.decode(Data(contentsOf: file))
        } catch {
            throw ETLError.unreadableReport(file: file.path, problem: "\(error)")
        }
    }

    package static func decode(_ json: Data) throws -> BuildReport {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(BuildReport.self, from: json)
    }
}

extension BuildReport.Check {
    /// Number of failing rows that a report lists per check by default.
    package static let namedRows = 10

    init(_ outcome: CheckOutcome, namedRows: Int = Self.namedRows) {
        name = outcome.check.stem
        about = outcome.check.header.about
        severity = outcome.severity
        state = outcome.state
        failing = outcome.failing
        waived = outcome.waived
        following = outcome.following
        rows = outcome.failures.lazy.filter { $0.waivedBy == nil && $0.followsFrom == nil }.prefix(namedRows).map {
            failure in
            BuildReport.Row(
                key: failure.row.keyText,
                details: failure.row.details,
                names: failure.row.namesText,
                values: failure.row.values
            )
        }
        message = outcome.account
        seconds = outcome.seconds
    }
}
