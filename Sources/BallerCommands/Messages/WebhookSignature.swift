import Crypto
import Foundation

/// Signs messages as Standard Webhooks (version 1) has it, so that receivers can use any library for it.
///
/// Signed are the id of the message, the second of the attempt and the body, with dots between them, by HMAC-SHA256.
struct WebhookSignature {
    private static let prefix = "whsec_"

    private let key: SymmetricKey

    /// `secret` is the text of the key itself, or `whsec_` and the key in Base64.
    init(secret: String) {
        let encoded =
            secret.hasPrefix(Self.prefix) ? Data(base64Encoded: String(secret.dropFirst(Self.prefix.count))) : nil
        key = SymmetricKey(data: encoded ?? Data(secret.utf8))
    }

    /// What stands in `webhook-signature`.
    func text(id: String, second: Int, body: [UInt8]) -> String {
        let signed = Data("\(id).\(second).".utf8) + body
        return "v1,\(Data(HMAC<SHA256>.authenticationCode(for: signed, using: key)).base64EncodedString())"
    }
}
