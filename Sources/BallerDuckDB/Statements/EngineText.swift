import CDuckDB

/// Text that the engine allocated and wants back.
struct EngineText: ~Copyable {
    private let pointer: UnsafeMutablePointer<CChar>?

    init(_ pointer: UnsafePointer<CChar>?) { self.pointer = UnsafeMutablePointer(mutating: pointer) }

    deinit { duckdb_free(pointer) }

    /// A copy of the text, empty when the engine gave none.
    var string: String { pointer.map { String(cString: $0) } ?? "" }
}
