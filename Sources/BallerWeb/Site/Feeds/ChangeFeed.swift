import BallerCore
import BallerServing
import Crypto
import Foundation

/// The swaps of the served artifact as news: what a feed says, whatever its form.
struct ChangeFeed {
    static let title = "Baller: what changed"
    static let atomPath = "/feed.atom"
    static let jsonPath = "/feed.json"
    private static let mostEntries = 30

    struct Entry {
        let id: String
        let title: String
        let at: Date
        let address: String
        let lines: [String]
    }

    /// Where readers reach the server, without a slash at the end; empty where nobody said.
    let origin: String
    let id: String
    let updated: Date
    let entries: [Entry]

    /// Blocks.
    init(of snapshot: Snapshot, origin: String) throws {
        let swaps = snapshot.swaps.swaps
        self.origin = origin
        id = Self.urn("feed of \(origin)")
        updated = swaps.first?.at ?? snapshot.createdAt
        entries = try swaps.prefix(Self.mostEntries).map { swap in
            Entry(
                id: Self.urn("\(swap.number) \(swap.at.formatted(.iso8601)) \(swap.previous ?? "") \(swap.artifact)"),
                title: swap.headline,
                at: swap.at,
                address: "\(origin)/api/v1/changes/\(swap.number)",
                lines: try swap.account()
            )
        }
    }

    /// A name that is the same each time: a UUID made of a hash (RFC 9562, version 8).
    private static func urn(_ name: String) -> String {
        var bytes = Array(SHA256.hash(data: Data(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.hexadecimal
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return "urn:uuid:\(parts.joined(separator: "-"))"
    }
}
