import BallerCore
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

    /// The values of a form by name, without what is empty or nobody asked for.
    static func values(of names: [String], in text: some StringProtocol) throws(Problem) -> [String: String] {
        var values: [String: String] = [:]
        for part in text.split(separator: "&") {
            guard names.contains(String(part.prefix { $0 != "=" })) else { continue }
            for (name, value) in try QueryString(part).pairs where !value.isEmpty { values[name] = value }
        }
        return values
    }

    static func decoded(_ text: some StringProtocol) throws(Problem) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }) else {
            return String(text)
        }
        // A plus is a blank in forms and in nothing else; a plus of its own comes as %2B.
        let blanks = String(text.map { $0 == "+" ? " " : $0 })
        guard let decoded = blanks.percentDecoded else {
            throw Problem(.invalidEncoding, "The address has broken percent-encoding.")
        }
        return decoded
    }
}
