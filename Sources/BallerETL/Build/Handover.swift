import BallerArtifact
import BallerDuckDB
import BallerSQL
import Foundation

/// Passes the work database of an incremental build on to the next one.
struct Handover {
    private let request: BuildRequest
    private let journal: BuildJournal
    private let kept: KeptWork?

    private var folder: KeptWorkFolder { KeptWorkFolder(url: request.store.reuse) }

    /// Changes whenever a program or engine may make something else of the same statements and files.
    private static func program(of request: BuildRequest) -> String {
        "1 \(request.codeVersion) \(Workbench.storageVersion) \(Database.engineVersion)"
    }

    /// Moves what the build before left, if this one can use it, to where its own work database will be.
    ///
    /// `nil` for a build that is not incremental.
    init?(_ request: BuildRequest, workFile: URL, journal: BuildJournal) {
        guard request.isIncremental else { return nil }
        self.request = request
        self.journal = journal
        do {
            kept = try KeptWorkFolder(url: request.store.reuse).take(to: workFile) { kept in
                let id = BuildID(rawValue: kept.buildID)
                let artifact = id.map { request.store.databaseURL(of: $0).path } ?? ""
                return kept.program == Self.program(of: request) && FileManager.default.fileExists(atPath: artifact)
            }
        } catch {
            journal.warn("What the build before left cannot be used, so everything is made anew: \(error)")
            try? FileManager.default.removeItem(at: workFile)
            kept = nil
        }
    }

    /// Opens the artifact of the build before; `live` is it, too, if it is the published one.
    func open(_ workbench: Workbench) throws -> (reuse: Reuse, live: BuildID?) {
        let (warehouse, store) = (request.warehouse, request.store)
        guard let kept, let id = BuildID(rawValue: kept.buildID) else {
            return (Reuse(nil, catalog: Workbench.live, warehouse: warehouse, old: [:]), nil)
        }
        let isLive = (try? store.current()) == id
        let catalog = isLive ? Workbench.live : Workbench.before
        try workbench.attach(store.databaseURL(of: id), as: catalog)
        let old = try workbench.workRelations()
        return (Reuse(kept, catalog: catalog, warehouse: warehouse, old: old), isLive ? id : nil)
    }

    /// Takes the closed work database out of the build's folder before that becomes the artifact's.
    func put(_ workFile: URL) throws { try folder.put(workFile) }

    /// Completes what the next build may take over.
    func leave(_ reuse: Reuse, buildID: BuildID) throws {
        try folder.write(reuse.leave(Self.program(of: request), buildID: buildID.rawValue))
    }
}
