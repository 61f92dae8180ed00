import BallerUsers
import HTTPTypes
import Hummingbird
import NIOCore

/// A request to a page of accounts: who asks, and what proves his forms.
struct Visit: Sendable {
    let request: Request
    let parameters: Parameters
    /// `nil` for whom nobody knows.
    let session: UserSession?
    /// What forms on the answer are made for: the session, or the cookie of forms where there is none.
    let token: SecretToken

    /// What the browser calls itself.
    var agent: String { request.headers[.userAgent] ?? "" }

    /// - Throws: a problem for whom nobody knows.
    var user: User {
        get throws(Problem) {
            guard let session else { throw Problem(.signInNeeded, "Sign in first, at \(AccountPath.signIn).") }
            return session.user
        }
    }

    /// The number in the path.
    var number: Int64 {
        get throws(Problem) {
            guard let number = Int64(parameters.get("number") ?? "") else {
                throw .notFound("There is nothing at this address.")
            }
            return number
        }
    }
}

/// What a request to a page of accounts leads to.
enum VisitOutcome {
    /// With what is wrong, where the page says it beside what was asked.
    case page(Page, wrong: Problem? = nil)
    case file([UInt8], type: String, name: String?)
    /// To a page that is asked for anew.
    case see(String)
    /// The same, with a session that begins or ends there.
    case begin(UserSession, see: String)
    case end(see: String)
}
