import ServiceLifecycle

/// Closes earlier artifacts when their time is up.
package struct EarlierRelease<C: Clock>: Service where C.Duration == Duration {
    private let reloader: ArtifactReloader
    private let interval: Duration
    private let clock: C

    package init(_ reloader: ArtifactReloader, every interval: Duration = .seconds(1), clock: C) {
        self.reloader = reloader
        self.interval = interval
        self.clock = clock
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while (try? await clock.sleep(for: interval)) != nil { await reloader.releaseEarlier() }
        }
    }
}
