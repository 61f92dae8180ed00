import UnixSignals

/// Work that Ctrl-C and SIGTERM end in an orderly way: its task is cancelled, and it reports how far it got.
enum Interruption {
    /// Runs `work` to its end; a signal in the meantime cancels it.
    static func cancels<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) async throws -> Result
    {
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                for await _ in signals { return nil }
                return nil
            }
            while let next = try await group.next() {
                group.cancelAll()
                if let result = next { return result }
            }
            throw CancellationError()
        }
    }
}
