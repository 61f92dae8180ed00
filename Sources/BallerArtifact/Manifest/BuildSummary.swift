package import Foundation

/// What a build came to, in a line of `builds.ndjson`: it is kept when its artifact is long removed.
package struct BuildSummary: Codable, Sendable, Equatable {
    package struct Checks: Codable, Sendable, Equatable {
        package var passed = 0
        package var failed = 0
        package var errored = 0
        package var skipped = 0
        /// Failing rows of all checks by what is known of them; `nil` where they were not compared with the artifact before.
        package var failing = 0
        package var waived = 0
        package var new: Int?
        package var known: Int?
        package var fixed: Int?
    }

    /// The records of one source.
    package struct Source: Codable, Sendable, Equatable {
        package let source: String
        package var files: Int
        package var records: Int
        /// `nil` where the manifest does not say.
        package var rejected: Int?
        package var dropped: Int?
    }

    package let buildID: BuildID
    package let createdAt: Date
    package let state: Manifest.State
    package let seconds: Double
    package let checks: Checks
    package let sources: [Source]
    /// Rows of all tables.
    package let rows: Int

    package init(_ manifest: Manifest) {
        buildID = manifest.buildID
        createdAt = manifest.createdAt
        state = manifest.state
        seconds = manifest.steps.reduce(0) { $0 + $1.seconds }
        checks = Checks(manifest.checks)
        sources = Source.all(of: manifest.batches)
        rows = manifest.tables.reduce(0) { $0 + $1.rows }
    }

    package var records: Int { sources.reduce(0) { $0 + $1.records } }

    package var rejected: Int? { sources.map(\.rejected).sum }

    private enum CodingKeys: String, CodingKey {
        case buildID = "build_id"
        case createdAt = "created_at"
        case state
        case seconds
        case checks
        case sources
        case rows
    }
}

extension BuildSummary.Checks {
    init(_ checks: [Manifest.Check]) {
        func count(_ state: Manifest.Check.State) -> Int { checks.count { $0.state == state } }
        (passed, failed, errored, skipped) = (count(.passed), count(.failed), count(.errored), count(.skipped))
        failing = checks.reduce(0) { $0 + $1.failing }
        waived = checks.reduce(0) { $0 + $1.waived }
        // Only checks that ran have rows to compare.
        let ran = checks.filter { $0.state == .passed || $0.state == .failed }
        (new, known, fixed) = (ran.map(\.new).sum, ran.map(\.known).sum, ran.map(\.fixed).sum)
    }
}

extension BuildSummary.Source {
    static func all(of batches: [Manifest.Batch]) -> [BuildSummary.Source] {
        Dictionary(grouping: batches, by: \.source).sorted { $0.key < $1.key }.map { source, batches in
            BuildSummary.Source(
                source: source,
                files: batches.count,
                records: batches.reduce(0) { $0 + $1.rows },
                rejected: batches.map(\.rejected).sum,
                dropped: batches.map(\.dropped).sum
            )
        }
    }
}

extension [Int?] {
    /// `nil` where one of them is.
    fileprivate var sum: Int? { reduce(0) { sum, next in sum.flatMap { sum in next.map { sum + $0 } } } }
}
