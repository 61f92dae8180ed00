extension DuckDBError {
    /// True if the engine is out of memory or has shut itself down, so that the next statement fails the same way.
    package var isExhaustion: Bool { failure.map { [.outOfMemory, .fatal].contains($0.kind) } ?? false }
}
