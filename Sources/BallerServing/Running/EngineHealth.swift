import Logging
import Synchronization

/// Counts how often the engine ran out of memory, and raises the alarm.
package final class EngineHealth: Sendable {
    private struct State {
        var outOfMemory = 0
        /// The generation of the newest artifact that has been logged.
        var toldOf = -1
    }

    /// Wakes `EngineRecovery` when an artifact has to be reopened; only the newest request matters.
    let alarms: AsyncStream<Void>
    private let alarm: AsyncStream<Void>.Continuation
    private let state = Mutex(State())
    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
        (alarms, alarm) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Queries refused for lack of memory since the process began.
    package var outOfMemoryCount: Int { state.withLock { $0.outOfMemory } }

    /// Counts a failure, and logs the first one of each opened artifact with the engine's message; the others say the
    /// same.
    func noteOutOfMemory(of snapshot: Snapshot, _ error: any Error) {
        let isNew = state.withLock { state in
            state.outOfMemory += 1
            defer { state.toldOf = max(state.toldOf, snapshot.generation) }
            return snapshot.generation > state.toldOf
        }
        guard isNew else { return }
        let memory = snapshot.memoryByTag.map { "\($0.tag) \($0.bytes)" }.joined(separator: ", ")
        logger.error(
            "the engine ran out of memory",
            metadata: ["artifact": "\(snapshot.name)", "held": "\(memory)", "error": "\(error)"]
        )
    }

    /// Requests that the artifact be reopened.
    func raiseAlarm() { alarm.yield() }
}
