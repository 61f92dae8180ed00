import AsyncHTTPClient
import BallerCore
import BallerServing
import BallerWeb
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import ServiceLifecycle

/// Tells another server of each swap, one after the other, and again where that fails; nothing waits for it.
struct Webhook: Service {
    let address: String
    let signature: WebhookSignature
    /// Time limit of an attempt.
    let limit: Duration
    let attempts: Int
    var backOff = BackOff()
    /// Where there is more about changes.
    let changes: String
    let notices: SwapNotices
    let waiting: AsyncStream<SwapNotices.Notice>
    let logger: Logger

    func run() async throws {
        var configuration = HTTPClient.Configuration()
        // A receiver elsewhere is a matter of the settings; nothing signed goes where they do not say.
        configuration.redirectConfiguration = .disallow
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        await cancelWhenGracefulShutdown {
            for await notice in waiting { await deliver(notice, by: client) }
        }
        try await client.shutdown()
    }

    private func deliver(_ notice: SwapNotices.Notice, by client: HTTPClient) async {
        for attempt in 1...attempts {
            let failure: Failure
            do {
                guard let found = try await send(notice, by: client) else {
                    notices.count { $0.delivered += 1 }
                    return
                }
                failure = found
            } catch {
                failure = Failure(reason: "\(error)", isPassing: true)
            }
            var metadata: Logger.Metadata = ["artifact": "\(notice.artifact)", "attempt": "\(attempt)"]
            metadata["reason"] = "\(failure.reason)"
            guard failure.isPassing, attempt < attempts, !Task.isCancelled else {
                notices.count { $0.givenUp += 1 }
                logger.error("webhook given up", metadata: metadata)
                return
            }
            notices.count { $0.retried += 1 }
            logger.warning("webhook failed, and is tried again", metadata: metadata)
            // A cancelled sleep ends the last attempt, which is then given up.
            try? await Task.sleep(for: backOff.wait(after: attempt))
        }
    }

    private struct Failure {
        let reason: String
        /// Whether another attempt may succeed.
        let isPassing: Bool
    }

    /// One attempt; `nil` if the receiver took it.
    private func send(_ notice: SwapNotices.Notice, by client: HTTPClient) async throws -> Failure? {
        let body = try notice.body(changes: changes)
        let request = HTTPClientRequest(posting: body, as: notice.id, to: address, signedBy: signature)
        let answer = try await client.execute(request, timeout: TimeAmount(limit))
        // What the receiver says beyond its status is of no use, and may be endless.
        switch answer.status.code {
        case 200..<300: return nil
        case 408, 425, 429, 500...: return Failure(reason: "status \(answer.status.code)", isPassing: true)
        default: return Failure(reason: "status \(answer.status.code)", isPassing: false)
        }
    }
}

extension Webhook {
    /// The webhook of the settings; `nil` where there is none.
    init?(_ settings: Settings, _ notices: SwapNotices, logger: Logger) async throws {
        guard let address = try await settings.webAddress(SettingCatalog.webhookAddress) else { return nil }
        guard let file = try await settings.value(SettingCatalog.webhookSecretFile) else {
            throw SettingsError.outOfRange(
                key: SettingCatalog.webhookSecretFile.key,
                value: "not set",
                allowed: "a file with the secret that signs what is sent to serve.webhookAddress"
            )
        }
        self.address = address
        signature = WebhookSignature(secret: try AdminTokenFile(file, of: SettingCatalog.webhookSecretFile).token)
        limit = .milliseconds(try await settings.value(SettingCatalog.webhookMilliseconds, in: 100...600_000))
        attempts = try await settings.value(SettingCatalog.webhookAttempts, in: 1...100)
        changes = try await settings.publicAddress() + "/api/v1/changes"
        self.notices = notices
        waiting = notices.listen()
        self.logger = logger
    }
}
