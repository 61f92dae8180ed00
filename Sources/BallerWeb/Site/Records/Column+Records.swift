import BallerServing

// Columns of what the build says of itself, whose names the dictionary of numbers does not have.
extension Column where Row == Record {
    static func text(_ title: String, of name: String) -> Column {
        .text(title) { .text($0[name].text) }
    }

    /// A text that rows may lack, because there is nothing to say.
    static func optional(_ title: String, of name: String) -> Column {
        .text(title) { $0[name].text.map { .text($0) } ?? .missing(.notApplicable) }
    }

    static func count(_ title: String, _ meaning: String? = nil, of name: String) -> Column {
        Column(.words(title, meaning: meaning)) { .count($0[name].integer) }
    }

    /// A table of the artifact, with its page.
    static func relation(_ title: String = "Table") -> Column {
        .text(title) { .text($0["relation"].text, link: $0["relation"].text.map(SitePath.table)) }
    }

    /// The key of a row in words, with the page of what it names.
    static func key(_ title: String, of name: String = "row_key") -> Column {
        .text(title) { row in .text(row[name].text, link: RowKey(row[name].text ?? "").page) }
    }
}

/// A key as the build writes it down: `player_id=76110, season_year=1954`.
struct RowKey {
    private let parts: [Substring: Substring]

    init(_ text: String) {
        let pairs = text.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace).split(separator: "=") }
        parts = Dictionary(pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }) { first, _ in first }
    }

    /// The page of the game or player that the key names; `nil` where it names neither.
    var page: String? {
        if let game = parts["game_id"], game.allSatisfy(\.isNumber) { return "/games/\(game)" }
        if let player = parts["player_id"], player.allSatisfy(\.isNumber) { return "/players/\(player)" }
        return nil
    }
}
