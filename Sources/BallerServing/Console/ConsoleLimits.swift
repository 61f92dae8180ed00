/// What one statement of a stranger may take.
package struct ConsoleLimits: Sendable, Codable, Equatable {
    /// Milliseconds until it is stopped; rows that were there by then are given.
    package var milliseconds = 5000
    /// Memory of its process, in bytes.
    package var memoryBytes = 256 << 20
    package var rows = 10_000
    /// Bytes of the answer.
    package var bytes = 8 << 20
    /// Bytes of the statement.
    package var textBytes = 64 << 10

    package init() {}
}

/// Why rows are missing from an answer.
package enum ConsoleCut: String, Sendable, Codable, CaseIterable {
    case rows, bytes, time
}
