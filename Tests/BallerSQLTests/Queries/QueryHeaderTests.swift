import BallerDuckDB
import Testing

@testable import BallerSQL

struct QueryHeaderTests {
    @Test func `A query takes the parameters that its head names, of those types`() throws {
        let league = try TinyLeague()
        for (name, query) in league.warehouse.queries {
            let statement = try league.connection.prepare(SQL(name: query.name, text: query.text))
            #expect(Set(statement.parameterNames) == Set(query.header.parameters.map(\.name)), "\(name)")
            var typed = query.text
            for parameter in query.header.parameters.sorted(by: { $0.name.count > $1.name.count }) {
                typed = typed.replacing("$\(parameter.name)", with: "(NULL::\(parameter.type))")
            }
            #expect(throws: Never.self, "\(name)") {
                _ = try league.connection.prepare(SQL(name: query.name, text: typed))
            }
        }
    }

    @Test func `The rows of a kept query begin with what they are found by, of those types`() throws {
        let league = try TinyLeague()
        for (name, query) in league.warehouse.queries where !query.header.kept.isEmpty {
            let keys = query.header.kept.map { "(NULL::\($0.type)) IS DISTINCT FROM by_\($0.name)" }.joined(
                separator: " AND "
            )
            let statement = query.text[..<(query.text.lastIndex(of: ";") ?? query.text.endIndex)]
            let text = "SELECT * FROM (\(statement)) AS answers WHERE \(keys)"
            let stream = try league.connection.stream(SQL(name: query.name, text: text))
            let found = stream.columns.prefix(query.header.kept.count).map(\.name)
            #expect(found == query.header.kept.map { "by_\($0.name)" }, "\(name)")
        }
    }

    @Test func `Player stats on every basis are those of the season`() throws {
        let league = try TinyLeague()
        let text = """
            SELECT count(*)
            FROM agg_player_stats AS total
            INNER JOIN agg_player_stats AS average USING (player_id, season_year)
            INNER JOIN agg_player_seasons AS season USING (player_id, season_year)
            WHERE total.basis = 'total' AND average.basis = 'per_game'
                AND season.season_type = 'REGULAR' AND season.row_scope = 'season_total'
                AND total.points = season.points
                AND average.points = round(season.points / season.games_played, 1)
                AND average.field_goal_pct IS NOT DISTINCT FROM total.field_goal_pct
            """
        let players = try league.connection.rows(
            SQL(name: "seasons", text: "SELECT count(*) FROM agg_player_stats WHERE basis = 'total'")
        )
        #expect(try league.connection.rows(SQL(name: "compare", text: text)).map(\.values) == players.map(\.values))
    }
}
