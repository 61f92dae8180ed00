/// Waits; tests inject one that only advances their clock.
package protocol Sleeper: Sendable {
    /// - Throws: `CancellationError` if the task is cancelled while waiting.
    func sleep(for duration: Duration) async throws
}

/// Waits in real time.
package struct RealSleeper: Sleeper {
    package init() {}

    package func sleep(for duration: Duration) async throws { try await Task.sleep(for: duration) }
}
