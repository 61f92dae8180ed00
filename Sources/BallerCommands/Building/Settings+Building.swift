import BallerCore
import BallerETL
import BallerSQL
import Foundation

extension Settings {
    /// A build of a folder by the settings in force.
    func buildRequest(
        raw: String,
        publish: Bool,
        progress: @escaping @Sendable (BuildEvent) -> Void
    ) async throws -> BuildRequest {
        let store = try await artifactStore()
        let warehouse = try Warehouse.bundled()
        let examination = try await Examination(store, warehouse, self, schema: .own)
        return BuildRequest(
            raw: URL(typedPath: raw),
            store: store,
            warehouse: warehouse,
            ownSources: try await value(SettingCatalog.buildSources).map { URL(typedPath: $0) },
            waivers: try await value(SettingCatalog.buildWaivers).map { URL(typedPath: $0) },
            memoryLimitBytes: try await value(SettingCatalog.buildMemory, in: 64...1_048_576) << 20,
            threads: try await value(SettingCatalog.buildThreads, in: 1...256),
            checkLimit: try await checkLimit(),
            isIncremental: try await value(SettingCatalog.buildIncremental),
            publish: publish,
            examine: examination.examine,
            compare: try await comparison(in: store, warehouse),
            codeVersion: BallerVersion.current,
            progress: progress
        )
    }
}
