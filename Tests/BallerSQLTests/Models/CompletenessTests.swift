import BallerDuckDB
import BallerSQL
import Testing

/// What rests on a part of the games says so: seasons, careers, leaders, records of teams.
struct CompletenessTests {
    private static let careers = """
        SELECT player_id, seasons, complete_seasons, missing_seasons, is_complete
        FROM agg_player_careers
        WHERE league = 'ALL' AND season_type = 'REGULAR' AND player_id IN (1001, 1002)
        ORDER BY player_id
        """
    /// A season before those of the logs, of which nothing is here.
    private static let olderSeason = """
        INSERT INTO ref_seasons
        SELECT * REPLACE (2000 AS season_year, '1999-00' AS season_name) FROM ref_seasons WHERE season_year = 2001;
        """

    @Test func `Where all games of all seasons are here, everything is whole`() throws {
        let league = try TinyLeague()
        #expect(try league.lines(Self.careers) == ["1001 2 2 NULL true", "1002 2 2 NULL true"])
        let tables = [
            "agg_season_parts", "agg_player_seasons", "agg_player_stats", "agg_team_seasons", "agg_standings",
            "agg_season_leaders",
        ]
        for table in tables {
            #expect(try league.lines("SELECT DISTINCT is_complete FROM \(table)") == ["true"], "\(table)")
        }
    }

    @Test func `A player whose first season no list tells may have played in a season that is not here`() throws {
        let league = try TinyLeague(prelude: Self.olderSeason)
        #expect(try league.lines(Self.careers) == ["1001 2 2 NULL false", "1002 2 2 NULL false"])
    }

    @Test func `Of a player whose first season a list tells, it is known how many may be missing`() throws {
        let warehouse = try Checkout.warehouse.get()
        func league(firstSeason: Int) throws -> TinyLeague {
            try TinyLeague(
                prelude: TinyLeague.emptyTables(["player_career_info"], source: "season_tables", of: warehouse)
                    + TinyLeague.emptyTables(["common_player_info", "players"], source: "nba_tables", of: warehouse)
                    + Checkout.fixture("people.sql") + Self.olderSeason
                    + "UPDATE raw_season_tables__player_career_info SET first_season_year = \(firstSeason) WHERE player_id = 'p1001';"
                    + "UPDATE raw_nba_tables__common_player_info SET from_year = \(firstSeason - 1) WHERE player_id = 1001"
            )
        }
        #expect(try league(firstSeason: 2000).lines(Self.careers).first == "1001 2 2 1 false")
        #expect(try league(firstSeason: 2001).lines(Self.careers).first == "1001 2 2 0 true")
    }

    @Test func `A season without its last game is a part, and so are its leaders and the careers`() throws {
        let league = try TinyLeague(
            prelude: """
                DELETE FROM raw_nba_gamelogs__player_gamelogs WHERE game_id = '0020100012';
                DELETE FROM raw_nba_gamelogs__games WHERE game_id = '0020100012';
                """
        )
        #expect(
            try league.lines(
                "SELECT season_year, games_with_lines, expected_games, is_over, is_complete FROM agg_season_parts ORDER BY 1"
            ) == ["2001 12 12 true true", "2002 11 12 false false"]
        )
        #expect(try league.lines(Self.careers) == ["1001 2 1 NULL false", "1002 2 1 NULL false"])
        for table in ["agg_season_leaders", "agg_player_seasons", "agg_player_stats"] {
            let seasons = "SELECT DISTINCT season_year, is_complete FROM \(table) ORDER BY 1"
            #expect(try league.lines(seasons) == ["2001 true", "2002 false"], "\(table)")
        }
        // Two of the four teams have played all of their six games.
        for table in ["agg_team_seasons", "agg_standings"] {
            let teams = "SELECT is_complete, count(*) FROM \(table) WHERE season_year = 2002 GROUP BY 1 ORDER BY 1"
            #expect(try league.lines(teams) == ["false 2", "true 2"], "\(table)")
        }
    }

    @Test func `Leaders of a quantity that is not known of a player are not those of all`() throws {
        let league = try TinyLeague(
            prelude: """
                UPDATE raw_nba_gamelogs__player_gamelogs SET steals = NULL WHERE player_id = 1001 AND game_id = '0020000001'
                """
        )
        let leaders = """
            SELECT DISTINCT category, is_complete FROM agg_season_leaders
            WHERE season_year = 2001 AND category IN ('steals', 'blocks') ORDER BY 1
            """
        #expect(try league.lines(leaders) == ["blocks true", "steals false"])
    }

    @Test func `A printed line is whole by itself once its season is over, but a few are no season`() throws {
        let kinds = ["player_season_info", "player_totals", "team_summaries", "team_totals", "opponent_totals"]
        let league = try TinyLeague(
            prelude: TinyLeague.emptyTables(kinds, source: "season_tables", of: Checkout.warehouse.get())
                + Checkout.fixture("printed_seasons.sql")
        )
        #expect(
            try league.lines(
                "SELECT games, expected_games, has_all_games, has_whole_printed_lines, is_complete FROM agg_season_parts WHERE season_year = 2000"
            ) == ["0 160 false true false"]
        )
        #expect(
            try league.lines("SELECT DISTINCT is_complete FROM agg_player_seasons WHERE season_year = 2000") == ["true"]
        )
        #expect(try league.lines("SELECT DISTINCT is_complete FROM agg_standings WHERE season_year = 2000") == ["true"])
    }

    /// 101 beats 104, 102 beats 103, and 102 wins the final on the last day.
    @Test func `A knock-out of which every series is decided is whole`() throws {
        let tables = ["raw_nba_gamelogs__games", "raw_nba_gamelogs__player_gamelogs"]
        let league = try TinyLeague(
            prelude: tables.map { table in
                """
                UPDATE \(table) SET season_id = 42001 WHERE game_id IN ('0020100003', '0020100004', '0020100005');
                UPDATE \(table) SET game_date = DATE '2001-12-01' WHERE game_id = '0020100004';
                """
            }.joined()
        )
        let part =
            "SELECT games_with_lines, expected_games, is_complete FROM agg_season_parts WHERE season_type = 'PLAYOFF'"
        #expect(try league.lines(part) == ["3 3 true"])
        #expect(
            try league.lines("SELECT DISTINCT is_complete FROM agg_player_seasons WHERE season_type = 'PLAYOFF'") == [
                "true"
            ]
        )
    }

    @Test func `Playoffs that leave no champion are a part, and careers in the playoffs with them`() throws {
        let league = try TinyLeague(
            prelude: """
                UPDATE raw_nba_gamelogs__games SET season_id = 42001 WHERE game_id = '0020100012';
                UPDATE raw_nba_gamelogs__player_gamelogs SET season_id = 42001 WHERE game_id = '0020100012';
                """
        )
        #expect(
            try league.lines(
                "SELECT games_with_lines, expected_games, is_complete FROM agg_season_parts WHERE season_type = 'PLAYOFF'"
            ) == ["1 NULL false"]
        )
        #expect(
            try league.lines("SELECT DISTINCT is_complete FROM agg_player_careers WHERE season_type = 'PLAYOFF'") == [
                "false"
            ]
        )
    }
}
