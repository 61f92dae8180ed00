package import Foundation

/// The few file operations that the safety of what is kept rests on, so that tests can make each of them fail.
///
/// Every call blocks.
package protocol FileSystem: Sendable {
    /// What is at `url`, links followed; `nil` where nothing is.
    func info(of url: URL) throws(FileFailure) -> FileInfo?
    /// The names in a folder, sorted; none where there is no folder.
    func names(in folder: URL) throws(FileFailure) -> [String]
    /// Reads a file from start to end in pieces, so that its size does not matter.
    func forEachChunk(of url: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileFailure)
    /// The bytes of a file from an offset on, at most `count` of them.
    func read(_ url: URL, from offset: Int, count: Int) throws(FileFailure) -> [UInt8]
    /// Writes a whole file, replacing what it held; not durable before `synchronize`.
    func write(_ bytes: [UInt8], to url: URL) throws(FileFailure)
    /// Writes behind what a file holds, and makes it where it is missing; not durable before `synchronize`.
    func append(_ bytes: [UInt8], to url: URL) throws(FileFailure)
    /// Makes a folder and those above it; fine where it is there already.
    func createFolder(_ url: URL) throws(FileFailure)
    /// Makes a file's bytes, or a folder's entries, outlive a loss of power.
    func synchronize(_ url: URL) throws(FileFailure)
    /// Moves a file or folder in one step; a file at `target` is replaced.
    func rename(_ url: URL, to target: URL) throws(FileFailure)
    /// Removes a file or a folder with all in it; fine where nothing is there.
    func remove(_ url: URL) throws(FileFailure)
    /// Takes an exclusive lock that ends with the process at the latest.
    ///
    /// Where another has it, waits for its end if `waits`, and else throws a failure of reason `locked` at once. Waiting is
    /// for locks that are held for moments.
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

/// A lock that is held until `release`, or until nobody keeps this object.
package protocol FileLock: AnyObject, Sendable {
    /// Gives the lock back; fine to call twice.
    func release()
}

extension FileSystem {
    /// A small file in one piece.
    package func read(_ url: URL) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        try forEachChunk(of: url) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Replaces a small file so that a crash at any moment leaves the old or the new one, whole.
    ///
    /// The new one is written beside it first, under its name and `temporary`; writers that hold no lock each give a word
    /// of their own.
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

    /// Makes all files and folders under `folder` durable, the innermost first.
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
