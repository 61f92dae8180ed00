extension DuckDBError {
    /// True when the engine could not get memory, or gave itself up: what is asked next fails the same way.
    package var isExhaustion: Bool { failure.map { [.outOfMemory, .fatal].contains($0.kind) } ?? false }
}
