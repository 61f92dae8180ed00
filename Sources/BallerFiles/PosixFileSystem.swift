package import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The machine's file system.
package struct PosixFileSystem: FileSystem {
    package init() {}

    package func info(of url: URL) throws(FileFailure) -> FileInfo? {
        var status = stat()
        guard stat(url.path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .posix(errno, "look at", url)
        }
        return FileInfo(isFolder: status.st_mode & S_IFMT == S_IFDIR, bytes: Int(status.st_size))
    }

    package func names(in folder: URL) throws(FileFailure) -> [String] {
        guard try info(of: folder) != nil else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        } catch {
            throw .foundation(error, "list", folder)
        }
    }

    package func forEachChunk(of url: URL, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileFailure) {
        let descriptor = try openFile(url, O_RDONLY, "read")
        defer { close(descriptor) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = systemRead(descriptor, buffer)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw .posix(errno, "read", url) }
            if count == 0 { return }
            body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    package func read(_ url: URL, from offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
        let descriptor = try openFile(url, O_RDONLY, "read")
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .posix(errno, "read", url) }
        let wanted = min(count, max(0, Int(status.st_size) - offset))
        var bytes = [UInt8](repeating: 0, count: wanted)
        var done = 0
        while done < wanted {
            let got = bytes.withUnsafeMutableBytes { room in
                pread(descriptor, room.baseAddress?.advanced(by: done), wanted - done, off_t(offset + done))
            }
            if got < 0 && errno == EINTR { continue }
            if got < 0 { throw .posix(errno, "read", url) }
            if got == 0 { break }
            done += got
        }
        return Array(bytes.prefix(done))
    }

    package func write(_ bytes: [UInt8], to url: URL) throws(FileFailure) {
        try write(bytes, to: url, O_TRUNC)
    }

    package func append(_ bytes: [UInt8], to url: URL) throws(FileFailure) {
        try write(bytes, to: url, O_APPEND)
    }

    private func write(_ bytes: [UInt8], to url: URL, _ mode: Int32) throws(FileFailure) {
        let descriptor = try openFile(url, O_WRONLY | O_CREAT | mode, "write")
        defer { close(descriptor) }
        if let failure = bytes.withUnsafeBytes({ Self.write($0, to: descriptor, of: url) }) { throw failure }
    }

    package func copy(_ url: URL, to target: URL) throws(FileFailure) {
        let descriptor = try openFile(target, O_WRONLY | O_CREAT | O_TRUNC, "write")
        defer { close(descriptor) }
        var failure: FileFailure?
        try forEachChunk(of: url) { failure = failure ?? Self.write($0, to: descriptor, of: target) }
        if let failure { throw failure }
    }

    /// - Returns: why not all of it could be written.
    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, of url: URL) -> FileFailure? {
        var rest = bytes
        while !rest.isEmpty {
            let count = systemWrite(descriptor, rest.baseAddress, rest.count)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { return .posix(errno, "write", url) }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return nil
    }

    package func createFolder(_ url: URL) throws(FileFailure) {
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            throw .foundation(error, "create", url)
        }
    }

    package func synchronize(_ url: URL) throws(FileFailure) {
        let descriptor = try openFile(url, O_RDONLY, "synchronize")
        defer { close(descriptor) }
        #if canImport(Darwin)
        // On Apple systems `fsync` stops at the drive's cache.
        let result = fcntl(descriptor, F_FULLFSYNC) == 0 ? 0 : fsync(descriptor)
        #else
        let result = fsync(descriptor)
        #endif
        if result != 0 { throw .posix(errno, "synchronize", url) }
    }

    package func rename(_ url: URL, to target: URL) throws(FileFailure) {
        if systemRename(url.path, target.path) != 0 { throw .posix(errno, "rename", url) }
    }

    package func remove(_ url: URL) throws(FileFailure) {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            let failure = FileFailure.foundation(error, "remove", url)
            if failure.reason == .notFound { return }
            throw failure
        }
    }

    package func lock(_ url: URL, waits: Bool) throws(FileFailure) -> any FileLock {
        try PosixFileLock(url, descriptor: openFile(url, O_RDWR | O_CREAT, "lock"), waits: waits)
    }

    private func openFile(_ url: URL, _ flags: Int32, _ operation: String) throws(FileFailure) -> Int32 {
        let descriptor = open(url.path, flags | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw .posix(errno, operation, url) }
        return descriptor
    }
}

extension FileSystem where Self == PosixFileSystem {
    /// The machine's file system.
    package static var real: PosixFileSystem { PosixFileSystem() }
}

// Inside the type, `read`, `write` and `rename` mean its own methods.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func systemRename(_ path: String, _ target: String) -> Int32 { rename(path, target) }

extension FileFailure {
    static func posix(_ code: Int32, _ operation: String, _ url: URL) -> FileFailure {
        let reason: Reason =
            switch code {
            case ENOSPC, EDQUOT: .diskFull
            case EBUSY, ETXTBSY: .inUse
            case ENOENT: .notFound
            case EACCES, EPERM, EROFS: .notPermitted
            default: .other(String(cString: strerror(code)))
            }
        return FileFailure(operation: operation, path: url.path, reason: reason)
    }

    fileprivate static func foundation(_ error: any Error, _ operation: String, _ url: URL) -> FileFailure {
        let cocoa = error as? CocoaError
        if let code = (cocoa?.underlying as? POSIXError)?.code { return .posix(code.rawValue, operation, url) }
        if cocoa?.code == .fileNoSuchFile || cocoa?.code == .fileReadNoSuchFile {
            return .posix(ENOENT, operation, url)
        }
        return FileFailure(operation: operation, path: url.path, reason: .other(String(describing: error)))
    }
}
