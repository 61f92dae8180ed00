package import Foundation

/// The few file operations that the store's safety rests on, so that tests can make each of them fail.
///
/// Every call blocks.
package protocol FileSystem: Sendable {
    /// What is at `url`, links followed; `nil` where nothing is.
    func info(of url: URL) throws(ArtifactError) -> FileInfo?
    /// The names in a folder, sorted; none where there is no folder.
    func names(in folder: URL) throws(ArtifactError) -> [String]
    /// Reads a file from start to end in pieces, so that its size does not matter.
    func forEachChunk(of url: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(ArtifactError)
    /// Writes a whole file, replacing what it held; not durable before `synchronize`.
    func write(_ bytes: [UInt8], to url: URL) throws(ArtifactError)
    /// Makes a folder and those above it; fine where it is there already.
    func createFolder(_ url: URL) throws(ArtifactError)
    /// Makes a file's bytes, or a folder's entries, outlive a loss of power.
    func synchronize(_ url: URL) throws(ArtifactError)
    /// Moves a file or folder in one step; a file at `target` is replaced.
    func rename(_ url: URL, to target: URL) throws(ArtifactError)
    /// Removes a file or a folder with all in it; fine where nothing is there.
    func remove(_ url: URL) throws(ArtifactError)
    /// Takes an exclusive lock that ends with the process at the latest, or throws `ArtifactError.locked` at once.
    func lock(_ url: URL) throws(ArtifactError) -> any FileLock
}

package struct FileInfo: Sendable, Equatable {
    package let isFolder: Bool
    package let bytes: Int

    package init(isFolder: Bool, bytes: Int) {
        self.isFolder = isFolder
        self.bytes = bytes
    }
}

/// A lock that is held until `release`, or until nobody keeps this object.
package protocol FileLock: AnyObject, Sendable {
    /// Gives the lock back; fine to call twice.
    func release()
}

extension FileSystem {
    /// A small file in one piece.
    package func read(_ url: URL) throws(ArtifactError) -> [UInt8] {
        var bytes: [UInt8] = []
        try forEachChunk(of: url) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Replaces a small file so that a crash at any moment leaves the old or the new one, whole.
    package func replace(_ url: URL, with bytes: [UInt8]) throws(ArtifactError) {
        let temporary = url.appendingPathExtension("tmp")
        try write(bytes, to: temporary)
        try synchronize(temporary)
        try rename(temporary, to: url)
        try synchronize(url.deletingLastPathComponent())
    }

    /// Makes all files and folders under `folder` durable, the innermost first.
    package func synchronizeTree(_ folder: URL) throws(ArtifactError) {
        for name in try names(in: folder) {
            let entry = folder.appending(component: name)
            if try info(of: entry)?.isFolder == true {
                try synchronizeTree(entry)
            } else {
                try synchronize(entry)
            }
        }
        try synchronize(folder)
    }
}
