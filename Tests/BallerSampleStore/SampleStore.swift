package import BallerArtifact
import BallerETL
package import BallerSQL
package import BallerSample
package import BallerServing
package import Foundation
package import Logging

/// A store of a test's own with artifacts of made-up leagues, the first of them published; it goes with the object.
package final class SampleStore: Sendable {
    package let folder: URL
    package let store: ArtifactStore
    package let first: BuildID
    package let second: BuildID

    private struct Template: Sendable {
        let store: ArtifactStore
        let ids: [BuildID]
    }

    package static let warehouse = Result { try Warehouse.bundled() }

    // Built once: every test gets a copy.
    private static let template = Result { () throws -> Template in
        let folder = temporaryFolder()
        let store = ArtifactStore(root: folder.appending(component: "store"))
        let ids = try [UInt64(1), 2].map { seed in
            let raw = folder.appending(component: "raw\(seed)")
            var league = SampleLeague.tiny
            league.seed = seed
            try league.write(to: raw)
            return try build(raw, into: store)
        }
        return Template(store: store, ids: ids)
    }

    /// Two artifacts of two leagues.
    package init() throws {
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

    /// One artifact, of a league that the test changes before it is built.
    package init(of league: SampleLeague = .tiny, changing change: (_ raw: URL) throws -> Void) throws {
        folder = Self.temporaryFolder()
        store = ArtifactStore(root: folder.appending(component: "store"))
        let raw = folder.appending(component: "raw")
        try league.write(to: raw)
        try change(raw)
        first = try Self.build(raw, into: store)
        second = first
        try store.publish(first)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func build(_ raw: URL, into store: ArtifactStore) throws -> BuildID {
        let report = try BuildPipeline(BuildRequest(raw: raw, store: store, warehouse: warehouse.get())).run()
        return try BuildID(report.buildID ?? "")
    }

    /// Changes one byte in the middle of an artifact's database.
    package func damage(_ id: BuildID) throws {
        let handle = try FileHandle(forUpdating: store.databaseURL(of: id))
        defer { try? handle.close() }
        let middle = try handle.seekToEnd() / 2
        try handle.seek(toOffset: middle)
        let byte = try handle.read(upToCount: 1)?.first ?? 0
        try handle.seek(toOffset: middle)
        try handle.write(contentsOf: [byte ^ 0xFF])
    }

    /// Points at an artifact without the checks of a publish, as a careless operator might.
    package func point(at id: BuildID) throws {
        try Data("\(id)\n".utf8).write(to: store.pointer)
    }

    private static func temporaryFolder() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "baller-sample-\(UUID().uuidString)")
    }
}

extension ArtifactServing.Options {
    /// The same on a machine that may be busy with anything: opening takes as long as it takes.
    package var patient: ArtifactServing.Options {
        var options = self
        options.openingLimit = .seconds(3600)
        // So do answers, but where a test asks for less time than there is.
        if options.deadline >= ArtifactServing.Options().deadline { options.deadline = .seconds(3600) }
        return options
    }
}

extension Logger {
    /// Says nothing but what ends a process.
    package static var quiet: Logger {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return logger
    }
}
