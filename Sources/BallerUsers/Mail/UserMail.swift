package import Foundation

/// A mail to a user.
package struct UserMail: Sendable, Equatable {
    package let to: String
    package let subject: String
    package let text: String

    package init(to user: User, subject: String, text: String) {
        (self.to, self.subject, self.text) = (user.address, subject, text)
    }

    /// A mail with a link at which the password is set; `site` is where readers reach the server.
    package static func link(to user: User, _ token: SecretToken, site: String) -> UserMail {
        let text = """
            Somebody, probably you, asked for a link to set the password of \(user.address) at \(site).

            \(site)\(passwordPath(token))

            The link works once. If you asked for nothing, do nothing: without the link nothing changes.
            """
        return UserMail(to: user, subject: "Your link to \(site)", text: text)
    }

    /// A mail about answers that have changed, with the pages that show old and new.
    package static func changes(_ changes: [SavedChange], to user: User, site: String) -> UserMail {
        let lines = changes.map { "\($0.title)\n\(site)\(savedPath($0.savedID))" }
        let what = changes.count == 1 ? "An answer has" : "\(changes.count) answers have"
        return UserMail(
            to: user,
            subject: "\(what) changed at \(site)",
            text: "\(what) changed since you saved the question:\n\n" + lines.joined(separator: "\n\n")
        )
    }

    package static func passwordPath(_ token: SecretToken) -> String { "/account/password?token=\(token.text)" }
    package static func savedPath(_ id: Int64) -> String { "/account/saved/\(id)" }

    /// The mail as RFC 5322 has it, ready for `sendmail -t`.
    package func message(from sender: String, at moment: Date) -> String {
        let encoded = Data(text.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        let lines = [
            "From: \(Self.field(sender))", "To: \(Self.field(to))",
            "Subject: =?utf-8?B?\(Data(subject.utf8).base64EncodedString())?=",
            "Date: \(Self.date(moment))", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated", "", encoded, "",
        ]
        return lines.joined(separator: "\r\n")
    }

    /// Nothing that a field is given ends it.
    private static func field(_ text: String) -> String { text.filter { !$0.isNewline } }

    private static func date(_ moment: Date) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = .gmt
        formatter.dateFormat = "EEE, d MMM yyyy HH:mm:ss Z"
        return formatter.string(from: moment)
    }
}

/// Brings mails to users.
package protocol UserMailer: Sendable {
    /// - Throws: if nobody took it.
    func send(_ mail: UserMail) async throws
}
