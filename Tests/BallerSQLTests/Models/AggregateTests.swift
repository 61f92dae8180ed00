import BallerDuckDB
import Testing

struct AggregateTests {
    @Test
    func `A traded player has a season total and one row a stint, in order`() throws {
        let league = try TinyLeague()
        let lines = try league.lines(
            """
            SELECT row_scope, stint_number, team_id, team_count, teams, games_played, points
            FROM agg_player_seasons
            WHERE player_id = 1006 AND season_year = 2001
            ORDER BY row_scope, stint_number
            """
        )
        #expect(
            lines == [
                "season_total 0 102 2 TEA,TEB 8 164", "stint 1 101 1 TEA 3 66", "stint 2 102 1 TEB 5 98",
            ]
        )
    }

    @Test
    func `A sum is NULL where one of its games or seasons lacks the number`() throws {
        let league = try TinyLeague(
            prelude: """
                UPDATE raw_nba_gamelogs__player_gamelogs
                SET steals = NULL
                WHERE player_id = 1006 AND game_id = (
                    SELECT min(game_id) FROM raw_nba_gamelogs__player_gamelogs WHERE player_id = 1006 AND season_id = 22000
                )
                """
        )
        let seasons = try league.lines(
            """
            SELECT row_scope, stint_number, steals IS NULL, blocks IS NULL
            FROM agg_player_seasons
            WHERE player_id = 1006 AND season_year = 2001
            ORDER BY row_scope, stint_number
            """
        )
        #expect(seasons == ["season_total 0 true false", "stint 1 true false", "stint 2 false false"])
        let careers =
            "SELECT steals IS NULL, blocks IS NULL FROM agg_player_careers WHERE player_id = 1006 AND league = 'ALL'"
        #expect(try league.lines(careers) == ["true false"])
    }

    @Test
    func `Standings count wins, places, distances, runs and sides`() throws {
        let league = try TinyLeague(
            // Team 104 wins one game away, the first of its four last ones.
            prelude: """
                UPDATE raw_nba_gamelogs__games AS own
                SET outcome = other.outcome, points = other.points
                FROM raw_nba_gamelogs__games AS other
                WHERE own.game_id = '0020000009' AND other.game_id = own.game_id AND other.team_id <> own.team_id
                """
        )
        let lines = try league.lines(
            """
            SELECT team_id, wins, losses, win_pct, league_rank, conference_rank, league_games_behind,
                conference_games_behind, home_wins, away_wins, conference_wins, streak
            FROM agg_standings
            WHERE season_year = 2001
            ORDER BY league_rank, conference_rank
            """
        )
        #expect(
            lines == [
                "104 4 2 0.667 1 1 0.0 0.0 3 1 2 4", "102 3 3 0.500 2 1 1.0 0.0 3 0 1 -2",
                "101 3 3 0.500 2 2 1.0 0.0 3 0 1 -3", "103 2 4 0.333 4 2 2.0 2.0 2 0 0 -2",
            ]
        )
    }

    @Test
    func `Leaders share a place when tied, and who played too little has none`() throws {
        let league = try TinyLeague(
            // Player 1001 stays in one game of six with every point that he made there.
            prelude: """
                DELETE FROM raw_nba_gamelogs__player_gamelogs
                WHERE player_id = 1001 AND season_id = 22000 AND game_id <> '0020000001'
                """
        )
        let steals = "FROM agg_season_leaders WHERE season_year = 2001 AND category = 'steals'"
        #expect(try league.lines("SELECT DISTINCT rank, value \(steals) AND basis = 'per_game'") == ["1 1.000"])
        let few = "\(steals) AND player_id = 1001"
        #expect(try league.lines("SELECT rank, value \(few) AND basis = 'total'") == ["24 1.000"])
        #expect(try league.rows("SELECT rank \(few) AND basis = 'per_game'").isEmpty)
    }

    @Test
    func `Ratings come from estimated possessions and agree with each other`() throws {
        let league = try TinyLeague()
        let off = try league.lines(
            """
            SELECT team_id
            FROM agg_team_seasons
            WHERE net_rating <> offensive_rating - defensive_rating
                OR abs(offensive_rating - 100 * points / possessions) > 0.1
                OR abs(pace - possessions / box_scores) > 0.1
            """
        )
        #expect(off.isEmpty)
    }

    @Test
    func `A season of a few box scores among many games has no leaders`() throws {
        let league = try TinyLeague(
            prelude: "DELETE FROM raw_nba_gamelogs__games WHERE season_id = 22000 AND game_id > '0020000002'"
        )
        #expect(try league.lines("SELECT DISTINCT season_year FROM agg_season_leaders") == ["2002"])
    }

    @Test
    func `Turnovers charged to no player count in possessions where a source tells them, game by game or on average`()
        throws
    {
        let basis = "SELECT DISTINCT possessions_basis FROM agg_team_seasons WHERE season_year = 2001"
        let players = try TinyLeague()
        #expect(try players.lines(basis) == ["PLAYER_TURNOVERS"])
        let games = try TinyLeague(
            prelude: """
                CREATE TABLE raw_nba_short_logs__teams AS
                SELECT
                    3 AS import_batch_id,
                    source_row,
                    team_id,
                    team_abbreviation,
                    game_date,
                    matchup,
                    outcome,
                    points,
                    (turnovers + 1)::INTEGER AS turnovers,
                    'Regular Season' AS season_type
                FROM raw_nba_gamelogs__games
                """
        )
        #expect(try games.lines(basis) == ["ALL_TURNOVERS"])
        let sums = "total_turnovers - turnovers, opponent_total_turnovers - opponent_turnovers"
        let of101 = "FROM agg_team_seasons WHERE season_year = 2001 AND team_id = 101"
        #expect(try games.lines("SELECT \(sums) \(of101)") == ["6 6"])
        let averages = try TinyLeague(
            prelude: """
                CREATE TABLE raw_nba_gamelogs__team_season_stats AS
                SELECT
                    3 AS import_batch_id,
                    min(source_row) AS source_row,
                    team_id,
                    season_name,
                    count(*)::INTEGER AS games_played,
                    round(avg(points), 1)::DECIMAL(5,1) AS points_per_game,
                    (round(avg(turnovers), 1) + 1)::DECIMAL(5,1) AS turnovers_per_game
                FROM raw_nba_gamelogs__games
                GROUP BY team_id, season_name
                """
        )
        #expect(try averages.lines(basis) == ["SEASON_AVERAGE_TURNOVERS"])
        #expect(try averages.lines("SELECT \(sums) \(of101)") == ["6 6"])
    }
}
