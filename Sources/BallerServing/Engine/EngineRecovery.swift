import Logging
import ServiceLifecycle

/// Opens the served artifact anew when its engine stays out of memory, so that the server heals by itself.
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

    /// Reopens until an artifact serves that is not exhausted; a pause between two tries keeps a hostile load from making
    /// the server do nothing else.
    private func heal() async {
        var pause = Duration.seconds(1)
        while let serving = current.peek, serving.isExhausted {
            // A refusal is the reloader's to log.
            let hasReopened = (try? await reloader.reload()) != nil
            guard (try? await clock.sleep(for: pause)) != nil else { return }
            pause = hasReopened ? .seconds(1) : min(pause * 2, Self.longestPause)
        }
    }
}
