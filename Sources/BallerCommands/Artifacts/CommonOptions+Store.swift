import BallerArtifact
import Foundation

extension CommonOptions {
    /// The artifact store that the flag, the environment or `baller.yaml` names.
    func artifactStore(_ option: StoreOption) async throws -> ArtifactStore {
        let path = try await settings([option.flag]).value(SettingCatalog.store)
        return ArtifactStore(root: URL(typedPath: path))
    }
}
