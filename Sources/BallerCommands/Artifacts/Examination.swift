import BallerArtifact
import BallerCore
import BallerETL
import BallerSQL
import BallerServing

/// What an artifact has to stand before it is published: it is opened and asked just as the server does.
struct Examination: Sendable {
    enum Schema {
        /// The tables must be those that this program builds and serves.
        case own
        /// Any tables on which every query works.
        case any
    }

    private let opener: SnapshotOpener
    /// `nil` where any will do.
    private let schemaVersion: String?

    init(_ store: ArtifactStore, _ warehouse: Warehouse, _ settings: Settings, schema: Schema) async throws {
        schemaVersion = schema == .own ? SchemaVersion.of(warehouse) : nil
        opener = SnapshotOpener(
            store: store,
            catalog: QueryCatalog(warehouse),
            options: SnapshotOptions(
                // Each query is prepared when it is asked, and not before.
                connections: 0,
                memoryLimitBytes: try await settings.serveMemoryBytes(),
                openingLimit: try await settings.openingLimit()
            )
        )
    }

    /// Blocking, for about a second.
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
