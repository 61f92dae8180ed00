import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The index file, opened and locked for one access.
final class IndexFile {
    private let file: URL
    private let descriptor: Int32

    /// Waits for the lock: nobody reads half a line of another process.
    init(_ file: URL) throws(FetchError) {
        self.file = file
        descriptor = try DurableFile.open(file, O_RDWR | O_CREAT | O_APPEND)
        while flock(descriptor, LOCK_EX) != 0 {
            if errno == EINTR { continue }
            let error = DurableFile.failure(file)
            close(descriptor)
            throw error
        }
    }

    deinit { close(descriptor) }

    /// The bytes from an offset to the end of the file, or to `count` bytes.
    func read(from offset: Int, count: Int? = nil) throws(FetchError) -> Data {
        let wanted = min(count ?? .max, max(0, try size() - offset))
        guard wanted > 0 else { return Data() }
        var data = Data(count: wanted)
        var done = 0
        while done < wanted {
            let got = data.withUnsafeMutableBytes { bytes in
                pread(descriptor, bytes.baseAddress?.advanced(by: done), wanted - done, off_t(offset + done))
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw DurableFile.failure(file) }
            if got == 0 { break }
            done += got
        }
        return data.prefix(done)
    }

    /// Adds a line and syncs; a line that a crash cut off is ended first, so that it spoils no other.
    func append(_ line: Data) throws(FetchError) {
        let size = try size()
        let last = size > 0 ? try read(from: size - 1, count: 1) : Data("\n".utf8)
        let isTorn = last != Data("\n".utf8)
        try DurableFile.writeAll(isTorn ? Data("\n".utf8) + line : line, to: descriptor, of: file)
        try DurableFile.sync(descriptor, of: file)
    }

    private func size() throws(FetchError) -> Int {
        let end = lseek(descriptor, 0, SEEK_END)
        guard end >= 0 else { throw DurableFile.failure(file) }
        return Int(end)
    }
}
