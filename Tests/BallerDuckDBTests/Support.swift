package import BallerDuckDB
import Foundation

extension SQL: ExpressibleByStringLiteral {
    /// Tests write short statements in place.
    package init(stringLiteral value: String) { self.init(name: "test.sql", text: value) }
}

/// A connection to an empty database in memory.
func memoryConnection() throws -> Connection {
    try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
}

/// A folder of its own for the time of the closure.
func withTemporaryFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "baller-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}

/// The UUID of a text that is known to be one; a random one, which no test expects, of any other.
func uuid(_ text: String) -> UUID { UUID(uuidString: text) ?? UUID() }
