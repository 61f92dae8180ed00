package import Foundation

/// A random secret that somebody holds, of which the file has the digest alone.
package struct SecretToken: Sendable, Equatable {
    package let text: String
    package let digest: Data

    /// A new one of 256 bits, after a prefix that says what it is for.
    package init(prefix: String = "") {
        let bytes = Data(Sodium.random(32))
        let plain = bytes.base64EncodedString().filter { $0 != "=" }
        self.init(presented: prefix + plain.replacing("+", with: "-").replacing("/", with: "_"))
    }

    /// One that somebody presents.
    package init(presented text: String) {
        self.text = text
        digest = Sodium.digest(text)
    }

    /// What forms carry to show that this server made them for the holder: it follows from the secret, and tells nothing of it.
    package var formToken: String { Sodium.digest("form:" + text).map { String(format: "%02x", $0) }.joined() }

    package func accepts(formToken: String) -> Bool {
        Sodium.areEqual(Data(self.formToken.utf8), Data(formToken.utf8))
    }
}
