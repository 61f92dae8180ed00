import ServiceLifecycle

/// Reloads each time the process gets SIGHUP, as servers do.
package struct ReloadOnHangup: Service {
    private let reloader: ArtifactReloader
    private let hangups: AsyncStream<Void>

    package init(_ reloader: ArtifactReloader, _ hangups: AsyncStream<Void>) {
        self.reloader = reloader
        self.hangups = hangups
    }

    package func run() async throws {
        for await _ in hangups.cancelOnGracefulShutdown() {
            // A refusal is logged by the reloader, and the old artifact serves on.
            _ = try? await reloader.reload()
        }
    }
}
