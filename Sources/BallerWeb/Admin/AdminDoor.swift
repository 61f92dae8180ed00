import BallerUsers
import Hummingbird

/// Lets those in who run the server: with the operator's token, or signed in with the role of an admin.
struct AdminDoor: Sendable {
    let access: AdminAccess
    /// `nil` where nobody has an account.
    let readers: ReaderDoor?

    func check(_ request: Request) async throws {
        guard try await !isAdmin(request) else { return }
        try access.check(request)
    }

    /// The same for what changes something.
    func checkAction(_ request: Request) async throws {
        guard try await isAdmin(request) else { return try access.checkAction(request) }
        try AdminAccess.checkOrigin(request)
    }

    private func isAdmin(_ request: Request) async throws -> Bool {
        try await readers?.session(of: request)?.user.role == .admin
    }
}
