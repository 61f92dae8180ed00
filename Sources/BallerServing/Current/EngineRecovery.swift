import Logging
import ServiceLifecycle

/// Reopens the served artifact if its engine stays out of memory, so that the server recovers by itself.
package final class EngineRecovery<C: Clock>: Service where C.Duration == Duration {
    private static var longestPause: Duration { .seconds(30) }

    private let health: EngineHealth
    private let current: CurrentArtifact
    private let reloader: ArtifactReloader
    private let clock: C

    package init(_ serving: ArtifactServing, clock: C) {
        health = serving.health
        current = serving.current
        reloader = serving.reloader
        self.clock = clock
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            for await _ in health.alarms { await heal() }
        }
    }

    /// Reopens until the served artifact is not exhausted; the pause between two attempts keeps a hostile load from
    /// making the server do nothing else.
    private func heal() async {
        var pause = Duration.seconds(1)
        while let serving = current.peek, serving.isExhausted {
            // The reloader logs a refusal.
            let hasReopened = (try? await reloader.reload()) != nil
            guard (try? await clock.sleep(for: pause)) != nil else { return }
            pause = hasReopened ? .seconds(1) : min(pause * 2, Self.longestPause)
        }
    }
}
