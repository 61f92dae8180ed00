import BallerDuckDB
import BallerETL
import BallerSQL
import Foundation

extension Warehouse {
    /// The warehouse of the program with the operator's own sources, as a build with these settings has it.
    static func withOwnSources(_ settings: Settings) async throws -> Warehouse {
        let set = try await settings.value(SettingCatalog.buildSources).map { URL(typedPath: $0) }
        let raw = try await settings.value(SettingCatalog.raw).map { URL(typedPath: $0) }
        return try await BlockingExecutor.once {
            try OwnSourcesFolder.add(OwnSourcesFolder.find(set: set, raw: raw), to: Warehouse.bundled())
        }
    }
}
