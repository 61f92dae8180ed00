import BallerArtifact
import BallerCore
import BallerETL
import BallerSQL
import BallerServing

/// Tests an artifact before it is published: opens and queries it just as the server does.
struct Examination: Sendable {
    enum Schema {
        /// The tables must be those that this program builds and serves.
        case own
        /// Any tables for which every query works.
        case any
    }

    private let opener: SnapshotOpener
    /// `nil` if any version will do.
    private let schemaVersion: String?

    init(_ store: ArtifactStore, _ warehouse: Warehouse, _ settings: Settings, schema: Schema) async throws {
        schemaVersion = schema == .own ? SchemaVersion.of(warehouse) : nil
        opener = SnapshotOpener(
            store: store,
            catalog: QueryCatalog(warehouse),
            options: SnapshotOptions(
                // Each query is prepared when it is first used.
                connections: 0,
                memoryLimitBytes: try await settings.serveMemoryBytes(),
                keepsAnswers: false,
                openingLimit: try await settings.openingLimit()
            )
        )
    }

    /// Blocks for about a second.
    @Sendable func examine(_ manifest: Manifest) throws(ArtifactError) {
        if let schemaVersion, manifest.schemaVersion != schemaVersion {
            throw .schemaDiffers(manifest.buildID, found: manifest.schemaVersion, served: schemaVersion)
        }
        do {
            try opener.tryOut(manifest)
        } catch let error as any BallerError {
            throw .unfit(manifest.buildID, reason: error.message, isPassing: error.isPassing)
        } catch {
            throw .unfit(manifest.buildID, reason: "\(error)", isPassing: false)
        }
    }
}
