import BallerCore
import Foundation

/// Normalises addresses and patterns for comparison (RFC 9309, 2.2.2).
enum RobotsPath {
    /// Normalised path and query of an address.
    static func of(_ url: URL) -> String {
        let components = URLComponents(url: url, resolvingAgainstBaseURL: true)
        var text = components?.percentEncodedPath ?? url.path()
        if text.isEmpty { text = "/" }
        if let query = components?.percentEncodedQuery { text += "?" + query }
        return normalise(text, keepsWildcards: false)
    }

    /// Escapes what needs it, with upper-case digits, and unescapes the rest.
    ///
    /// `*` and `$` in an address are escaped: unescaped they are wildcards, and patterns spell them `%2A` and `%24`.
    static func normalise(_ text: String, keepsWildcards: Bool) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "%"), let octet = octet(in: bytes, at: position + 1) {
                append(octet, escaped: !octet.isUnreserved, to: &result)
                position += 3
            } else {
                let isWildcard = byte == UInt8(ascii: "*") && keepsWildcards
                append(byte, escaped: !isWildcard && mustBeEscaped(byte), to: &result)
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func append(_ octet: UInt8, escaped: Bool, to result: inout [UInt8]) {
        guard escaped else { return result.append(octet) }
        result += octet.percentCode.utf8
    }

    private static func octet(in bytes: [UInt8], at position: Int) -> UInt8? {
        guard position + 1 < bytes.count,
            let high = bytes[position].hexadecimalValue, let low = bytes[position + 1].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }

    private static func mustBeEscaped(_ octet: UInt8) -> Bool {
        octet <= 32 || octet >= 127 || octet == UInt8(ascii: "*") || octet == UInt8(ascii: "$")
    }
}
