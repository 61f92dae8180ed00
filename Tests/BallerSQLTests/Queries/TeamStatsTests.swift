import BallerDuckDB
import BallerSQL
import Testing

/// What is said of a team's playoffs where the artifact has all of them, a part, or none.
struct TeamStatsTests {
    /// Regular season and nothing more, unless teams are put into the playoffs.
    private func playoffs(of team: Int, teamsInPlayoffs: [Int]) throws -> String {
        let league = try TinyLeague()
        for other in teamsInPlayoffs {
            try league.run(
                """
                INSERT INTO agg_team_seasons
                SELECT * REPLACE (\(other) AS team_id, 'PLAYOFF' AS season_type)
                FROM agg_team_seasons
                WHERE team_id = 101 AND season_year = 2001 AND season_type = 'REGULAR';
                """
            )
        }
        let query = try #require(league.warehouse.queries["team_stats"])
        let text = query.text
            .replacing("$team_id", with: "\(team)").replacing("$season_year", with: "2001")
            .replacing("$league", with: "'NBA'")
        let row = try #require(try league.connection.rows(SQL(name: query.name, text: text)).first)
        return row.values.suffix(2).map { "\($0.text ?? "\($0)")" }.joined(separator: " ")
    }

    private static let sixteen = [101] + Array(201...215)

    @Test
    func `Without playoffs it is unknown who was in them`() throws {
        let nothing = try playoffs(of: 102, teamsInPlayoffs: [])
        #expect(nothing == "NULL NULL")
        #expect(try playoffs(of: 102, teamsInPlayoffs: [101]) == nothing)
    }

    @Test
    func `A team that played in them was in them, and has the place of its conference as its seed`() throws {
        #expect(try playoffs(of: 101, teamsInPlayoffs: [101]).hasSuffix(" true"))
        #expect(try !playoffs(of: 101, teamsInPlayoffs: [101]).hasPrefix("NULL"))
    }

    @Test
    func `Where all their teams are there, another team was not in them`() throws {
        #expect(try playoffs(of: 102, teamsInPlayoffs: Self.sixteen) == "NULL false")
    }
}
