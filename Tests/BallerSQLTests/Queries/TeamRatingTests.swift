import BallerDuckDB
import BallerSQL
import Testing

/// The simple rating of teams, computed of all games of a season.
@Suite(.serialized) struct TeamRatingTests {
    private static let league = Result { try TinyLeague() }

    @Test func `A rating is the mean margin and the mean rating of the opponents`() throws {
        let lines = try Self.league.get().lines(
            """
            WITH sides AS (
                SELECT season_year, home_team_id AS team_id, away_team_id AS other, home_points - away_points AS margin
                FROM dim_games WHERE season_type = 'REGULAR'
                UNION ALL
                SELECT season_year, away_team_id, home_team_id, away_points - home_points
                FROM dim_games WHERE season_type = 'REGULAR'
            )
            SELECT
                r.season_year,
                r.team_id,
                abs(any_value(r.simple_rating) - avg(s.margin + o.simple_rating)) < 0.02,
                abs(any_value(r.margin_of_victory) - avg(s.margin)) < 0.01,
                abs(any_value(r.strength_of_schedule) - avg(o.simple_rating)) < 0.02
            FROM agg_team_ratings AS r
            INNER JOIN sides AS s ON s.season_year = r.season_year AND s.team_id = r.team_id
            INNER JOIN agg_team_ratings AS o ON o.season_year = r.season_year AND o.team_id = s.other
            GROUP BY r.season_year, r.team_id
            """
        )
        #expect(lines.count == 8, "four teams of two seasons")
        #expect(lines.allSatisfy { $0.hasSuffix("true true true") }, "\(lines)")
        let sums = try Self.league.get().lines(
            "SELECT season_year, abs(sum(simple_rating)) < 0.05 FROM agg_team_ratings GROUP BY 1 ORDER BY 1"
        )
        #expect(sums == ["2001 true", "2002 true"])
    }

    @Test func `A season of which games are missing has no ratings`() throws {
        let league = try TinyLeague(
            prelude: """
                DELETE FROM raw_nba_gamelogs__games WHERE season_id = 22000 AND game_id > '0020000006';
                """
        )
        #expect(try league.lines("SELECT DISTINCT season_year FROM agg_team_ratings") == ["2002"])
    }

    @Test func `A printed rating comes first, and a computed one says so`() throws {
        let league = try Self.league.get()
        let computed = try league.lines(
            """
            SELECT count(*), count(*) FILTER (WHERE rating_is_computed), count(simple_rating)
            FROM (\(league.warehouse.render(#require(league.warehouse.queries["standings"]))))
            WHERE by_view = 'league'
            """.replacing(";", with: "")
        )
        #expect(computed == ["8 8 8"])
    }
}
