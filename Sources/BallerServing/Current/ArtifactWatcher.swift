import BallerArtifact
package import Logging
import ServiceLifecycle
import Synchronization

/// Looks at the store's pointer again and again, and reloads when it names another artifact.
///
/// A refused artifact is not tried again until the pointer changes, or somebody asks for a reload.
package final class ArtifactWatcher<C: Clock>: Service where C.Duration == Duration {
    private let reloader: ArtifactReloader
    private let interval: Duration
    private let clock: C
    private let logger: Logger
    private let lastTried = Mutex<BuildID?>(nil)

    package init(_ reloader: ArtifactReloader, every interval: Duration, clock: C, logger: Logger) {
        self.reloader = reloader
        self.interval = interval
        self.clock = clock
        self.logger = logger
        lastTried.withLock { $0 = reloader.servingID }
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while (try? await clock.sleep(for: interval)) != nil { await look() }
        }
    }

    /// One look; a failure is the reloader's to log and never ends the watch.
    package func look() async {
        do {
            guard let id = try reloader.store.current() else { return }
            let isNew = lastTried.withLock { last in
                defer { last = id }
                return last != id
            }
            if isNew { _ = try await reloader.reload() }
        } catch let error as ArtifactError {
            logger.warning("cannot read the pointer", metadata: ["error": "\(error)"])
        } catch {
            // Logged where it happened.
        }
    }
}
