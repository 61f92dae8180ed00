import Crypto
import Foundation

/// The secret that an operator presents; the time of a comparison tells nothing of it.
package struct AdminToken: Sendable {
    private let key = SymmetricKey(size: .bits256)
    private let code: HMAC<SHA256>.MAC

    /// `nil` for a token of blanks.
    package init?(_ token: String) {
        let token = token.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !token.isEmpty else { return nil }
        code = HMAC<SHA256>.authenticationCode(for: Array(token.utf8), using: key)
    }

    /// Compares codes of a fixed length under a random key instead of the texts.
    func matches(_ presented: String) -> Bool {
        HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Array(presented.utf8), using: key)
    }
}
