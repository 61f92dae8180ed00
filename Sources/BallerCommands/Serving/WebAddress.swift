import Foundation

/// An `http` or `https` address with a host and without a password.
struct WebAddress {
    let text: String
    let query: String?

    init?(_ text: String) {
        guard let parts = URLComponents(string: text), ["http", "https"].contains(parts.scheme?.lowercased()),
            parts.host?.isEmpty == false, parts.user == nil, parts.password == nil, parts.fragment == nil
        else { return nil }
        self.text = text
        query = parts.query
    }
}
