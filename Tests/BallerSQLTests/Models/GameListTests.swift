import BallerDuckDB
import BallerSQL
import Testing

/// Line scores and crowds of games that lists after NBA.com tell beside the logs.
@Suite(.serialized) struct GameListTests {
    private static let league = Result {
        let warehouse = try Checkout.warehouse.get()
        let tables = TinyLeague.emptyTables(
            ["line_scores", "game_info", "game_summary"],
            source: "nba_tables",
            of: warehouse
        )
        return try TinyLeague(prelude: tables + Checkout.fixture("game_lists.sql"))
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test func `Periods are those of a list where they add up to the score, overtimes only where somebody scored`()
        throws
    {
        #expect(
            try lines(
                """
                SELECT game_id, count(*), max(period), max(period_type), count(import_batch_id), any_value(source)
                FROM fact_line_scores GROUP BY game_id ORDER BY game_id
                """
            ) == ["20000001 8 4 QUARTER 0 nba_tables", "20009999 10 5 QUARTER 0 nba_tables"]
        )
        #expect(
            try lines(
                """
                SELECT count(*) FROM fact_line_scores AS l INNER JOIN dim_games AS g ON l.game_id = g.game_id
                WHERE l.team_id NOT IN (g.home_team_id, g.away_team_id)
                """
            ) == ["0"]
        )
        #expect(
            try lines(
                """
                SELECT sum(points) FROM fact_line_scores WHERE game_id = 20009999 GROUP BY team_id ORDER BY 1
                """
            ) == ["95", "99"]
        )
    }

    @Test func `A game of a list that no log has is known by its score, if another list says who was at home`() throws {
        #expect(
            try lines(
                """
                SELECT g.game_id, g.home_points, g.away_points, CAST(g.has_box_score AS VARCHAR), g.away_team_id = l.home_team_id
                FROM dim_games AS g, raw_nba_tables__line_scores AS l
                WHERE g.nba_id IN ('0020009999', '0020009998') AND l.game_id = '0020009999'
                """
            )
                == ["20009999 95 99 false true"]
        )
        #expect(
            try lines(
                """
                SELECT d.import_batch_id, d.source_row, d.reason FROM drops_schedule AS d
                INNER JOIN numbered_schedule AS s ON d.import_batch_id = s.import_batch_id AND d.source_row = s.source_row
                WHERE s.nba_game_id IN ('0020009999', '0020009998') ORDER BY 1, 2
                """
            ) == ["61 3 host_not_told", "61 4 host_not_told", "63 2 named_twice"]
        )
    }

    @Test func `Crowd and length are those of the list, and what clocks and counts got wrong is not known`() throws {
        #expect(
            try lines("SELECT game_id, coalesce(attendance, -1), duration_minutes FROM dim_game_details ORDER BY 1")
                == ["20000001 18123 135", "20009999 -1 160"]
        )
        #expect(
            try lines(
                "SELECT coalesce(attendance, -1) FROM dim_games WHERE game_id IN (20000001, 20000002) ORDER BY game_id"
            )
                == ["18123", "-1"]
        )
        #expect(
            try lines("SELECT source_row, reason FROM drops_other_game_details ORDER BY 1")
                == ["2 named_twice", "3 nothing_told", "5 game_not_brought"]
        )
    }
}
