import BallerCore
import BallerDuckDB

/// What games are found by, in memory from the moment an artifact is opened, newest first.
package struct GameIndex: Sendable {
    private struct Game: Sendable {
        let id: Int64
        let home: Int64
        let away: Int64
        let day: CalendarDay
        let year: Int32
        let type: SeasonType?
        let round: Round
        let gameOfSeries: Int8

        func has(_ sides: [Set<Int64>]) -> Bool {
            switch sides.count {
            case 0: true
            case 1: sides[0].contains(home) || sides[0].contains(away)
            default:
                sides[0].contains(home) && sides[1].contains(away) || sides[1].contains(home) && sides[0].contains(away)
            }
        }
    }

    /// A round by its place among the names of rounds.
    private typealias Round = Int16

    private var games: [Game] = []
    private var rounds: [String] = []

    /// No game can be found.
    init() {}

    /// Reads the rows of `search_games`.
    init(_ rows: QueryRows) throws {
        let columns = try [
            "game_id", "home_team_id", "away_team_id", "game_date", "season_year", "season_type", "round_name",
            "series_game_number",
        ].map { try rows.index(of: $0) }
        var roundsByName: [String: Round] = [:]
        games.reserveCapacity(rows.rowCount)
        for part in rows.parts {
            let cells = columns.map { part.chunk.columns[$0] }
            for row in part.rows {
                var round: Round = -1
                if let name = try cells[6].string(at: row) {
                    if roundsByName[name] == nil { rounds.append(name) }
                    round = roundsByName[name] ?? Round(rounds.count - 1)
                    roundsByName[name] = round
                }
                guard let id = try cells[0].int64(at: row), let home = try cells[1].int64(at: row),
                    let away = try cells[2].int64(at: row), let day = try cells[3].date(at: row)
                else { continue }
                games.append(
                    Game(
                        id: id,
                        home: home,
                        away: away,
                        day: day,
                        year: Int32(try cells[4].int64(at: row) ?? 0),
                        type: try cells[5].string(at: row).flatMap(SeasonType.init),
                        round: round,
                        gameOfSeries: Int8(try cells[7].int64(at: row) ?? 0)
                    )
                )
            }
        }
    }

    /// Approximate size in memory.
    package var byteCount: Int { games.count * MemoryLayout<Game>.stride }

    /// The newest games of a question, and how many there are.
    func found(_ question: GameQuestion, limit: Int) -> (ids: [GameID], total: Int) {
        let rounds = question.round.map { wanted in
            Set(self.rounds.indices.filter { isRound(self.rounds[$0], wanted) }.map { Round($0) })
        }
        var ids: [GameID] = []
        var total = 0
        for game in games where game.has(question.sides) {
            if let day = question.day, game.day != day { continue }
            if let rounds, !rounds.contains(game.round) { continue }
            if let type = question.seasonType, game.type != type { continue }
            if let number = question.gameOfSeries, Int(game.gameOfSeries) != number { continue }
            let (year, month, _) = game.day.components
            if let wanted = question.month, month != wanted { continue }
            if let wanted = question.year, Int(game.year) != wanted, question.isSeason || year != wanted { continue }
            total += 1
            if ids.count < limit { ids.append(GameID(rawValue: game.id)) }
        }
        return (ids, total)
    }

    private func isRound(_ name: String, _ wanted: String) -> Bool {
        name == wanted || (wanted == "SEMIFINALS" && name.hasSuffix("_SEMIFINALS"))
    }
}
