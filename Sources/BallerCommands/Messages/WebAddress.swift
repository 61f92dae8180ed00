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

extension Settings {
    /// An address that something is sent to; `nil` if it is not set.
    func webAddress(_ setting: Setting<String?>) async throws -> String? {
        guard let text = try await value(setting) else { return nil }
        guard let address = WebAddress(text) else {
            throw SettingsError.outOfRange(key: setting.key, value: text, allowed: "an http or https address")
        }
        return address.text
    }
}
