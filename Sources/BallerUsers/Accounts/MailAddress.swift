/// An e-mail address as its owner writes it, and as accounts are found by it.
package struct MailAddress: Sendable, Equatable {
    package let text: String
    /// The same for all spellings that mail goes to one place with.
    let key: String

    /// - Throws: `UsersError.addressInvalid` for what no mail could be sent to, or what could reach into the head of a mail.
    package init(_ typed: String) throws(UsersError) {
        let text = String(typed.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            !parts[1].hasPrefix("."), !parts[1].hasSuffix("."), text.utf8.allSatisfy(Self.isAllowed)
        else { throw .addressInvalid(typed) }
        self.text = text
        key = text.lowercased()
    }

    /// Printable ASCII without what separates addresses, quotes, or begins comments.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        (33...126).contains(byte) && !"\"(),:;<>[\\]".utf8.contains(byte)
    }
}
