import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A file that is read by whoever has it, whatever becomes of its name.
package final class OpenFile: Sendable {
    package let byteCount: Int
    private let descriptor: Int32

    /// Opens the file; blocks.
    init(_ url: URL) throws(ServingError) {
        let path = url.path(percentEncoded: false)
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var facts = stat()
        guard descriptor >= 0, fstat(descriptor, &facts) == 0 else {
            throw .fileUnreadable(path: path, problem: String(cString: strerror(errno)))
        }
        byteCount = Int(facts.st_size)
    }

    deinit { close(descriptor) }

    /// Up to `count` bytes from a place on, none behind the end; blocks.
    func bytes(at offset: Int, count: Int) throws(ServingError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while initialized < count {
                let read = pread(
                    descriptor,
                    buffer.baseAddress.map { $0 + initialized },
                    count - initialized,
                    off_t(offset + initialized)
                )
                if read < 0, errno == EINTR { continue }
                if read < 0 { failure = errno }
                guard read > 0 else { return }
                initialized += read
            }
        }
        guard failure == 0 else { throw .fileUnreadable(path: "", problem: String(cString: strerror(failure))) }
        return bytes
    }
}
