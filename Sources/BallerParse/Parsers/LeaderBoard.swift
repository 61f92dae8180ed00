/// What a leader list's address says: `pts_per_g_career_p` is points per game, careers, playoffs.
struct LeaderBoard {
    let board: String
    let category: String
    /// `COMBINED` for both parts of the season together; `nil` for an address in a form of its own.
    let seasonType: String?

    private static let boards = [
        "career": "CAREER", "active": "ACTIVE", "season": "SEASON", "yearly": "YEARLY", "game": "GAME",
        "progress": "PROGRESSIVE", "progressive": "PROGRESSIVE",
    ]

    init(_ name: String) {
        var words = name.split(separator: "_").map(String.init)
        let part = words.count > 2 ? ["p": "PLAYOFF", "c": "COMBINED"][words.last ?? ""] : nil
        if part != nil { words.removeLast() }
        guard let place = words.lastIndex(where: { Self.boards[$0] != nil }), words.count > 1 else {
            board = "OTHER"
            category = name
            seasonType = nil
            return
        }
        board = Self.boards[words.remove(at: place)] ?? "OTHER"
        category = words.joined(separator: "_")
        seasonType = part ?? "REGULAR"
    }

    func cells(isTrailers: Bool) -> [String: Cell] {
        [
            "board": .text(board), "category": .text(category), "season_type": .text(optional: seasonType),
            "is_trailers": .boolean(isTrailers),
        ]
    }
}

/// One entry of a board: place, player, context and number.
///
/// Columns differ by board: place, player, number; place, player, number, season; season, league, player, number, team.
/// The number is the first value after the player that is not a season.
struct LeaderRow {
    let cells: [String: Cell]

    init?(_ row: [HTMLElement]) {
        guard row.count >= 2, let player = row.firstIndex(where: { $0.identifier(.player) != nil }),
            let link = row[player].links.first(where: { $0.identifier(.player) != nil })
        else { return nil }
        let texts = row.map(\.text)
        let season = texts.first(where: Self.isSeason)
        let number = texts[(player + 1)...].first { Self.isNumber($0) && !Self.isSeason($0) }
        guard let value = number ?? texts.last, !value.isEmpty else { return nil }
        let rank = texts[0].filter { $0 != "." }
        let team = row.lazy.flatMap(\.links).first { $0.identifier(.team) != nil }
        cells = [
            "league": .text(optional: texts.lazy.compactMap { SourceLink.league($0) }.first),
            "season_year": .integer(optional: season.flatMap { Derivations.endYear($0) }),
            "rank": .text(optional: Int(rank) == nil ? nil : rank),
            "player_id": .text(optional: link.identifier(.player)),
            "player_name": .text(link.text.filter { $0 != "*" }),
            "team_id": .text(optional: team?.identifier(.team)),
            "team": .text(optional: team?.text ?? row.lazy.compactMap { $0.first(class: "desc")?.text }.first),
            "value": .text(value),
        ]
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.drop { "-+.$".contains($0) }
        return digits.first?.isNumber == true
    }

    /// Whether the text has the form `1961-62`.
    private static func isSeason(_ text: String) -> Bool { text.utf8.count == 7 && Derivations.endYear(text) != nil }
}
