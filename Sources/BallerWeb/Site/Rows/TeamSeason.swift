/// A team's season: its place and its record, and the lines of both sides in its games with a box score.
@dynamicMemberLookup
struct TeamSeason: Decodable {
    private let row: TeamSeasonRow
    let own: StatLine
    let opponents: StatLine

    init(from decoder: any Decoder) throws {
        row = try TeamSeasonRow(from: decoder)
        let opponent = try decoder.container(keyedBy: OpponentKey.self)
        var own = try StatLine(from: decoder)
        var opponents = StatLine()
        for key in ColumnKey.counted {
            opponents[key] = try opponent.decodeIfPresent(Int.self, forKey: OpponentKey(key))
        }
        // Beside other stats the points of games without a box score do not count.
        own[.points] = row.boxScorePoints
        opponents[.points] = row.opponentBoxScorePoints
        own[.gamesPlayed] = row.boxScores ?? 0
        opponents[.gamesPlayed] = row.boxScores ?? 0
        self.own = own
        self.opponents = opponents
    }

    subscript<Value>(dynamicMember path: KeyPath<TeamSeasonRow, Value>) -> Value { row[keyPath: path] }
}

/// The column of what the opponents did: `opponent_steals` of `steals`.
private struct OpponentKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(_ key: ColumnKey) { stringValue = "opponent_" + key.name }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
