import BallerArtifact
import BallerCore
package import Foundation

/// What the layers above may know about the artifact, without its types.
extension Snapshot {
    /// The build id, which names the artifact in headers, logs and entity tags.
    package var name: String { id.rawValue }

    package var schemaVersion: String { manifest.schemaVersion }

    package var createdAt: Date { manifest.createdAt }

    /// Writes a description of the artifact as members of a JSON object.
    package func writeSummary(to json: inout JSONWriter) {
        json.member("build_id", name)
        json.member("created_at", manifest.createdAt.formatted(.iso8601))
        json.member("data_as_of", directory.dataAsOf)
        json.member("content_hash", manifest.contentHash)
        json.member("schema_version", manifest.schemaVersion)
        json.member("engine_version", manifest.engineVersion)
        json.member("code_version", manifest.codeVersion)
        json.member("bytes", manifest.file.bytes)
        json.key("seasons")
        json.array { json in
            for year in Set(directory.seasons.map(\.id.year)).sorted() { json.value(year.rawValue) }
        }
        json.key("season_ids")
        json.array { json in
            for season in directory.seasons { json.value(season.id.description) }
        }
        writeSources(to: &json)
        writeTables(to: &json)
        writeChecks(to: &json)
    }

    private func writeSources(to json: inout JSONWriter) {
        json.key("sources")
        json.array { json in
            for source in manifest.sources {
                json.object { json in
                    json.member("name", source.name)
                    json.member("title", source.title)
                    json.member("url", source.url)
                    json.member("licence", source.licence)
                    json.member("redistribution", source.redistribution.rawValue)
                }
            }
        }
    }

    private func writeTables(to json: inout JSONWriter) {
        json.key("tables")
        json.object { json in
            for table in manifest.tables { json.member(table.name, table.rows) }
        }
    }

    private func writeChecks(to json: inout JSONWriter) {
        json.key("checks")
        json.object { json in
            for state in [Manifest.Check.State.passed, .failed, .errored, .skipped] {
                json.member(state.rawValue, manifest.checks.count { $0.state == state })
            }
        }
    }
}
