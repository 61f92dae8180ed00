import BallerUsers
import Logging
import ServiceLifecycle

/// Sends links one after the other behind the back of requests, whose time then says nothing of whether an address is known.
struct UserMailQueue: Service {
    private let users: WebUsers
    /// Where readers reach the server.
    private let site: String
    private let logger: Logger
    private let waiting: AsyncStream<User>
    private let door: AsyncStream<User>.Continuation

    init(_ users: WebUsers, site: String, logger: Logger) {
        (self.users, self.site, self.logger) = (users, site, logger)
        // Who asks while so many wait asks again.
        (waiting, door) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(256))
    }

    /// Takes whom a link is to be sent, without waiting.
    func add(_ user: User) { door.yield(user) }

    /// Ends the queue once what is in it is sent.
    func close() { door.finish() }

    func run() async throws { await cancelWhenGracefulShutdown { await work() } }

    func work() async {
        guard let mailer = users.mailer else { return }
        for await user in waiting {
            do {
                let token = try await users.accounts.link(for: user, term: Accounts.linkTerm)
                try await mailer.send(.link(to: user, token, site: site))
            } catch {
                logger.error("a mail with a link was not sent", metadata: ["user": "\(user.id)", "error": "\(error)"])
            }
        }
    }
}
