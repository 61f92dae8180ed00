import BallerArtifact
import BallerCore
package import Foundation

/// What the layers above may know about the artifact, without its types.
extension Snapshot {
    /// The build id, which names the artifact in headers, logs and entity tags.
    package var name: String { id.rawValue }

    package var schemaVersion: String { manifest.schemaVersion }

    package var createdAt: Date { manifest.createdAt }

    /// The rows of a table, 0 where the artifact has no such table.
    package func rowCount(of table: String) -> Int {
        Int(manifest.tables.first { $0.name == table }?.rows ?? 0)
    }

    /// A description of the artifact.
    package static let summary = Answer<Snapshot>.object([
        .value("build_id") { $0.name },
        .value("created_at") { $0.manifest.createdAt.formatted(.iso8601) },
        .value("data_as_of") { $0.directory.dataAsOf },
        .value("content_hash") { $0.manifest.contentHash },
        .value("schema_version") { $0.manifest.schemaVersion },
        .value("engine_version") { $0.manifest.engineVersion },
        .value("code_version") { $0.manifest.codeVersion },
        .value("bytes") { $0.manifest.file.bytes },
        .array(
            "seasons",
            of: { Set($0.directory.seasons.map(\.id.year)).sorted() },
            .value { year in year.rawValue }
        ),
        .array("season_ids", of: { $0.directory.seasons }, .value { season in season.id.description }),
        .member("sources", sources),
        .member("tables", .table(of: { $0.manifest.tables.map { ($0.name, $0.rows) } }, .value { rows in rows })),
        .object("checks", [Manifest.Check.State.passed, .failed, .errored, .skipped].map(count)),
    ])

    /// The sources of the artifact and their terms.
    package static let sources = Answer<Snapshot>.array(of: { $0.manifest.sources }, source)

    private static let source = Answer<Manifest.Source>.object([
        .value("name") { $0.name },
        .value("title") { $0.title },
        .value("url") { $0.url },
        .value("licence") { $0.licence },
        .value("redistribution") { $0.redistribution.rawValue },
    ])

    private static func count(_ state: Manifest.Check.State) -> Member<Snapshot> {
        .value(state.rawValue) { $0.manifest.checks.count { $0.state == state } }
    }
}
