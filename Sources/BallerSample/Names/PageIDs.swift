import Foundation

/// Ids as Basketball-Reference makes them: five letters of the last name, two of the first, and a number; leagues share them.
final class PageIDs {
    /// Written after the number: `r` for referees.
    let suffix: String
    private var counts: [String: Int] = [:]

    init(suffix: String) { self.suffix = suffix }

    func next(for name: String) -> String {
        let words = name.split(separator: " ").map(Self.letters).filter { !Self.additions.contains($0) }
        let stem = (words.last ?? "").prefix(5) + (words.first ?? "").prefix(2)
        let count = counts[String(stem), default: 0] + 1
        counts[String(stem)] = count
        return "\(stem)\(count < 10 ? "0" : "")\(count)\(suffix)"
    }

    private static let additions: Set = ["jr", "iii"]

    /// Small letters without accents.
    private static func letters(_ word: Substring) -> String {
        word.replacing("Ł", with: "L").folding(options: .diacriticInsensitive, locale: nil).lowercased()
            .filter { ("a"..."z").contains($0) }
    }
}

/// An official of the sample league.
struct Referee {
    let id: String
    let name: String

    private static let count = 24

    /// The league's officials, the same in every season.
    static func all(seed: UInt64) -> [Referee] {
        var random = SampleRandom(seed: seed ^ 0x5eed_0f_0ff1_c1a1)
        var names = PlayerNames()
        let ids = PageIDs(suffix: "r")
        return (0..<count).map { _ in
            let name = names.next(&random)
            return Referee(id: ids.next(for: name), name: name)
        }
    }
}
