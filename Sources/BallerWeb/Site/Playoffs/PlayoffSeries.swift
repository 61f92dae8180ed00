import BallerCore
import BallerServing

/// A series of the playoffs, as the bracket has it.
struct PlayoffSeries: Sendable {
    struct Side: Sendable {
        let id: Int
        let code: String
        let name: String
        let seed: Int?
        let wins: Int
        let isWinner: Bool
    }

    let season: SeasonID
    let roundName: String?
    let roundNumber: Int
    let conference: String?
    /// The team that was at home in the first game, or the better seed where that is not known.
    let home: Side
    let away: Side
    let firstDay: String
    let lastDay: String
    /// Whether the games are here, and not the result alone.
    let isPlayed: Bool

    /// `nil` for a row without teams.
    init?(_ row: Record, _ season: SeasonID) {
        guard let home = Side(row, "home", winner: row["winner_team_id"].integer),
            let away = Side(row, "away", winner: row["winner_team_id"].integer)
        else { return nil }
        self.season = season
        self.home = home
        self.away = away
        roundName = row["round_name"].text
        roundNumber = row["round_number"].integer ?? 0
        conference = row["conference"].text
        firstDay = row["first_game_date"].text ?? ""
        lastDay = row["last_game_date"].text ?? ""
        isPlayed = row["origin"].text == "GAMES"
    }

    var key: String { SeriesKey.key(of: [home.code, away.code], round: roundName) }

    /// Whether a key means this series, however its codes are ordered or written.
    func isNamed(_ key: String) -> Bool {
        let key = key.uppercased()
        return key == self.key.uppercased()
            || roundName != "TIEBREAK" && key == "\(home.code)-\(away.code)".uppercased()
            || roundName != "TIEBREAK" && key == "\(away.code)-\(home.code)".uppercased()
    }

    var link: String { SitePath.series(key, season) }

    /// `Conference finals`, and the number where it is not known how far the final is.
    var round: String { roundName.map(\.inWords) ?? "Round \(roundNumber)" }

    /// `East, conference finals`.
    var title: String {
        guard let conference else { return round }
        return "\(conference), \(round.prefix(1).lowercased())\(round.dropFirst())"
    }

    /// The team that won or leads; of a part of the games the wins alone do not tell.
    var isHomeAhead: Bool { home.isWinner || (!away.isWinner && home.wins >= away.wins) }
    var ahead: Side { isHomeAhead ? home : away }
    var behind: Side { isHomeAhead ? away : home }
    var isDecided: Bool { home.isWinner || away.isWinner }

    /// `Boston Celtics beat Dallas Mavericks 4–1`.
    var result: String {
        let score = StatFormat.record(ahead.wins, behind.wins)
        if isDecided { return "\(ahead.name) beat \(behind.name) \(score)" }
        return ahead.wins == behind.wins
            ? "\(ahead.name) and \(behind.name) are even at \(score)" : "\(ahead.name) lead \(behind.name) \(score)"
    }

    func link(to side: Side) -> String { SitePath.team(side.code, season) }
}

extension PlayoffSeries.Side {
    fileprivate init?(_ row: Record, _ side: String, winner: Int?) {
        guard let id = row["\(side)_team_id"].integer, let code = row["\(side)_team_abbreviation"].text,
            let name = row["\(side)_team_name"].text
        else { return nil }
        self.init(
            id: id,
            code: code,
            name: name,
            seed: row["\(side)_team_seed"].integer,
            wins: row["\(side)_team_wins"].integer ?? 0,
            isWinner: winner == id
        )
    }
}

extension ArtifactRequest where Parameters: SeasonNaming {
    /// The series of the season that the request names, round by round.
    func playoffSeries() throws -> [PlayoffSeries] {
        let named = try self.season
        return try records("playoff_bracket").compactMap { PlayoffSeries($0, named) }
    }
}
