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
        var fields = KeptQuery.fields(of: columns)
        let year = columns.firstIndex { $0.name == "by_season_year" || $0.name == "season_year" }
        for name in query.names {
            guard let kind = Self.ids.keys.first(where: { name == $0 || name.hasSuffix("_\($0)") }),
                let id = Self.ids[kind],
                let column = columns.firstIndex(where: { $0.name == name.dropLast(kind.count) + id }),
                let place = fields.lastIndex(where: { $0.column == column })
            else { throw .nameWithoutID(query: query.sql.name, name: name) }
            let scope = id == "team_id" ? year : nil
            let naming = Naming(name: name, column: column, scope: scope, texts: texts[kind] ?? ScopedTexts())
            fields.insert(FieldName(naming), at: place + 1)
        }
        return fields
    }
}
