import CSQLite
import Foundation

/// A new SQLite file that is written once, by one thread.
///
/// It keeps no journal: a file that was not finished is thrown away.
final class SQLiteFile {
    let url: URL
    private let handle: OpaquePointer

    /// Creates the file, which must not exist yet.
    init(_ url: URL) throws(ExportError) {
        self.url = url
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let state = sqlite3_open_v2(url.path, &handle, flags, nil)
        guard let handle else { throw .sqliteFailed(file: url.path, problem: "SQLite has no memory") }
        self.handle = handle
        guard state == SQLITE_OK else { throw failure() }
        // 64 MB of pages; more are written to the file in between.
        try execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000; BEGIN")
    }

    deinit { sqlite3_close_v2(handle) }

    func execute(_ text: String) throws(ExportError) {
        guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    func prepare(_ text: String) throws(ExportError) -> SQLiteStatement {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, text, -1, &statement, nil) == SQLITE_OK, let statement else {
            throw failure()
        }
        return SQLiteStatement(statement, of: self)
    }

    func commit() throws(ExportError) { try execute("COMMIT") }

    /// The last error, in SQLite's words.
    func failure() -> ExportError {
        let problem = String(cString: sqlite3_errmsg(handle))
        let isFull = sqlite3_errcode(handle) & 0xFF == SQLITE_FULL
        return isFull
            ? .diskFull(folder: url.deletingLastPathComponent().path, problem: problem)
            : .sqliteFailed(file: url.path, problem: problem)
    }
}

/// A prepared statement that runs once for each row.
final class SQLiteStatement {
    /// SQLite copies the text before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private let statement: OpaquePointer
    private let file: SQLiteFile

    fileprivate init(_ statement: OpaquePointer, of file: SQLiteFile) {
        self.statement = statement
        self.file = file
    }

    deinit { sqlite3_finalize(statement) }

    /// Places count from 1.
    func bind(_ value: Int64, at place: Int32) { sqlite3_bind_int64(statement, place, value) }

    func bind(_ value: Double, at place: Int32) { sqlite3_bind_double(statement, place, value) }

    func bind(_ text: Span<UInt8>, at place: Int32) {
        text.withUnsafeBufferPointer { bytes in
            // An empty text has no address, which SQLite would take for NULL.
            guard let start = bytes.baseAddress, !bytes.isEmpty else {
                sqlite3_bind_text(statement, place, "", 0, Self.copied)
                return
            }
            start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                _ = sqlite3_bind_text(statement, place, $0, Int32(bytes.count), Self.copied)
            }
        }
    }

    func bind(_ text: String?, at place: Int32) {
        guard var text else { return bindNull(at: place) }
        text.withUTF8 { bind($0.span, at: place) }
    }

    func bindNull(at place: Int32) { sqlite3_bind_null(statement, place) }

    /// Runs with the bound values; a value that could not be bound, for lack of memory, fails here.
    func run() throws(ExportError) {
        let state = sqlite3_step(statement)
        guard state == SQLITE_DONE else { throw file.failure() }
        sqlite3_reset(statement)
    }
}
