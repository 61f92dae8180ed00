import Logging
import Synchronization

/// How often the engine ran out of memory, and who is to be told.
package final class EngineHealth: Sendable {
    private struct State {
        var outOfMemory = 0
        /// The newest artifact, by its generation, of which the log knows.
        var toldOf = -1
    }

    /// Wakes `EngineRecovery` when an artifact has to be opened anew; the newest wish is enough.
    let alarms: AsyncStream<Void>
    private let alarm: AsyncStream<Void>.Continuation
    private let state = Mutex(State())
    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
        (alarms, alarm) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Queries that the engine refused for want of memory since the process began.
    package var outOfMemoryCount: Int { state.withLock { $0.outOfMemory } }

    /// Counts it, and logs the first of an opened artifact with the engine's words: the others say the same.
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

    /// Asks for the artifact to be opened anew.
    func raiseAlarm() { alarm.yield() }
}
