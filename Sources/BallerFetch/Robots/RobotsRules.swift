package import Foundation

/// The rules of one robots.txt (RFC 9309) that concern one crawler.
package struct RobotsRules: Sendable, Equatable {
    /// The answer for one address, with the line that decided.
    package enum Verdict: Sendable, Equatable {
        case allowed
        case forbidden(rule: String)
    }

    let rules: [RobotsRule]
    /// Seconds between requests that the site asks for, if it does.
    package let crawlDelay: Double?

    /// The rules of a site that has no robots.txt.
    package static let allowAll = RobotsRules(rules: [], crawlDelay: nil)

    /// The longest matching rule decides; of two as long, the allowing one (RFC 9309, 2.2.2).
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
    /// The pattern as in the file.
    let text: String
    /// The pattern as compared, split at its wildcards.
    private let parts: [[UInt8]]
    private let endsAtEnd: Bool
    /// Octets of the normalised pattern.
    let specificity: Int

    init(allows: Bool, pattern text: String) {
        self.allows = allows
        self.text = text
        let isAnchored = text.hasSuffix("$")
        let pattern = RobotsPath.normalise(isAnchored ? String(text.dropLast()) : text, keepsWildcards: true)
        endsAtEnd = isAnchored
        parts = pattern.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { Array($0) }
        specificity = pattern.utf8.count + (isAnchored ? 1 : 0)
    }

    var line: String { "\(allows ? "Allow" : "Disallow"): \(text)" }

    /// Takes each part at its leftmost place, so that a hostile pattern costs no more than its length times the path's.
    func matches(_ path: String) -> Bool {
        let path = Array(path.utf8)
        guard let first = parts.first, path.starts(with: first) else { return false }
        guard parts.count > 1, let last = parts.last else { return !endsAtEnd || path.count == first.count }
        var position = first.count
        for part in parts.dropFirst().dropLast() {
            guard let end = Self.end(of: part, in: path, from: position) else { return false }
            position = end
        }
        guard endsAtEnd else { return Self.end(of: last, in: path, from: position) != nil }
        return path.count - position >= last.count && path.suffix(last.count).elementsEqual(last)
    }

    private static func end(of part: [UInt8], in path: [UInt8], from start: Int) -> Int? {
        guard path.count - start >= part.count else { return nil }
        for position in start...(path.count - part.count)
        where path[position..<(position + part.count)].elementsEqual(part) {
            return position + part.count
        }
        return nil
    }
}
