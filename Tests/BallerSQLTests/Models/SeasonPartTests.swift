import BallerDuckDB
import BallerSQL
import Testing

/// Games that a folder of all parts of a season brings: on neutral courts, against clubs, without player lines.
struct SeasonPartTests {
    private static let players = "raw_nba_gamelogs__player_gamelogs"
    private static let games = "raw_nba_gamelogs__games"
    private static let drops = "SELECT reason, count(*) FROM drops_team_games GROUP BY ALL ORDER BY ALL"

    /// The first game, TEA against TEB, with the given texts in the lines of both teams and of their players.
    private static func matchup(_ first: String, _ second: String) -> String {
        [games, players].map { relation in
            """
            UPDATE \(relation)
            SET matchup = CASE team_id WHEN 101 THEN '\(first)' ELSE '\(second)' END
            WHERE game_id = '0020000001';
            """
        }.joined()
    }

    @Test(arguments: [("TEB @ TEA", "TEB @ TEA"), ("TEA vs. TEB", "TEA vs. TEB")])
    func `One text in the lines of both teams is a neutral court; the team after the sign is at home`(
        _ first: String,
        _ second: String
    ) throws {
        let league = try TinyLeague(prelude: Self.matchup(first, second))
        #expect(try league.lines(Self.drops).isEmpty)
        #expect(
            try league.lines(
                "SELECT home_team_id, away_team_id, is_neutral_site FROM dim_games WHERE game_id = 20000001"
            ) == ["101 102 true"]
        )
        #expect(
            try league.lines(
                """
                SELECT home_wins, home_losses, away_wins, away_losses, wins, losses
                FROM agg_standings
                WHERE season_year = 2001 AND team_id IN (101, 102)
                ORDER BY team_id
                """
            ) == ["2 0 0 3 3 3", "3 0 0 2 3 3"]
        )
        #expect(
            try league.lines(
                """
                SELECT split_value, games_played
                FROM player_split
                WHERE player_id = 1001 AND season_year = 2001 AND split = 'place'
                ORDER BY value_order
                """
            ) == ["home 2", "road 3", "neutral 1"]
        )
        #expect(try league.failingRows(of: "staged_team_games__names_opponent").isEmpty)
        #expect(try league.failingRows(of: "staged_player_games__agrees_with_team_record").isEmpty)
    }

    @Test
    func `Two lines that both say away are a neutral court, too`() throws {
        let league = try TinyLeague(prelude: Self.matchup("TEA @ TEB", "TEB @ TEA"))
        #expect(try league.lines(Self.drops).isEmpty)
        #expect(
            try league.lines(
                """
                SELECT count(*), count(DISTINCT is_home), bool_and(is_neutral_site)
                FROM fact_team_gamelogs
                WHERE game_id = 20000001
                """
            ) == ["2 2 true"]
        )
    }

    @Test
    func `A text that the players of the team do not print is found, not taken for a neutral court`() throws {
        let league = try TinyLeague(
            prelude: "UPDATE \(Self.games) SET matchup = 'TEA @ TEB' WHERE game_id = '0020000001' AND team_id = 101"
        )
        #expect(try league.failingRows(of: "staged_player_games__agrees_with_team_record").count == 6)
    }

    @Test
    func `A preseason game against a club is set aside under its own reason, one with a lost line is not`() throws {
        let league = try TinyLeague(
            prelude: """
                INSERT INTO \(Self.games)
                SELECT * REPLACE (
                    source_row + 100 AS source_row,
                    12000 AS season_id,
                    '0010000001' AS game_id,
                    'TEA vs. RMD' AS matchup
                )
                FROM \(Self.games)
                WHERE game_id = '0020000001' AND team_id = 101
                """
        )
        #expect(try league.lines(Self.drops) == ["opponent_of_other_league 1"])
        let lost = try TinyLeague(
            prelude: """
                INSERT INTO \(Self.games)
                SELECT * REPLACE (source_row + 100 AS source_row, 12000 AS season_id, '0010000001' AS game_id)
                FROM \(Self.games)
                WHERE game_id = '0020000001' AND team_id = 101
                """
        )
        #expect(try lost.lines(Self.drops) == ["game_without_two_teams 1"])
    }

    @Test
    func `Preseason, play-in and cup final are kept and count for nobody's record`() throws {
        let league = try TinyLeague(
            prelude: ["1", "5", "6"].map { part in
                """
                INSERT INTO \(Self.games)
                SELECT * REPLACE (
                    source_row + \(part)00 AS source_row,
                    \(part)2000 AS season_id,
                    '00\(part)0000001' AS game_id
                )
                FROM \(Self.games)
                WHERE game_id = '0020000001';
                """
            }.joined()
        )
        #expect(
            try league.lines(
                "SELECT season_type, count(*) FROM dim_games WHERE season_year = 2001 GROUP BY ALL ORDER BY ALL"
            ) == ["CUP_FINAL 1", "PLAY_IN 1", "PRESEASON 1", "REGULAR 12"]
        )
        #expect(
            try league.lines("SELECT wins, losses FROM agg_standings WHERE season_year = 2001 AND team_id = 101")
                == ["3 3"]
        )
        #expect(try league.lines("SELECT games, is_complete FROM dim_seasons WHERE season_year = 2001") == ["12 true"])
        #expect(try league.failingRows(of: "fact_team_gamelogs__has_player_lines").isEmpty)
        #expect(try league.failingRows(of: "fact_team_gamelogs__part_without_players").count == 3)
    }

    /// Player 1001 with a line of zeros in the first game.
    private static func idle(_ minutes: String) -> String {
        """
        UPDATE \(players)
        SET minutes_played = \(minutes), field_goals_made = 0, field_goals_attempted = 0, three_pointers_made = 0,
            three_pointers_attempted = 0, free_throws_made = 0, free_throws_attempted = 0, offensive_rebounds = 0,
            defensive_rebounds = 0, rebounds = 0, assists = 0, steals = 0, blocks = 0, turnovers = 0,
            personal_fouls = 0, points = 0, plus_minus = 0
        WHERE player_id = 1001 AND season_id = 22000 AND game_id <= '0020000003';
        """
    }

    @Test
    func `A line of zeros without minutes is an absence`() throws {
        let league = try TinyLeague(prelude: Self.idle("NULL"))
        #expect(try league.lines("SELECT reason, count(*) FROM drops_player_games GROUP BY ALL") == ["did_not_play 3"])
        #expect(
            try league.lines(
                """
                SELECT games_played, average_minutes FROM (
                    SELECT games_played, minutes_played / games_played AS average_minutes
                    FROM agg_player_seasons
                    WHERE player_id = 1001 AND season_year = 2001 AND row_scope = 'stint'
                )
                """
            ) == ["3 48.0"]
        )
    }

    @Test
    func `Of zeros with 0 minutes the file decides: few are seconds on court, many are those who did not play`() throws
    {
        let few = try TinyLeague(prelude: Self.idle("0"))
        #expect(try few.lines("SELECT reason FROM drops_player_games").isEmpty)
        let many = try TinyLeague(prelude: Self.idle("0").replacing("player_id = 1001", with: "player_id % 10 = 1"))
        #expect(try many.lines("SELECT DISTINCT reason FROM drops_player_games") == ["did_not_play"])
    }
}
