import BallerArtifact
import BallerSQL
import BallerSampleStore
import Logging

@testable import BallerServing

extension SampleStore {
    /// What answers from the store, or from the same one seen through another file system.
    func serving(
        _ options: ArtifactServing.Options = .init(),
        queries: [(name: String, text: String)] = [],
        store: ArtifactStore? = nil
    ) throws -> ArtifactServing {
        ArtifactServing(
            store: store ?? self.store,
            catalog: QueryCatalog(try Self.warehouse.get(), adding: queries),
            options: options.patient,
            logger: .quiet
        )
    }
}
