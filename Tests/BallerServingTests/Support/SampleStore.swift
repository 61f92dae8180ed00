import BallerArtifact
import BallerETL
import BallerSQL
import BallerSample
import Foundation
import Logging

@testable import BallerServing

/// A store with two artifacts of two made-up leagues, the first of them published.
final class SampleStore: Sendable {
    let folder: URL
    let store: ArtifactStore
    let first: BuildID
    let second: BuildID

    private struct Template: Sendable {
        let store: ArtifactStore
        let ids: [BuildID]
    }

    static let warehouse = Result { try Warehouse.bundled() }

    // Built once: every test gets a copy.
    private static let template = Result { () throws -> Template in
        let folder = temporaryFolder()
        let store = ArtifactStore(root: folder.appending(component: "store"))
        let ids = try [UInt64(1), 2].map { seed in
            let raw = folder.appending(component: "raw\(seed)")
            var league = SampleLeague.tiny
            league.seed = seed
            try league.write(to: raw)
            let report = try BuildPipeline(BuildRequest(raw: raw, store: store, warehouse: warehouse.get())).run()
            return try BuildID(report.buildID ?? "")
        }
        return Template(store: store, ids: ids)
    }

    init() throws {
        let template = try Self.template.get()
        folder = Self.temporaryFolder()
        let root = folder.appending(component: "store")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: template.store.root, to: root)
        store = ArtifactStore(root: root)
        first = template.ids[0]
        second = template.ids[1]
        try store.publish(first)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Changes one byte in the middle of an artifact's database.
    func damage(_ id: BuildID) throws {
        let handle = try FileHandle(forUpdating: store.databaseURL(of: id))
        defer { try? handle.close() }
        let middle = try handle.seekToEnd() / 2
        try handle.seek(toOffset: middle)
        let byte = try handle.read(upToCount: 1)?.first ?? 0
        try handle.seek(toOffset: middle)
        try handle.write(contentsOf: [byte ^ 0xFF])
    }

    /// Points at an artifact without the checks of a publish, as a careless operator might.
    func point(at id: BuildID) throws {
        try Data("\(id)\n".utf8).write(to: store.pointer)
    }

    func serving(
        _ options: ArtifactServing.Options = .init(),
        queries: [(name: String, text: String)] = []
    ) throws -> ArtifactServing {
        let warehouse = try Self.warehouse.get()
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return ArtifactServing(
            store: store,
            catalog: QueryCatalog(warehouse, adding: queries),
            options: options.patient,
            logger: logger
        )
    }

    private static func temporaryFolder() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "baller-serving-\(UUID().uuidString)")
    }
}

extension ArtifactServing.Options {
    /// The same on a machine that may be busy with anything: opening takes as long as it takes.
    fileprivate var patient: ArtifactServing.Options {
        var options = self
        options.openingLimit = .seconds(3600)
        return options
    }
}
