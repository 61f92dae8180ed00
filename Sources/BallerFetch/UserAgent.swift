import Foundation

/// The honest user agent of every request: `baller/<version> (+<contact>)`.
package struct UserAgent: Sendable, Equatable {
    package let value: String

    /// The name by which robots.txt can address this crawler.
    package static let product = "baller"

    /// Throws if there is no way to reach the operator.
    ///
    /// The contact is an e-mail address or an http(s) page.
    ///
    /// - Throws: `FetchError.contactMissing`, `FetchError.contactUnusable`.
    package init(version: String, contact: String?) throws(FetchError) {
        let contact = (contact ?? "").trimmingCharacters(in: .whitespaces)
        guard !contact.isEmpty else { throw .contactMissing }
        guard Self.isReachable(contact) else { throw .contactUnusable(contact) }
        value = "\(Self.product)/\(version) (+\(contact))"
    }

    private static func isReachable(_ contact: String) -> Bool {
        // Other characters could end the header line or the comment around the contact.
        guard contact.utf8.allSatisfy({ (33...126).contains($0) && !"()\\".utf8.contains($0) }) else { return false }
        if let url = URL(string: contact), ["http", "https"].contains(url.scheme?.lowercased()), url.host() != nil {
            return true
        }
        let parts = contact.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && parts[1].first != "."
            && parts[1].last != "."
    }
}
