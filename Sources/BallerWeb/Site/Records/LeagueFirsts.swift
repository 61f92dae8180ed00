import BallerCore
import BallerServing

/// Who was first of a league in a part of a season, of those who qualify by its rule: what tables mark.
struct LeagueFirsts: Sendable {
    /// What the numbers of a table are: of rates only percentages have leaders.
    enum Form { case perGame, totals, rates }

    private struct Place: Hashable {
        /// `nil` where all are of one player.
        let player: Int?
        let season: SeasonID
        let part: String
        let category: String
        let basis: String
    }

    private var places: Set<Place> = []

    /// Nobody.
    init() {}

    /// In what the player of a request was first.
    init(ofPlayer reading: ArtifactReading) throws {
        for row in try reading.rows("player_firsts").records() { note(row, nil, row.season, row["season_type"].text) }
    }

    /// Who was first in a part of a season; of the players of a team those who played for no other, whose lines for it are their seasons.
    init(of season: SeasonID, _ part: SeasonType, onlyFor team: TeamID? = nil, _ reading: ArtifactReading) throws {
        let key: QueryArguments = ["season_type": .text(part.rawValue)]
        for row in try reading.rows("season_firsts", key.merging(season.arguments)).records() {
            if let team, row["only_team_id"].integer != Int(team.rawValue) { continue }
            note(row, row["player_id"].integer, season, part.rawValue)
        }
    }

    private mutating func note(_ row: Record, _ player: Int?, _ season: SeasonID?, _ part: String?) {
        guard let season, let part, let category = row["category"].text, let basis = row["basis"].text else { return }
        places.insert(Place(player: player, season: season, part: part, category: category, basis: basis))
    }

    /// Whether a player was first in a column of numbers; `nil` where nobody is in such a column.
    func test(_ column: String, _ form: Form) -> (@Sendable (_ player: Int?, SeasonID, _ part: String) -> Bool)? {
        guard !places.isEmpty, let basis = Self.basis(of: column, form) else { return nil }
        let own = places.filter { $0.category == column && $0.basis == basis }
        guard !own.isEmpty else { return nil }
        return { own.contains(Place(player: $0, season: $1, part: $2, category: column, basis: basis)) }
    }

    /// Under which basis leaders of a column are kept; `nil` for what has none.
    private static func basis(of column: String, _ form: Form) -> String? {
        // As many as played all games are first in games.
        guard column != ColumnKey.gamesPlayed.name else { return nil }
        let category = LeaderCategory(column)
        if category.isShare { return category.basis(perGame: true) }
        switch form {
        case .perGame: return category.basis(perGame: true)
        case .totals: return LeaderCategory.all.contains(column) ? category.basis(perGame: false) : nil
        case .rates: return nil
        }
    }
}

extension LeagueFirsts {
    /// Columns of numbers, with the first places marked; `whose` is the season of a row, and the player where rows are of several, or `nil`
    /// where the row has no place in the league.
    func marking<Row>(
        _ columns: [Column<Row>],
        of stats: [StatColumn],
        _ form: StatColumn.Form,
        _ part: SeasonType,
        whose: @escaping @Sendable (Row) -> (season: SeasonID, player: Int?)?
    ) -> [Column<Row>] {
        zip(stats, columns).map { stat, column in
            guard case .one(let key) = stat, let isFirst = test(key.name, form.firsts) else { return column }
            return column.marking { row in
                guard let (season, player) = whose(row) else { return false }
                return isFirst(player, season, part.rawValue)
            }
        }
    }
}

extension StatColumn.Form {
    /// As what those are marked who were first.
    fileprivate var firsts: LeagueFirsts.Form {
        switch self {
        case .sums: .totals
        case .perGame: .perGame
        case .per36: .rates
        }
    }
}

extension RecordTable {
    /// The same table of a player's seasons, with his first places marked; a part of a season with several teams has none.
    func marking(_ firsts: LeagueFirsts, _ form: LeagueFirsts.Form) -> RecordTable {
        var table = self
        table.firsts = { column in
            guard let isFirst = firsts.test(column, form) else { return nil }
            return { row in
                guard row["row_scope"].text != "stint", let season = row.season, let part = row["season_type"].text
                else { return false }
                return isFirst(nil, season, part)
            }
        }
        return table
    }

    /// The same table of the players of a part of a season, with the first marked.
    func marking(
        _ firsts: LeagueFirsts,
        _ form: LeagueFirsts.Form,
        in season: SeasonID,
        _ part: SeasonType
    ) -> RecordTable {
        var table = self
        table.firsts = { column in
            guard let isFirst = firsts.test(column, form) else { return nil }
            return { row in isFirst(row["player_id"].integer, season, part.rawValue) }
        }
        return table
    }
}
