import ServiceLifecycle

/// Ends when the process is told to stop; its group then stops the other services in order.
struct StopOnSignal: Service {
    let stop: AsyncStream<Void>

    func run() async throws {
        for await _ in stop.cancelOnGracefulShutdown() {}
    }
}
