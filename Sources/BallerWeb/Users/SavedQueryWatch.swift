import BallerServing
import BallerUsers
import Logging
import ServiceLifecycle

/// Asks all saved questions again when another artifact serves, one after the other, and tells owners by mail of what changed.
struct SavedQueryWatch: Service {
    private static let batch = 100

    let current: CurrentArtifact
    let asking: SavedQueryAsking
    let mailer: (any UserMailer)?
    /// Where readers reach the server.
    let site: String
    let logger: Logger
    var pace: Duration = .seconds(2)

    func run() async throws { await cancelWhenGracefulShutdown { await watch() } }

    private func watch() async {
        var asked: String?
        while !Task.isCancelled {
            if let artifact = current.peek?.name, artifact != asked {
                do {
                    try await askAll(of: artifact)
                    asked = artifact
                } catch {
                    logger.error("saved questions were not asked", metadata: ["error": "\(error)"])
                }
            }
            try? await Task.sleep(for: pace)
        }
    }

    /// Asks what this artifact was not asked yet, also where a server before this one was stopped meanwhile.
    func askAll(of artifact: String) async throws {
        var last: Int64 = 0
        while !Task.isCancelled {
            let batch = try await asking.saved.next(for: artifact, after: last, count: Self.batch)
            guard let end = batch.last else { break }
            for query in batch where !Task.isCancelled { await asking.ask(query.id, query.address) }
            last = end.id
        }
        try await tell()
    }

    private func tell() async throws {
        guard let mailer else { return }
        for (user, changes) in try await asking.saved.untold() {
            do {
                try await mailer.send(.changes(changes, to: user, site: site))
                try await asking.saved.markTold(changes)
            } catch {
                logger.error(
                    "a mail about changes was not sent",
                    metadata: ["user": "\(user.id)", "error": "\(error)"]
                )
            }
        }
    }
}
