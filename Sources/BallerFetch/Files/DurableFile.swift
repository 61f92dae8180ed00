import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files that are whole after a crash: written beside, synced, renamed.
enum DurableFile {
    /// Replaces the file in one step; a reader sees the old content or the new.
    static func write(_ data: Data, to file: URL) throws(FetchError) {
        let folder = file.deletingLastPathComponent()
        try makeFolder(folder)
        let name = "\(file.lastPathComponent).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
        let temporary = folder.appending(path: name)
        do {
            let descriptor = try open(temporary, O_WRONLY | O_CREAT | O_EXCL)
            defer { close(descriptor) }
            try writeAll(data, to: descriptor, of: temporary)
            try sync(descriptor, of: temporary)
        } catch {
            unlink(temporary.path)
            throw error
        }
        guard rename(temporary.path, file.path) == 0 else { throw failure(file) }
        try syncFolder(folder)
    }

    static func makeFolder(_ folder: URL) throws(FetchError) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .storeFailed(path: folder.path, reason: error.localizedDescription)
        }
    }

    /// The content, or `nil` where no such file is.
    static func read(_ file: URL) throws(FetchError) -> Data? {
        do {
            return try Data(contentsOf: file)
        } catch CocoaError.fileReadNoSuchFile {
            return nil
        } catch {
            throw .storeFailed(path: file.path, reason: error.localizedDescription)
        }
    }

    static func open(_ file: URL, _ flags: Int32) throws(FetchError) -> Int32 {
        #if canImport(Glibc)
        let descriptor = Glibc.open(file.path, flags | O_CLOEXEC, 0o644)
        #else
        let descriptor = Darwin.open(file.path, flags | O_CLOEXEC, 0o644)
        #endif
        guard descriptor >= 0 else { throw failure(file) }
        return descriptor
    }

    static func writeAll(_ data: Data, to descriptor: Int32, of file: URL) throws(FetchError) {
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                #if canImport(Glibc)
                Glibc.write(descriptor, bytes.baseAddress, bytes.count)
                #else
                Darwin.write(descriptor, bytes.baseAddress, bytes.count)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(file) }
            rest = rest.dropFirst(count)
        }
    }

    static func sync(_ descriptor: Int32, of file: URL) throws(FetchError) {
        guard fsync(descriptor) == 0 else { throw failure(file) }
    }

    /// A rename lasts only once the folder is synced as well.
    private static func syncFolder(_ folder: URL) throws(FetchError) {
        let descriptor = try open(folder, O_RDONLY)
        defer { close(descriptor) }
        try sync(descriptor, of: folder)
    }

    static func failure(_ file: URL) -> FetchError {
        .storeFailed(path: file.path, reason: String(cString: strerror(errno)))
    }
}
