import BallerCore
import BallerPages
import Foundation

/// The site that pages come from: the real one, or an imitation on this machine.
enum ScrapeSite {
    static let standard = PageAddress.site

    private static let loopback: Set<String> = ["127.0.0.1", "localhost", "::1", "[::1]"]

    static func isStandard(_ url: URL) -> Bool { url.absoluteString == standard }

    /// - Throws: `ScrapingError.siteNotAllowed` for any other host, so that a mistyped flag crawls nobody.
    static func url(_ text: String?) throws(ScrapingError) -> URL {
        let text = text ?? standard
        guard let url = URL(string: text.trimmingSuffix("/")), let host = url.host() else {
            throw .siteNotAllowed(text)
        }
        let isLocal = ["http", "https"].contains(url.scheme) && loopback.contains(host) && url.path().isEmpty
        guard isStandard(url) || isLocal else { throw .siteNotAllowed(text) }
        return url
    }
}
