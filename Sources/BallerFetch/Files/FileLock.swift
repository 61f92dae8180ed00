import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A lock between processes on a file; the system frees it when its owner dies.
final class FileLock: Sendable {
    private let descriptor: Int32

    /// Waits for the lock; blocking, so only for files whose owners hold it for moments.
    init(waitingFor file: URL) throws(FetchError) {
        descriptor = try DurableFile.open(file, O_RDWR | O_CREAT)
        while flock(descriptor, LOCK_EX) != 0 {
            if errno == EINTR { continue }
            let error = DurableFile.failure(file)
            close(descriptor)
            throw error
        }
    }

    /// Takes the lock, or is `nil` when another holds it.
    init?(ifFree file: URL) throws(FetchError) {
        descriptor = try DurableFile.open(file, O_RDWR | O_CREAT)
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit { close(descriptor) }
}
