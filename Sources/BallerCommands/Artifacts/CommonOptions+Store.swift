import BallerArtifact
import Foundation

extension CommonOptions {
    /// The artifact store that the flag, the environment or `baller.yaml` names.
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
