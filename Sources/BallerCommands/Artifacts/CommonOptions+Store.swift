import BallerArtifact
import Foundation

extension CommonOptions {
    /// The artifact store from the flag, the environment or `baller.yaml`.
    func artifactStore(_ option: StoreOption) async throws -> ArtifactStore {
        try await settings([option.flag]).artifactStore()
    }
}

extension Settings {
    /// The artifact store in force.
    func artifactStore() async throws -> ArtifactStore {
        ArtifactStore(root: URL(typedPath: try await value(SettingCatalog.store)))
    }
}
