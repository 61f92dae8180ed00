import BallerDuckDB
import Testing

/// What the artifact says of how much it has.
struct CoverageTests {
    private static let coverage = """
        SELECT relation, row_count, games, known_games, expected_games, is_complete, sources
        FROM coverage
        WHERE season_year = 2001 AND row_count > 0
        ORDER BY season_type, relation
        """

    @Test func `A season of game logs has its games and their lines, and says from where`() throws {
        #expect(
            try TinyLeague().lines(Self.coverage) == [
                "dim_games 12 12 12 12 true nba_gamelogs",
                "fact_player_gamelogs 146 12 12 12 true nba_gamelogs",
                "fact_team_gamelogs 24 12 12 12 true nba_gamelogs",
            ]
        )
    }

    @Test func `A relation with nothing of a season is there with nothing`() throws {
        #expect(
            try TinyLeague().lines(
                "SELECT relation, row_count, games, is_complete FROM coverage WHERE season_year = 2001 AND row_count = 0 ORDER BY relation"
            ) == [
                "bridge_game_referees 0 0 false", "fact_did_not_play 0 0 false", "fact_line_scores 0 0 false",
                "fact_play_by_play 0 0 false",
            ]
        )
    }

    @Test func `A season that lacks a game is not complete, and a part that nobody counted is not called so`() throws {
        let league = try TinyLeague(
            prelude: """
                DELETE FROM raw_nba_gamelogs__player_gamelogs WHERE game_id = '0020000001';
                DELETE FROM raw_nba_gamelogs__games WHERE game_id = '0020000001';
                UPDATE raw_nba_gamelogs__games SET season_id = 42000 WHERE game_id = '0020000002';
                UPDATE raw_nba_gamelogs__player_gamelogs SET season_id = 42000 WHERE game_id = '0020000002';
                """
        )
        #expect(
            try league.lines(
                """
                SELECT season_type, games, known_games, expected_games, is_complete
                FROM coverage
                WHERE season_year = 2001 AND relation = 'dim_games'
                ORDER BY season_type
                """
            ) == ["PLAYOFF 1 1 NULL NULL", "REGULAR 10 10 12 false"]
        )
    }

    @Test func `Of each number it is known whether it is there, was not recorded then, is missing, or nobody knows`()
        throws
    {
        let league = try TinyLeague(
            prelude: """
                CREATE TABLE ref_dictionary AS
                SELECT *
                FROM (VALUES ('steals', 2002, NULL), ('blocks', 1974, NULL), ('assists', 1951, NULL), ('points', NULL, NULL), ('turnovers', NULL, NULL)) AS d(name, first_nba, first_aba);
                UPDATE raw_nba_gamelogs__player_gamelogs SET steals = NULL, blocks = NULL, turnovers = NULL WHERE season_id = 22000;
                UPDATE raw_nba_gamelogs__player_gamelogs SET assists = NULL WHERE player_id = 1001 AND season_id = 22000;
                """
        )
        #expect(
            try league.lines(
                """
                SELECT stat, state, first_season_year, lines, lines_with
                FROM availability
                WHERE season_year = 2001 AND stat IN ('assists', 'blocks', 'points', 'steals', 'turnovers')
                ORDER BY stat
                """
            ) == [
                "assists IN_PART 1951 146 140", "blocks MISSING 1974 146 0", "points THERE NULL 146 146",
                "steals NOT_RECORDED_THEN 2002 146 0", "turnovers UNKNOWN NULL 146 0",
            ]
        )
    }
}
