import Foundation
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A `flock` on an open file that contains the holder's process id.
///
/// The kernel releases the lock when the process dies, so a killed writer never blocks the next one. The file is never
/// removed: otherwise two writers could lock two files of the same name.
final class PosixFileLock: FileLock {
    /// Open while the lock is held.
    private let descriptor: Mutex<Int32?>

    /// Takes ownership of `descriptor`, and closes it if the lock is refused.
    init(_ url: URL, descriptor: Int32, waits: Bool) throws(FileFailure) {
        while flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            if code == EINTR { continue }
            defer { close(descriptor) }
            guard code == EWOULDBLOCK else { throw .posix(code, "lock", url) }
            let reason = FileFailure.Reason.locked(holder: Self.holder(descriptor))
            throw FileFailure(operation: "lock", path: url.path, reason: reason)
        }
        let text = Array("\(getpid())\n".utf8)
        // The process id only improves messages; a full disk must not stop a rollback here.
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.count, 0) }
        self.descriptor = Mutex(descriptor)
    }

    deinit { release() }

    func release() {
        descriptor.withLock { held in
            if let open = held {
                // Closing alone would leave the lock with a child process that is being started and has a copy.
                flock(open, LOCK_UN)
                close(open)
            }
            held = nil
        }
    }

    private static func holder(_ descriptor: Int32) -> Int? {
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return Int(String(decoding: buffer[..<count], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
