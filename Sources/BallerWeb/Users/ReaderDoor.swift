import BallerUsers
import HTTPTypes
import Hummingbird

/// Knows readers by their cookies.
struct ReaderDoor: Sendable {
    let accounts: Accounts
    let cookies: ReaderCookies

    /// Whose session a request belongs to; `nil` for whom nobody knows.
    func session(of request: Request) async throws -> UserSession? {
        guard let text = cookies.value(.session, of: request) else { return nil }
        return try await Sessions(accounts).session(text)
    }

    func visit(_ request: Request, _ parameters: Parameters) async throws -> Visit {
        let session = try await session(of: request)
        let kept = cookies.value(.form, of: request).map { SecretToken(presented: $0) }
        return Visit(
            request: request,
            parameters: parameters,
            session: session,
            token: session?.token ?? kept ?? SecretToken()
        )
    }

    /// What forms of a visitor can have been made for; `nil` where he has no cookie that would show it.
    func known(_ visit: Visit) -> SecretToken? {
        visit.session?.token ?? cookies.value(.form, of: visit.request).map { SecretToken(presented: $0) }
    }
}
