/// What a player or a team did in a game, a season or a career, as sums: what `ColumnKey.counted` lists.
struct StatLine: Decodable {
    private var counts: [ColumnKey: Int]

    init(_ counts: [ColumnKey: Int?] = [:]) { self.counts = counts.compactMapValues(\.self) }

    /// Reads the columns of those names, as far as the query has them.
    init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: ColumnKey.self)
        counts = [:]
        for key in ColumnKey.counted { counts[key] = try row.decodeIfPresent(Int.self, forKey: key) }
    }

    /// `nil` where the number was not recorded or not asked for.
    subscript(key: ColumnKey) -> Int? {
        get { counts[key] }
        set { counts[key] = newValue }
    }

    /// What an average divides by: a line without `gamesPlayed` is of one game.
    var games: Int { self[.gamesPlayed] ?? 1 }

    /// The sum of several lines; what one of them lacks stays unknown, because a sum over a part is not the whole.
    static func sum(_ lines: [StatLine]) -> StatLine {
        var total = StatLine()
        for key in ColumnKey.counted {
            let counts = lines.compactMap { $0[key] }
            if counts.count == lines.count { total[key] = counts.reduce(0, +) }
        }
        total[.gamesPlayed] = lines.reduce(0) { $0 + $1.games }
        return total
    }
}
