import BallerPages

/// What the links in a page's own tables say about it: team seasons, players, games.
struct TableLinks {
    private(set) var seasons: Set<String> = []
    private(set) var teams: Set<String> = []
    /// Players whose seasons the tables link.
    private(set) var players: Set<String> = []
    private(set) var games: Set<String> = []

    /// The most links that are read: the first rows tell as much as all of them.
    private static let limit = 400

    init(_ document: HTMLDocument, tables: (String) -> Bool) {
        var left = Self.limit
        document.bytes.withUnsafeBufferPointer { bytes in
            for table in document.slices.tables where tables(table.id) && left > 0 {
                read(UnsafeBufferPointer(rebasing: bytes[table.range]), &left)
            }
        }
    }

    private mutating func read(_ table: UnsafeBufferPointer<UInt8>, _ left: inout Int) {
        var position = 0
        while left > 0, let hit = ByteScan.firstIndex(of: "href=", in: table, from: position) {
            position = hit + 6
            left -= 1
            guard position < table.count else { return }
            let quote = table[hit + 5]
            let value = table[position...].prefix(200).prefix { $0 != quote }
            add(String(decoding: value, as: UTF8.self))
        }
    }

    private mutating func add(_ href: String) {
        let parts = SiteID.path(of: href).split(separator: "/")
        guard parts.count >= 2 else { return }
        switch parts[0] {
        case "teams":
            guard SiteID.isTeam(parts[1].utf8) else { return }
            teams.insert(String(parts[1]))
            if parts.count == 3, parts[2].utf8.count == 9, parts[2].hasSuffix(".html") {
                seasons.insert(String(parts[2].prefix(4)))
            }
        case "players" where parts.count >= 5: players.insert(String(parts[2]))
        case "boxscores":
            let game = parts[parts.count - 1].prefix(12)
            if SiteID.isGame(game.utf8) { games.insert(String(game)) }
        default: return
        }
    }
}
