/// Waits; tests bring one that only moves their clock.
package protocol Sleeper: Sendable {
    /// - Throws: `CancellationError` when the task is cancelled meanwhile.
    func sleep(for duration: Duration) async throws
}

/// Waits in real time.
package struct RealSleeper: Sleeper {
    package init() {}

    package func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}
