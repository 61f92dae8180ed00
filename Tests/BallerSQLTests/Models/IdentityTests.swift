import BallerDuckDB
import BallerSQL
import Testing

/// A league that pages and game logs tell at once.
struct IdentityTests {
    /// The box scores of some games of the tiny league as pages print them; player 1001 is `p1001`, called as in the logs.
    ///
    /// `also` changes them before any model sees them.
    private func league(games: String = "TRUE", also: String = "") throws -> TinyLeague {
        let warehouse = try Checkout.warehouse.get()
        let tables = ["games", "team_box_scores", "player_box_scores", "player_index"]
        return try TinyLeague(
            prelude: TinyLeague.emptyTables(tables, of: warehouse)
                + (try Checkout.fixture("pages.sql"))
                .replacing("$chosen_games", with: games) + also
        )
    }

    @Test func `A game and a player of both sources are there once, with the ids of both`() throws {
        let league = try league()
        #expect(
            try league.lines("SELECT count(*), count(nba_id), count(bref_id) FROM dim_games") == ["24 24 24"]
        )
        #expect(
            try league.lines(
                "SELECT player_id, nba_id, bref_id, player_slug FROM dim_players ORDER BY player_id LIMIT 2"
            )
                == ["1001 1001 p1001 p1001", "1002 1002 p1002 p1002"]
        )
        #expect(try league.lines("SELECT count(*) FROM dim_players") == ["24"])
        #expect(
            try league.lines(
                "SELECT scheme, id, method FROM bridge_player_ids WHERE player_id = 1001 AND scheme <> 'baller' ORDER BY scheme"
            ) == ["bref p1001 lines", "nba 1001 own"]
        )
        #expect(try league.lines("SELECT count(*) FROM identity_review") == ["0"])
        #expect(
            try league.lines("SELECT scheme, count(*) FROM game_ids GROUP BY scheme ORDER BY scheme")
                == ["baller 24", "bref 24", "nba 24", "number 24"]
        )
    }

    @Test func `A line is taken from the logs, with what only the page tells`() throws {
        let league = try league()
        #expect(
            try league.lines("SELECT DISTINCT source FROM game_sources") == ["nba_gamelogs"]
        )
        #expect(
            try league.lines(
                """
                SELECT count(*) - count(is_starter), count(*) - count(seconds_played), max(seconds_played - 60 * minutes_played)
                FROM fact_player_gamelogs
                """
            ) == ["0 0 0"]
        )
        #expect(
            try league.lines("SELECT DISTINCT total_turnovers - turnovers FROM fact_team_gamelogs") == ["1"]
        )
    }

    @Test func `A line of zeros of somebody whom the page of the game names as absent is an absence`() throws {
        let counts = """
            field_goals_made = 0, field_goals_attempted = 0, three_pointers_made = 0, three_pointers_attempted = 0,
            free_throws_made = 0, free_throws_attempted = 0, offensive_rebounds = 0, defensive_rebounds = 0,
            rebounds = 0, assists = 0, steals = 0, blocks = 0, turnovers = 0, personal_fouls = 0, points = 0,
            plus_minus = 0
            """
        let zeros = """

            UPDATE raw_nba_gamelogs__player_gamelogs SET minutes_played = 0, \(counts)
            WHERE player_id = 1001 AND game_id = '0020000001';
            """
        let named = """
            UPDATE raw_bref__player_box_scores SET reason = 'Did Not Dress'
            WHERE player_id = 'p1001' AND game_id = (SELECT page FROM printed WHERE game_id = '0020000001' AND is_home);
            """
        #expect(
            try league(also: zeros + named).lines("SELECT reason FROM drops_player_games WHERE reason = 'did_not_play'")
                == ["did_not_play"]
        )
        #expect(
            try league(also: zeros).lines("SELECT reason FROM drops_player_games WHERE reason = 'did_not_play'")
                .isEmpty
        )
    }

    @Test func `Games that only pages have join those of the logs`() throws {
        let league = try league(
            also: "DELETE FROM raw_nba_gamelogs__games WHERE game_id = '0020000012';"
                + "DELETE FROM raw_nba_gamelogs__player_gamelogs WHERE game_id = '0020000012';"
        )
        #expect(
            try league.lines("SELECT count(*), count(nba_id) FROM dim_games") == ["24 23"]
        )
        #expect(
            try league.lines("SELECT count(*) FROM fact_player_gamelogs WHERE player_id > 5000") == ["0"]
        )
    }

    @Test func `Whom nothing but the name tells is matched if nobody else is called so`() throws {
        // The pages have the second season, the logs the first.
        let half = """
            DELETE FROM raw_nba_gamelogs__games WHERE game_id LIKE '00201%';
            DELETE FROM raw_nba_gamelogs__player_gamelogs WHERE game_id LIKE '00201%';
            INSERT INTO raw_bref__player_index BY NAME
            SELECT DISTINCT
                player_id,
                player_name,
                2001 AS first_season_year,
                2002 AS last_season_year,
                9 AS import_batch_id,
                row_number() OVER (ORDER BY player_id) AS source_row
            FROM (SELECT DISTINCT player_id, player_name FROM raw_bref__player_box_scores);
            """
        let apart = try league(games: "game_id LIKE '00201%'", also: half)
        #expect(try apart.lines("SELECT DISTINCT method FROM paired_players") == ["name"])
        #expect(try apart.lines("SELECT count(*) FROM dim_players") == ["24"])
        // Two of one name on the pages.
        let namesake = "UPDATE raw_bref__player_index SET player_name = 'Player 1001' WHERE player_id = 'p1002';"
        let doubtful = try league(games: "game_id LIKE '00201%'", also: half + namesake)
        #expect(
            try doubtful.lines("SELECT bref_player_id, nba_player_id FROM identity_review ORDER BY 1")
                == ["p1001 1001", "p1002 1001", "p1002 1002"]
        )
        #expect(
            try doubtful.lines("SELECT count(*) FROM same_players WHERE lookup_id IN ('p1001', 'p1002')") == ["0"]
        )
    }

    @Test func `Another name does not hide who has the same lines, and the same name does not join other lines`() throws
    {
        let league = try league(
            also: """
                UPDATE raw_bref__player_box_scores SET player_name = 'Nobody Else' WHERE player_id = 'p1001';
                UPDATE raw_bref__player_box_scores
                SET player_name = CASE player_id WHEN 'p1003' THEN 'Player 1004' ELSE 'Player 1003' END
                WHERE player_id IN ('p1003', 'p1004');
                """
        )
        #expect(
            try league.lines(
                "SELECT lookup_id, lookup_number FROM same_players WHERE lookup_id IN ('p1001', 'p1003', 'p1004') ORDER BY 1"
            ) == ["p1001 1001", "p1003 1003", "p1004 1004"]
        )
    }

    @Test func `A number that was made of a page's id still leads to the player`() throws {
        let league = try league()
        let check = "dim_players__no_regression"
        let old =
            "UPDATE live.dim_players SET player_id = (SELECT CAST(id AS BIGINT) FROM bridge_player_ids "
            + "WHERE scheme = 'baller' AND player_id = 1001) WHERE player_id = 1001"
        #expect(try league.trying(old) { try league.failingRows(of: check).count } == 0)
        let gone = "UPDATE live.dim_players SET player_id = 7 WHERE player_id = 1001"
        #expect(try league.trying(gone) { try league.failingRows(of: check).count } == 1)
    }
}
