import ServiceLifecycle

/// Reloads on each SIGHUP, as is usual for servers.
package struct ReloadOnHangup: Service {
    private let reloader: ArtifactReloader
    private let hangups: AsyncStream<Void>

    package init(_ reloader: ArtifactReloader, _ hangups: AsyncStream<Void>) {
        self.reloader = reloader
        self.hangups = hangups
    }

    package func run() async throws {
        for await _ in hangups.cancelOnGracefulShutdown() {
            // The reloader logs a refusal, and the old artifact is still served.
            _ = try? await reloader.reload()
        }
    }
}
