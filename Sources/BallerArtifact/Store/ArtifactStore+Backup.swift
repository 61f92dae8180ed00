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
            try copyTree(folder(of: id), to: copy.folder(of: id))
            // What the store remembers beside its artifacts.
            for record in [history, summariesFile, changes] where try fileSystem.info(of: record) != nil {
                try copyTree(record, to: target.appending(component: record.lastPathComponent))
            }
            _ = try copy.verify(id)
            // The pointer comes last: a copy that was cut short is no store.
            try fileSystem.copy(pointer, to: copy.pointer)
            try fileSystem.synchronizeTree(target)
            return id
        }
    }

    /// Copies a file, or a folder with all that is in it.
    private func copyTree(_ from: URL, to target: URL) throws(ArtifactError) {
        guard try fileSystem.info(of: from)?.isFolder == true else { return try fileSystem.copy(from, to: target) }
        try fileSystem.createFolder(target)
        for name in try fileSystem.names(in: from) {
            try copyTree(from.appending(component: name), to: target.appending(component: name))
        }
    }
}
