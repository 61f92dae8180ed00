import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Tries what the engine does first when it opens a file.
///
/// Where the engine cannot open or read the file in that moment, an exception leaves one of its destructors and the process
/// ends. So descriptors must be there, and the file readable, before the engine is asked.
enum OpeningTrial {
    /// Descriptors that have to be free: one for the first moment, and some that other threads may take meanwhile.
    private static let spareDescriptors = 8

    /// - Throws: `DuckDBError.openFailed` as the engine would word it; a file that is not there is the engine's to judge.
    static func run(_ file: URL) throws(DuckDBError) {
        let path = file.path(percentEncoded: false)
        var held: [Int32] = []
        defer { for descriptor in held { close(descriptor) } }
        while held.count < spareDescriptors {
            let descriptor = open(held.isEmpty ? path : "/dev/null", O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else {
                if held.isEmpty, errno == ENOENT { return }
                throw refused(path, "open")
            }
            held.append(descriptor)
            var bytes = [UInt8](repeating: 0, count: 4096)
            if held.count == 1, read(descriptor, &bytes, bytes.count) < 0 { throw refused(path, "read") }
        }
    }

    private static func refused(_ path: String, _ operation: String) -> DuckDBError {
        let reason = String(cString: strerror(errno))
        let message = "IO Error: Cannot \(operation) file \"\(path)\": \(reason)"
        return .openFailed(location: path, EngineFailure(kind: .io, message: message))
    }
}
