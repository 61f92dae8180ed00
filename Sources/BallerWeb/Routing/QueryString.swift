import HTTPTypes

/// What stands behind the question mark of an address: names and values, in order, decoded.
struct QueryString {
    let pairs: [(name: String, value: String)]

    /// - Throws: a problem for broken percent-encoding and for text that is no UTF-8.
    init(_ text: some StringProtocol) throws(Problem) {
        var pairs: [(name: String, value: String)] = []
        for part in text.split(separator: "&") {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decoded(sides[0])
            pairs.append((name, sides.count > 1 ? try Self.decoded(sides[1]) : ""))
        }
        self.pairs = pairs
    }

    static func decoded(_ text: some StringProtocol) throws(Problem) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
            return String(text)
        }
        // A plus is a blank in forms and in nothing else; a plus of its own comes as %2B.
        let blanks = String(text.map { $0 == "+" ? " " : $0 })
        guard let decoded = blanks.percentDecoded else {
            throw Problem(.badRequest, code: "invalid_encoding", "The address has broken percent-encoding.")
        }
        return decoded
    }

    /// The text as it may stand in a canonical address.
    static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}

extension StringProtocol {
    /// `nil` for a percent sign without two hexadecimal digits, and for bytes that are no UTF-8.
    var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next()?.hexadecimal, let low = rest.next()?.hexadecimal else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
