import BallerArtifact
import BallerCore
package import Logging
import ServiceLifecycle
import Synchronization

/// Polls the store's pointer, and reloads when it names another artifact.
///
/// A switch that failed for a passing reason, such as memory or a file still being copied, is retried at growing
/// intervals. An artifact that was refused for its content is not tried again until the pointer changes or a reload is
/// requested.
package final class ArtifactWatcher<C: Clock>: Service where C.Duration == Duration {
    private let reloader: ArtifactReloader
    private let interval: Duration
    private let backOff: BackOff
    private let clock: C
    private let logger: Logger
    private let state = Mutex(State())

    private struct State {
        /// The artifact whose switch failed here, and when it may be tried again.
        var failed: (id: BuildID, notBefore: C.Instant)?
        /// The last reported error about an unreadable pointer.
        var complaint: ArtifactError?
    }

    package init(
        _ reloader: ArtifactReloader,
        every interval: Duration,
        backOff: BackOff = BackOff(),
        clock: C,
        logger: Logger
    ) {
        self.reloader = reloader
        self.interval = interval
        self.backOff = backOff
        self.clock = clock
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while (try? await clock.sleep(for: interval)) != nil { await look() }
        }
    }

    /// One poll; a failure is logged by the reloader and never ends the watch.
    package func look() async {
        guard let id = pointer(), id != reloader.servingID, isDue(id) else { return }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [self] in await attempt(id) }
            // A long opening is aborted when it is no longer wanted, so that a rollback need not wait for it.
            group.addTask { [self] in
                while (try? await clock.sleep(for: interval)) != nil, pointer() == id {}
            }
            await group.next()
            group.cancelAll()
        }
    }

    private func attempt(_ id: BuildID) async {
        do {
            _ = try await reloader.reload()
        } catch {
            guard let failure = reloader.published.failure, failure.artifact == id.rawValue else { return }
            let next = clock.now.advanced(by: backOff.wait(after: failure.attempts))
            state.withLock { $0.failed = (id, next) }
        }
    }

    private func isDue(_ id: BuildID) -> Bool {
        guard let failure = reloader.published.failure, failure.artifact == id.rawValue else { return true }
        guard failure.isTriedAgain else { return false }
        return state.withLock { state in
            state.failed.map { $0.id != id || $0.notBefore <= clock.now } ?? true
        }
    }

    /// What the pointer names; an unreadable pointer is reported once.
    private func pointer() -> BuildID? {
        do throws(ArtifactError) {
            let id = try reloader.readPointer()
            state.withLock { $0.complaint = nil }
            return id
        } catch {
            let isNew = state.withLock { state in
                defer { state.complaint = error }
                return state.complaint != error
            }
            if isNew { logger.warning("cannot read the pointer", metadata: ["error": "\(error)"]) }
            return nil
        }
    }
}
