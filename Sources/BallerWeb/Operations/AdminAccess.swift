import Foundation
import HTTPTypes
import Hummingbird

/// Lets the operator in: programs with the token as a bearer, browsers with it as the password of any name.
struct AdminAccess: Sendable {
    private let token: AdminToken?
    private let proxies: TrustedProxies
    private let guesses = GuessLimit()

    init(_ token: String?, _ proxies: TrustedProxies) {
        self.token = token.flatMap { AdminToken($0) }
        self.proxies = proxies
    }

    /// - Throws: a problem where the asker is not the operator, or there is no token.
    func check(_ request: Request) throws(Problem) {
        guard let token else {
            throw Problem(.reloadDisabled, "What is the operator's is off: the server has no token.")
        }
        let header = request.headers[.authorization]
        let address = proxies.address(of: request)
        if let seconds = guesses.wait(of: address) {
            var problem = Problem(.tooManyGuesses, "Too many wrong tokens came from here.")
            problem.retryAfter = seconds
            throw problem
        }
        guard let presented = header.flatMap(Self.token), token.matches(presented) else {
            // Who presents nothing guesses nothing.
            if header != nil { guesses.countWrong(of: address) }
            var problem = Problem(.tokenRefused, "This needs the operator's token.")
            let isBrowser = request.headers[.accept]?.contains("text/html") == true
            problem.challenge = isBrowser ? "Basic realm=\"Baller\", charset=\"UTF-8\"" : "Bearer"
            throw problem
        }
        guesses.forget(address)
    }

    /// The same for what changes something.
    func checkAction(_ request: Request) throws(Problem) {
        try check(request)
        guard request.headers[.authorization]?.lowercased().hasPrefix("bearer ") != true else { return }
        try Self.checkOrigin(request)
    }

    /// A browser sends its password and cookies along wherever a page of somebody else leads it.
    ///
    /// - Throws: a problem where the request comes from another site, or it cannot be told.
    static func checkOrigin(_ request: Request) throws(Problem) {
        let fetched = request.headers[.secFetchSite]
        let isOwn =
            fetched.map { $0 == "same-origin" }
            ?? request.headers[.origin].map { origin in
                origin.split(separator: "/", maxSplits: 1).last.map { "/\(request.head.authority ?? "")" == $0 }
                    ?? false
            }
            ?? false
        guard isOwn else {
            throw Problem(.tokenRefused, "A form of another site may not do this; use the one on the admin page.")
        }
    }

    private static func token(_ header: String) -> String? {
        if header.lowercased().hasPrefix("bearer ") { return String(header.dropFirst(7)) }
        guard header.lowercased().hasPrefix("basic "), let bytes = Data(base64Encoded: String(header.dropFirst(6)))
        else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: ":", maxSplits: 1).dropFirst().first.map(
            String.init
        )
    }
}
