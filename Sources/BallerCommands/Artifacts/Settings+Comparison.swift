import BallerArtifact
import BallerETL
import BallerSQL

extension Settings {
    /// How to find what a published artifact changes; `nil` where that is off.
    func comparison(in store: ArtifactStore, _ warehouse: Warehouse) async throws -> SwapComparison? {
        let milliseconds = try await value(SettingCatalog.compareMilliseconds, in: 0...86_400_000)
        guard milliseconds > 0 else { return nil }
        return ChangeFinder(warehouse: warehouse, timeLimit: .milliseconds(milliseconds)).comparison(in: store)
    }
}
