import BallerCore
import BallerPages

/// What a page's heading says about it: its kind, season, league and day.
struct PageHeading: Sendable {
    let text: String
    private let words: [Substring]

    init(_ text: String) {
        self.text = text
        words = text.split { $0 == " " || $0 == "," }
    }

    /// The last date in the heading: `… Box Score, March 1, 2018`.
    var date: CalendarDay? {
        guard words.count >= 3 else { return nil }
        for start in stride(from: words.count - 3, through: 0, by: -1) {
            guard let first = words[start].first, first.isLetter else { continue }
            if let date = CalendarDay(printed: words[start..<(start + 3)].joined(separator: " ")) { return date }
        }
        return nil
    }

    /// 2024 for `2023-24 NBA Schedule and Results` and for `2024 NBA Playoffs Summary`.
    var seasonYear: Int? {
        for word in words where word.utf8.count == 7 {
            if let year = Derivations.endYear(String(word)) { return year }
        }
        for (word, next) in zip(words, words.dropFirst()) where word.utf8.count == 4 {
            if let year = Int(word), SiteID.isLeague(next.utf8) { return year }
        }
        return nil
    }

    var leagues: [String] { words.filter { SiteID.isLeague($0.utf8) }.map(String.init) }

    /// What follows the colon in a heading such as `2023-24 NBA Player Stats: Per Game`.
    private var statistics: String? {
        guard let colon = text.firstRange(of: "Stats: ") else { return nil }
        return String(text[colon.upperBound...])
    }

    /// The all-players table that the heading names, spelled as in its address (`per_game`).
    var playerTable: String? {
        guard let statistics else { return nil }
        return Self.playerTables.first { statistics.hasPrefix($0.words) }?.path
    }

    var isOfPlayoffs: Bool { text.contains("Playoffs") }

    private static let playerTables: [(words: String, path: String)] = [
        ("Totals", "totals"), ("Per Game", "per_game"), ("Per 36 Minutes", "per_minute"), ("Per Minute", "per_minute"),
        ("Per 100 Poss", "per_poss"), ("Advanced", "advanced"), ("Shooting", "shooting"),
        ("Adjusted Shooting", "adj_shooting"), ("Play-by-Play", "play-by-play"), ("Play-By-Play", "play-by-play"),
    ]

    /// Words in a heading which show that an address of this kind gave the page above it, or another one.
    private static let others: [PageKind: [String]] = [
        .playerProfile: [" - High School", "Amateur, and Exhibition"],
        .rookies: ["Season Stats"],
        .playoffs: ["Stats: ", " Leaders", " Schedule", " Standings"],
    ]

    /// True if the heading belongs to a different kind of page than the address.
    func isOfAnotherKind(_ type: PageType, path: Substring) -> Bool {
        if Self.others[type.kind, default: []].contains(where: text.contains) { return true }
        guard let table = playerTable else { return false }
        guard path.hasSuffix("_\(table).html") else { return true }
        return path.hasPrefix("/playoffs/") != isOfPlayoffs
    }
}
