import BallerCore
import BallerDuckDB
import BallerSQL

/// The texts that ids stand for, in memory from the moment an artifact is opened.
///
/// A query names the texts that it wants, `-- names: player_name, home_team_abbreviation`: each is shown behind its id, which has the same
/// name but for the last words. A team is called as in the `season_year` of its row, and as today where a row is of no season.
struct IDNames: Sendable {
    /// The kinds of texts, and what they are texts of.
    private static let ids = [
        "player_slug": "player_id", "player_name": "player_id", "position": "player_id",
        "team_abbreviation": "team_id", "team_name": "team_id",
    ]

    private var texts: [String: ScopedTexts] = [:]

    /// A statement with the columns id, text and, of teams in their seasons, scope: what a text is taken from where the engine alone has to find it.
    static func relation(of name: String, isScoped: Bool) -> String {
        let kind = ids.keys.filter { name == $0 || name.hasSuffix("_\($0)") }.max { $0.count < $1.count } ?? name
        guard ids[kind] == "team_id" else { return "SELECT player_id AS id, \(kind) AS text FROM dim_players" }
        return isScoped
            ? "SELECT team_id AS id, season_year AS scope, any_value(\(kind)) AS text FROM dim_team_seasons GROUP BY ALL"
            : "SELECT team_id AS id, arg_max(\(kind), season_year) AS text FROM dim_team_seasons GROUP BY ALL"
    }

    mutating func name(_ id: PlayerID, _ kind: String, _ text: String?) {
        texts[kind, default: ScopedTexts()][id.rawValue, in: nil] = text
    }

    mutating func name(_ id: TeamID, _ kind: String, _ text: String, in year: SeasonYear?) {
        texts[kind, default: ScopedTexts()][id.rawValue, in: year.map { Int64($0.rawValue) }] = text
    }

    func text(of id: TeamID, _ kind: String, in year: SeasonYear?) -> String? {
        texts[kind]?[id.rawValue, in: year.map { Int64($0.rawValue) }]
    }

    /// The fields that a query shows: its columns but for those that rows are only found by, and the texts of its ids.
    func fields(of query: QueryCatalog.Query, _ columns: [ResultColumn]) throws(ServingError) -> [FieldName] {
        try fields(named: query.names, in: query.sql.name, columns)
    }

    /// The same of a statement that asks for these texts.
    func fields(
        named wanted: [String],
        in statement: String,
        _ columns: [ResultColumn]
    ) throws(ServingError) -> [FieldName] {
        var fields = KeptQuery.fields(of: columns)
        let year = columns.firstIndex { $0.name == "by_season_year" || $0.name == "season_year" }
        for name in wanted {
            guard let kind = Self.ids.keys.first(where: { name == $0 || name.hasSuffix("_\($0)") }),
                let id = Self.ids[kind],
                let column = columns.firstIndex(where: { $0.name == name.dropLast(kind.count) + id }),
                let place = fields.lastIndex(where: { $0.column == column })
            else { throw .nameWithoutID(query: statement, name: name) }
            let scope = id == "team_id" ? year : nil
            let naming = Naming(name: name, column: column, scope: scope, texts: texts[kind] ?? ScopedTexts())
            fields.insert(FieldName(naming), at: place + 1)
        }
        return fields
    }
}
