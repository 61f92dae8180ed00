import BallerCore
package import Foundation

/// The rules of one robots.txt (RFC 9309) for one crawler.
package struct RobotsRules: Sendable, Equatable {
    /// The answer for one address, with the deciding line.
    package enum Verdict: Sendable, Equatable {
        case allowed
        case forbidden(rule: String)
    }

    let rules: [RobotsRule]
    /// Seconds between requests that the site asks for, if any.
    package let crawlDelay: Double?

    /// The rules of a site without robots.txt.
    package static let allowAll = RobotsRules(rules: [], crawlDelay: nil)

    /// The longest matching rule decides; of two equally long ones, the allowing one (RFC 9309, 2.2.2).
    package func verdict(for url: URL) -> Verdict {
        let path = RobotsPath.of(url)
        if path == "/robots.txt" { return .allowed }
        let deciding = rules.filter { $0.matches(path) }.max { left, right in
            (left.specificity, left.allows ? 1 : 0) < (right.specificity, right.allows ? 1 : 0)
        }
        guard let deciding, !deciding.allows else { return .allowed }
        return .forbidden(rule: deciding.line)
    }
}

/// One `Allow` or `Disallow` line.
struct RobotsRule: Sendable, Equatable {
    let allows: Bool
    /// The pattern as written in the file.
    let text: String
    /// The pattern used for comparison, matched against the whole path.
    private let glob: String
    /// Length of the normalised pattern in octets.
    let specificity: Int

    init(allows: Bool, pattern text: String) {
        self.allows = allows
        self.text = text
        let isAnchored = text.hasSuffix("$")
        let pattern = RobotsPath.normalise(isAnchored ? String(text.dropLast()) : text, keepsWildcards: true)
        glob = isAnchored ? pattern : pattern + "*"
        specificity = pattern.utf8.count + (isAnchored ? 1 : 0)
    }

    var line: String { "\(allows ? "Allow" : "Disallow"): \(text)" }

    func matches(_ path: String) -> Bool { path.fits(glob: glob) }
}
