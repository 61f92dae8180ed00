import ServiceLifecycle
import UnixSignals

/// Reloads when the process gets SIGHUP, as servers do.
package struct ReloadOnHangup: Service {
    private let reloader: ArtifactReloader

    package init(_ reloader: ArtifactReloader) { self.reloader = reloader }

    package func run() async throws {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        for await _ in signals.cancelOnGracefulShutdown() {
            // A refusal is logged by the reloader, and the old artifact serves on.
            _ = try? await reloader.reload()
        }
    }
}
