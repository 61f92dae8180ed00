package import BallerCore
package import BallerFiles
package import Foundation

/// A folder of finished artifacts, of which one is current.
///
/// Nothing in it is overwritten while it may be open: each artifact has a folder of its own, and publishing replaces
/// the small file `current`. A crash at any moment leaves either the old state or the new one. All calls block.
///
///     artifacts/<build-id>/    baller.duckdb, manifest.json, build-report.json and .html
///     building/<second>/       a running build, or what a killed one left
///     reuse/                   what an incremental build left for the next one
///     trash/<build-id>/        an artifact being removed
///     current                  the id of the served artifact
///     history.jsonl            publishes and rollbacks
///     changes/<number>-<build-id>.json    what each of them changed
///     .lock                    held by the one writer that publishes, rolls back or prunes
package struct ArtifactStore: Sendable {
    package static let databaseName = Manifest.databaseName
    package static let manifestName = "manifest.json"
    package static let reportName = "build-report.json"
    package static let reportPageName = "build-report.html"

    package let root: URL
    let fileSystem: StoreFiles
    let clock: any WallClock
    private let patience: LockPatience

    /// `patience` is how long a publish, rollback or prune waits for another one.
    package init(
        root: URL,
        fileSystem: any FileSystem = .real,
        clock: any WallClock = SystemClock(),
        patience: LockPatience = LockPatience()
    ) {
        self.root = root
        self.fileSystem = StoreFiles(system: fileSystem)
        self.clock = clock
        self.patience = patience
    }

    /// The file to watch for a newly published artifact.
    package var pointer: URL { root.appending(component: "current") }
    /// Belongs to the running build; whatever is there may be removed.
    package var reuse: URL { root.appending(component: "reuse") }
    var artifacts: URL { root.appending(component: "artifacts") }
    var building: URL { root.appending(component: "building") }
    var trash: URL { root.appending(component: "trash") }
    var history: URL { root.appending(component: "history.jsonl") }
    var writerLock: URL { root.appending(component: ".lock") }

    package func folder(of id: BuildID) -> URL { artifacts.appending(component: id.rawValue) }

    package func databaseURL(of id: BuildID) -> URL { folder(of: id).appending(component: Self.databaseName) }

    package func reportURL(of id: BuildID) -> URL { folder(of: id).appending(component: Self.reportName) }

    /// The report of a build as a page.
    package func reportPageURL(of id: BuildID) -> URL { folder(of: id).appending(component: Self.reportPageName) }

    /// The served artifact; `nil` before the first publish.
    package func current() throws(ArtifactError) -> BuildID? {
        guard let info = try fileSystem.info(of: pointer) else { return nil }
        guard !info.isFolder else { throw .damagedPointer(file: pointer.path, text: "a folder") }
        let text = try String(decoding: fileSystem.read(pointer), as: UTF8.self)
        guard let id = BuildID(rawValue: text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            // Whatever the file holds is shown on a terminal and in logs.
            let shown = String(
                String.UnicodeScalarView(text.unicodeScalars.prefix(60).map { $0.isPrintable ? $0 : "?" })
            )
            throw .damagedPointer(file: pointer.path, text: shown)
        }
        return id
    }

    /// The served artifact, which must exist.
    package func published() throws(ArtifactError) -> BuildID {
        guard let id = try current() else { throw .nothingPublished(store: root.path) }
        guard try fileSystem.info(of: folder(of: id)) != nil else {
            throw .publishedMissing(id, pointer: pointer.path)
        }
        return id
    }

    package func manifest(of id: BuildID) throws(ArtifactError) -> Manifest {
        guard try fileSystem.info(of: folder(of: id)) != nil else { throw .unknownArtifact(id, store: root.path) }
        let file = folder(of: id).appending(component: Self.manifestName)
        guard try fileSystem.info(of: file) != nil else {
            throw .damagedManifest(file: file.path, field: "", problem: "it does not exist")
        }
        let manifest = try Manifest.decode(fileSystem.read(file), file: file.path)
        guard manifest.buildID == id else {
            throw .damagedManifest(
                file: file.path,
                field: "build_id",
                problem: "\(manifest.buildID) is another artifact"
            )
        }
        return manifest
    }

    /// Every artifact, newest first, including damaged ones.
    package func list() throws(ArtifactError) -> [StoredArtifact] {
        // A damaged pointer must not hide the artifacts that could be published.
        let current = try? current()
        return try ids().reversed().map { id in
            do throws(ArtifactError) {
                return try StoredArtifact(id: id, isCurrent: id == current, manifest: .success(manifest(of: id)))
            } catch {
                return StoredArtifact(id: id, isCurrent: id == current, manifest: .failure(error))
            }
        }
    }

    /// The ids of all artifacts, oldest first; other folders are ignored.
    func ids() throws(ArtifactError) -> [BuildID] {
        try fileSystem.names(in: artifacts).compactMap(BuildID.init(rawValue:)).sorted()
    }

    /// Runs `body` while no other process publishes, rolls back or prunes; waits briefly for one that does.
    func withWriterLock<Outcome>(_ body: () throws(ArtifactError) -> Outcome) throws(ArtifactError) -> Outcome {
        let lock = try fileSystem.lock(writerLock, patience)
        defer { lock.release() }
        return try body()
    }
}

/// One line of the artifact list.
package struct StoredArtifact: Sendable {
    package let id: BuildID
    package let isCurrent: Bool
    /// The manifest, or why it cannot be read.
    package let manifest: Result<Manifest, ArtifactError>
}

extension Unicode.Scalar {
    fileprivate var isPrintable: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
        default: true
        }
    }
}
