import ServiceLifecycle

/// Ends a server without losing a request: says no at `/readyz` as soon as the process is told to stop, keeps the rest
/// running for a while, so that whoever sends requests sends them elsewhere, and then closes the door behind the last one.
///
/// It must come after the server in a group: groups stop their services from the last to the first.
package struct DrainService<C: Clock>: Service where C.Duration == Duration {
    private let connections: OpenConnections
    private let listener: Listener
    private let delay: Duration
    private let limit: Duration
    private let clock: C

    /// `limit` is how long requests may still take once the door is closed.
    init(_ connections: OpenConnections, _ listener: Listener, delay: Duration, limit: Duration, clock: C) {
        self.connections = connections
        self.listener = listener
        self.delay = delay
        self.limit = limit
        self.clock = clock
    }

    package func run() async throws {
        try? await gracefulShutdown()
        connections.startDraining()
        if delay > .zero { try? await clock.sleep(for: delay) }
        // What is left of the time is for the rest of the process to end in.
        listener.schedule(in: limit * 3 / 4) { [connections] in connections.cutOff() }
        await listener.turnAway(clock)
    }
}
