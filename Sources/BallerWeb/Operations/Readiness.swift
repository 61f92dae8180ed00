import ServiceLifecycle
import Synchronization

/// Whether the server wants more requests: no, once it was told to stop.
package final class Readiness: Sendable {
    private let draining = Mutex(false)

    package init() {}

    package var isDraining: Bool { draining.withLock { $0 } }

    func startDraining() { draining.withLock { $0 = true } }
}

/// Says no at `/readyz` as soon as the process is told to stop, and keeps the rest running for a while, so that whoever
/// sends requests sends them elsewhere before the door closes.
///
/// It must come after the server in a group: groups stop their services from the last to the first.
package struct DrainService<C: Clock>: Service where C.Duration == Duration {
    private let readiness: Readiness
    private let delay: Duration
    private let clock: C

    package init(_ readiness: Readiness, delay: Duration, clock: C) {
        self.readiness = readiness
        self.delay = delay
        self.clock = clock
    }

    package func run() async throws {
        try? await gracefulShutdown()
        readiness.startDraining()
        if delay > .zero { try? await clock.sleep(for: delay) }
    }
}
