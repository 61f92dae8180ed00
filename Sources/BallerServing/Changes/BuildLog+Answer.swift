package import BallerArtifact
import Foundation

extension BuildLog {
    /// A build with its counts.
    package static let answer = Answer<BuildSummary>.object([
        .value("build_id") { $0.buildID.rawValue },
        .value("created_at") { $0.createdAt.formatted(.iso8601) },
        .value("state") { $0.state.rawValue },
        .value("seconds") { $0.seconds },
        .value("rows") { $0.rows },
        .object("checks", checks),
        .array("sources", of: { $0.sources }, .object(source)),
    ])

    private static let checks: [Member<BuildSummary>] = [
        .value("passed") { $0.checks.passed },
        .value("failed") { $0.checks.failed },
        .value("errored") { $0.checks.errored },
        .value("skipped") { $0.checks.skipped },
        .value("failing") { $0.checks.failing },
        .value("new") { $0.checks.new },
        .value("known") { $0.checks.known },
        .value("fixed") { $0.checks.fixed },
        .value("waived") { $0.checks.waived },
    ]

    private static let source: [Member<BuildSummary.Source>] = [
        .value("source") { $0.source },
        .value("files") { $0.files },
        .value("records") { $0.records },
        .value("rejected") { $0.rejected },
        .value("dropped") { $0.dropped },
    ]
}
