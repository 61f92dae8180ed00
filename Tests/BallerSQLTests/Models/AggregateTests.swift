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
            SELECT team_id, wins, losses, win_pct, league_rank, conference_rank, league_games_back,
                conference_games_back, home_wins, away_wins, conference_wins, streak
            FROM agg_standings
            WHERE season_year = 2001
            ORDER BY league_rank
            """
        )
        #expect(
            lines == [
                "104 4 2 0.667 1 1 0.0 0.0 3 1 2 4", "102 3 3 0.500 2 1 1.0 0.0 3 0 1 -2",
                "101 3 3 0.500 3 2 1.0 0.0 3 0 1 -3", "103 2 4 0.333 4 2 2.0 2.0 2 0 0 -2",
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
                OR abs(pace - 240 * possessions / minutes_played) > 0.1
            """
        )
        #expect(off.isEmpty)
    }
}
