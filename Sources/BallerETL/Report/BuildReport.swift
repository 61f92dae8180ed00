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
    /// Relations and checks taken over from the build before; `nil` if the build was not incremental.
    package var reused: Int?
    /// The published artifact that failing rows were compared with; `nil` if there was none.
    package var comparedWith: String?
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
        /// Of the kept failing rows those that the published artifact has not; `nil` in reports of older versions.
        package var new: Int?
        package var known: Int?
        /// Rows that failed in the published artifact and fail no more.
        package var fixed: Int?
        /// The first failing rows, new ones before known ones, without waived ones.
        package var rows: [Row]
        /// The first of the fixed rows.
        package var fixedRows: [Row]?
        /// What is wrong, or why it errored or was skipped; `nil` if it passed.
        package var message: String?
        package var seconds: Double

        private enum CodingKeys: String, CodingKey {
            case name
            case about
            case severity
            case state
            case failing
            case waived
            case following
            case new
            case known
            case fixed
            case rows
            case fixedRows = "fixed_rows"
            case message
            case seconds
        }
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
        package var state: FailureState?
        /// The first of the builds one after another in which it failed.
        package var firstBuild: String?

        private enum CodingKeys: String, CodingKey {
            case key
            case details
            case names
            case values
            case state
            case firstBuild = "first_build"
        }
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
        case reused
        case comparedWith = "compared_with"
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
        let own = outcome.own
        new = own.count { $0.state == .new }
        known = own.count { $0.state == .known }
        fixed = outcome.fixed.count
        let ordered = own.filter { $0.state != .known } + own.filter { $0.state == .known }
        rows = ordered.prefix(namedRows).map { failure in
            BuildReport.Row(
                key: failure.row.keyText,
                details: failure.row.details,
                names: failure.row.namesText,
                values: failure.row.values,
                state: failure.state,
                firstBuild: failure.firstBuild
            )
        }
        fixedRows = outcome.fixed.prefix(namedRows).map { row in
            BuildReport.Row(
                key: row.rowKey ?? "",
                details: "",
                names: row.names ?? "",
                values: [:],
                state: .fixed,
                firstBuild: row.firstBuild
            )
        }
        message = outcome.account
        seconds = outcome.seconds
    }
}
