package import Foundation

/// The few file operations on which the safety of kept data depends, so that tests can make each of them fail.
///
/// Every call blocks.
package protocol FileSystem: Sendable {
    /// What is at `url`, following links; `nil` if nothing is.
    func info(of url: URL) throws(FileFailure) -> FileInfo?
    /// The names in a folder, sorted; empty if there is no folder.
    func names(in folder: URL) throws(FileFailure) -> [String]
    /// Reads a file from start to end in pieces, with bounded memory.
    func forEachChunk(of url: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileFailure)
    /// At most `count` bytes of a file, starting at an offset.
    func read(_ url: URL, from offset: Int, count: Int) throws(FileFailure) -> [UInt8]
    /// Writes a whole file, replacing its content; not durable before `synchronize`.
    func write(_ bytes: [UInt8], to url: URL) throws(FileFailure)
    /// Appends to a file, creating it if missing; not durable before `synchronize`.
    func append(_ bytes: [UInt8], to url: URL) throws(FileFailure)
    /// Writes a file with the bytes of another, replacing what is there; not durable before `synchronize`.
    func copy(_ url: URL, to target: URL) throws(FileFailure)
    /// Creates a folder and its parents; does nothing if it exists.
    func createFolder(_ url: URL) throws(FileFailure)
    /// Makes a file's bytes, or a folder's entries, survive a power failure.
    func synchronize(_ url: URL) throws(FileFailure)
    /// Moves a file or folder in one step; a file at `target` is replaced.
    func rename(_ url: URL, to target: URL) throws(FileFailure)
    /// Removes a file, or a folder with its content; does nothing if there is none.
    func remove(_ url: URL) throws(FileFailure)
    /// Takes an exclusive lock, which ends with the process at the latest.
    ///
    /// If it is held, waits if `waits` is true, otherwise throws a failure with the reason `locked` at once. Wait only
    /// for locks that are held briefly.
    func lock(_ url: URL, waits: Bool) throws(FileFailure) -> any FileLock
}

package struct FileInfo: Sendable, Equatable {
    package let isFolder: Bool
    package let bytes: Int

    package init(isFolder: Bool, bytes: Int) {
        self.isFolder = isFolder
        self.bytes = bytes
    }
}

/// A lock held until `release`, or until this object is released.
package protocol FileLock: AnyObject, Sendable {
    /// Releases the lock; may be called twice.
    func release()
}

extension FileSystem {
    /// Reads a small file at once.
    package func read(_ url: URL) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        try forEachChunk(of: url) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Replaces a small file so that a crash at any moment leaves either the old or the new one, complete.
    ///
    /// The new one is first written next to it, under its name plus `temporary`; writers without a lock must each pass
    /// a different word.
    package func replace(_ url: URL, with bytes: [UInt8], temporary: String = "tmp") throws(FileFailure) {
        let beside = url.appendingPathExtension(temporary)
        do throws(FileFailure) {
            try write(bytes, to: beside)
            try synchronize(beside)
            try rename(beside, to: url)
        } catch {
            try? remove(beside)
            throw error
        }
        try synchronize(url.deletingLastPathComponent())
    }

    /// Makes all files and folders under `folder` durable, innermost first.
    package func synchronizeTree(_ folder: URL) throws(FileFailure) {
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
