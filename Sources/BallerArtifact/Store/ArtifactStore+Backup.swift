import BallerFiles
package import Foundation

extension ArtifactStore {
    /// Copies what is published, the pointer to it and the records of the store to a new place, which then is a store.
    ///
    /// - Returns: the artifact that was copied.
    /// - Throws: `ArtifactError` if the folder is there already, if nothing is published, or if original or copy is damaged.
    package func copy(to target: URL) throws(ArtifactError) -> BuildID {
        guard try fileSystem.info(of: target) == nil else { throw .backupExists(path: target.path) }
        let copy = ArtifactStore(root: target, fileSystem: fileSystem.system)
        return try withWriterLock { () throws(ArtifactError) in
            let id = try published()
            _ = try verify(id)
            try fileSystem.createFolder(copy.folder(of: id))
            for name in try fileSystem.names(in: folder(of: id)) {
                let (from, to) = (
                    folder(of: id).appending(component: name), copy.folder(of: id).appending(component: name)
                )
                try fileSystem.copy(from, to: to)
            }
            for record in records {
                guard let info = try fileSystem.info(of: root.appending(component: record)) else { continue }
                try copyRecord(record, isFolder: info.isFolder, to: target)
            }
            _ = try copy.verify(id)
            // The pointer comes last: a copy that was cut short is no store.
            try fileSystem.copy(pointer, to: copy.pointer)
            try fileSystem.synchronizeTree(target)
            return id
        }
    }

    /// What the store remembers beside its artifacts.
    private var records: [String] { [history, summariesFile, changes].map(\.lastPathComponent) }

    private func copyRecord(_ name: String, isFolder: Bool, to target: URL) throws(ArtifactError) {
        let (from, to) = (root.appending(component: name), target.appending(component: name))
        guard isFolder else { return try fileSystem.copy(from, to: to) }
        try fileSystem.createFolder(to)
        for file in try fileSystem.names(in: from) {
            try fileSystem.copy(from.appending(component: file), to: to.appending(component: file))
        }
    }
}
