import CDuckDB

/// Text allocated by the engine, which must be freed through it.
struct EngineText: ~Copyable {
    private let pointer: UnsafeMutablePointer<CChar>?

    init(_ pointer: UnsafePointer<CChar>?) { self.pointer = UnsafeMutablePointer(mutating: pointer) }

    deinit { duckdb_free(pointer) }

    /// A copy of the text, empty if the engine gave none.
    var string: String { pointer.map { String(cString: $0) } ?? "" }
}
