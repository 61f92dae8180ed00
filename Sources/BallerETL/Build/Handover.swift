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
            let kept = try KeptWorkFolder(url: request.store.reuse).take(to: workFile) { kept in
                let id = BuildID(rawValue: kept.buildID)
                let artifact = id.map { request.store.databaseURL(of: $0).path } ?? ""
                return kept.program == Self.program(of: request) && FileManager.default.fileExists(atPath: artifact)
            }
            if kept != nil { try Workbench.tryToOpen(workFile) }
            self.kept = kept
        } catch {
            kept = nil
            try? FileManager.default.removeItem(at: workFile)
            warn("What the build before left cannot be used, so everything is made anew", error)
        }
    }

    /// Opens the artifact of the build before; `live` is it, too, if it is the published one.
    func open(_ workbench: Workbench) throws -> (reuse: Reuse, live: BuildID?) {
        let (warehouse, store) = (request.warehouse, request.store)
        let old = try workbench.workRelations()
        let nothing = Reuse(nil, catalog: Workbench.live, warehouse: warehouse, old: old)
        guard let kept, let id = BuildID(rawValue: kept.buildID) else { return (nothing, nil) }
        let isLive = (try? store.current()) == id
        let catalog = isLive ? Workbench.live : Workbench.before
        do {
            try workbench.attach(store.databaseURL(of: id), as: catalog)
        } catch {
            warn("The artifact of the build before cannot be read, so everything is made anew", error)
            return (nothing, nil)
        }
        return (Reuse(kept, catalog: catalog, warehouse: warehouse, old: old), isLive ? id : nil)
    }

    /// Takes the closed work database out of the build's folder before that becomes the artifact's.
    func put(_ workFile: URL) {
        do {
            try folder.put(workFile)
        } catch {
            warn(Self.nothingLeft, error)
            // It must not go into the store with the artifact.
            try? FileManager.default.removeItem(at: workFile)
        }
    }

    /// Completes what the next build may take over; an artifact that passed is one without it, too.
    func leave(_ reuse: Reuse, buildID: BuildID) {
        do {
            try folder.write(reuse.leave(Self.program(of: request), buildID: buildID.rawValue))
        } catch {
            warn(Self.nothingLeft, error)
        }
    }

    private static let nothingLeft = "The next build will make everything anew: what it could take over was not kept"

    private func warn(_ message: String, _ error: any Error) { journal.warn("\(message): \(error)") }
}
