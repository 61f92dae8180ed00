package import Foundation

/// The only hosts that may be contacted.
package struct AllowedHosts: Sendable, Equatable {
    private let entries: Set<String>

    /// - Parameter hosts: host names, with `:port` unless it is the scheme's default.
    package init(_ hosts: [String]) { entries = Set(hosts.map { $0.lowercased() }) }

    /// Why the address may not be requested, or `nil` if it may.
    package func objection(to url: URL) -> String? {
        guard let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme) else {
            return "it is neither http nor https"
        }
        guard let host = url.host()?.lowercased(), !host.isEmpty else { return "it names no host" }
        guard url.user() == nil, url.password() == nil else { return "it carries a login" }
        let ownPort = scheme == "https" ? 443 : 80
        let name = url.port.map { $0 == ownPort ? host : "\(host):\($0)" } ?? host
        return entries.contains(name) ? nil : "host \(name) is not on the allow-list"
    }

    /// - Throws: `FetchError.addressNotAllowed`.
    package func check(_ url: URL) throws(FetchError) {
        if let reason = objection(to: url) { throw .addressNotAllowed(url, reason: reason) }
    }

    /// The robots.txt that governs an address.
    func robots(of url: URL) throws(FetchError) -> URL {
        try check(url)
        var components = URLComponents()
        components.scheme = url.scheme?.lowercased()
        components.host = url.host()
        components.port = url.port
        components.path = "/robots.txt"
        guard let robots = components.url else { throw .addressNotAllowed(url, reason: "it cannot be taken apart") }
        return robots
    }
}
