import Foundation

/// The honest name under which pages are asked for: `baller/<version> (+<contact>)`.
package struct UserAgent: Sendable, Equatable {
    package let value: String

    /// The name by which robots.txt may address this crawler.
    package static let product = "baller"

    /// Refuses to exist without a way to reach the operator.
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
        // Anything else could end the header line or the comment that the contact stands in.
        guard contact.utf8.allSatisfy({ (33...126).contains($0) && !"()\\".utf8.contains($0) }) else { return false }
        if let url = URL(string: contact), ["http", "https"].contains(url.scheme?.lowercased()), url.host() != nil {
            return true
        }
        let parts = contact.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && parts[1].first != "."
            && parts[1].last != "."
    }
}
