import BallerUsers
import HTTPTypes
import Hummingbird

/// The two cookies of accounts: one names the session, the other who got a form before there is one.
///
/// Scripts see neither, other sites send neither with a form, and behind TLS no cookie of another host can take their place.
struct ReaderCookies: Sendable {
    let proxies: TrustedProxies

    enum Kind: String {
        case session = "baller_session"
        case form = "baller_form"
    }

    func value(_ kind: Kind, of request: Request) -> String? {
        // Most requests have no cookies at all.
        guard request.headers.contains(.cookie) else { return nil }
        return Cookies(from: request.headers[values: .cookie])[name(kind, isSecure(request))]?.value
    }

    /// What sets a cookie, of a session for as long as it lasts at most; an empty value takes it away.
    func setting(_ kind: Kind, _ value: String, for request: Request) -> String {
        let isSecure = isSecure(request)
        let age = value.isEmpty ? 0 : kind == .session ? Int(Sessions.term) : 24 * 3600
        let parts = ["\(name(kind, isSecure))=\(value)", "Path=/", "Max-Age=\(age)", "HttpOnly", "SameSite=Lax"]
        return (parts + (isSecure ? ["Secure"] : [])).joined(separator: "; ")
    }

    private func isSecure(_ request: Request) -> Bool {
        proxies.isSecure(request.headers, from: ClientConnection.current?.peer)
    }

    private func name(_ kind: Kind, _ isSecure: Bool) -> String { (isSecure ? "__Host-" : "") + kind.rawValue }
}
