import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Tries what the engine does first when it opens a database.
///
/// If the engine has no descriptor at that moment, or cannot read the file, an exception leaves one of its destructors
/// and the process ends, even for an in-memory database. So the means must be there before the engine is asked.
enum OpeningTrial {
    /// Descriptors that have to be free: one for opening, and some that other threads may take in the meantime.
    private static let spareDescriptors = 8

    /// - Throws: `DuckDBError.openFailed` as the engine would word it; missing files are left to the engine.
    static func run(_ location: Database.Location) throws(DuckDBError) {
        if case .file(let file) = location { try read(file.path(percentEncoded: false)) }
        var held: [Int32] = []
        defer { for descriptor in held { close(descriptor) } }
        for _ in 0..<spareDescriptors {
            let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw refused(location.description, "open") }
            held.append(descriptor)
        }
    }

    private static func read(_ path: String) throws(DuckDBError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return }
            throw refused(path, "open")
        }
        defer { close(descriptor) }
        var byte: UInt8 = 0
        if pread(descriptor, &byte, 1, 0) < 0 { throw refused(path, "read") }
    }

    private static func refused(_ path: String, _ operation: String) -> DuckDBError {
        let reason = String(cString: strerror(errno))
        let message = "IO Error: Cannot \(operation) file \"\(path)\": \(reason)"
        return .openFailed(location: path, EngineFailure(kind: .io, message: message))
    }
}
