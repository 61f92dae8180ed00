import BallerDuckDB
import BallerSQL
import Testing

/// Two leagues in one year: what is of one never adds up, ranks or stands with what is of the other.
@Suite(.serialized) struct TwoLeaguesTests {
    private static let league = Result {
        let warehouse = try Checkout.warehouse.get()
        return try TinyLeague(
            prelude: TinyLeague.emptyTables(["games", "team_box_scores", "player_box_scores"], of: warehouse)
                + Checkout.fixture("two_leagues.sql")
        )
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test func `A season is of a league, and its id says which`() throws {
        #expect(
            try lines(
                "SELECT season_id, league, games, is_complete, is_current FROM dim_seasons ORDER BY season_year, league"
            ) == ["ABA_2001 ABA 3 true false", "NBA_2001 NBA 13 true false", "NBA_2002 NBA 12 true true"]
        )
    }

    @Test func `A game and its lines are of the league of their teams`() throws {
        let count = "SELECT league, count(*) FROM %@ WHERE season_year = 2001 GROUP BY ALL ORDER BY ALL"
        #expect(try lines(count.replacing("%@", with: "dim_games")) == ["ABA 3", "NBA 13"])
        #expect(try lines(count.replacing("%@", with: "fact_team_gamelogs")) == ["ABA 6", "NBA 26"])
        #expect(try lines(count.replacing("%@", with: "schedule")) == ["ABA 3", "NBA 13"])
        #expect(try lines("SELECT count(*) FROM fact_player_gamelogs WHERE league = 'ABA'") == ["30"])
        #expect(try lines("SELECT count(*) FROM etl.drops") == ["0"])
    }

    @Test func `A page that tells no season is of the one that its league played on that day`() throws {
        #expect(
            try lines("SELECT DISTINCT season_type FROM dim_games WHERE bref_id LIKE '%MM_'") == ["REGULAR"]
        )
    }

    @Test func `Each league has its own table`() throws {
        #expect(
            try lines(
                """
                SELECT team_abbreviation, wins, losses, league_rank, division_rank
                FROM agg_standings
                INNER JOIN dim_team_seasons USING (team_id, season_year)
                WHERE agg_standings.league = 'ABA'
                ORDER BY league_rank
                """
            ) == ["MMB 2 1 1 1", "MMC 1 2 2 2"]
        )
        #expect(
            try lines(
                "SELECT max(league_rank), count(*) FROM agg_standings WHERE league = 'NBA' AND season_year = 2001"
            ) == ["4 4"]
        )
    }

    @Test func `Who played in both leagues has a season in each, a career in each and one of both`() throws {
        let player = "(SELECT player_id FROM dim_players WHERE bref_id = 'bothbo01')"
        #expect(
            try lines(
                """
                SELECT league, teams, games_played, points
                FROM agg_player_seasons
                WHERE player_id = \(player) AND row_scope = 'season_total'
                ORDER BY league
                """
            ) == ["ABA MMB 3 69", "NBA TEA 1 18"]
        )
        #expect(
            try lines(
                """
                SELECT league, seasons, games_played, points
                FROM agg_player_careers
                WHERE player_id = \(player)
                ORDER BY league
                """
            ) == ["ABA 1 3 69", "ALL 2 4 87", "NBA 1 1 18"]
        )
        #expect(
            try lines(
                "SELECT league, games_played FROM player_split WHERE player_id = \(player) AND split = 'total' ORDER BY ALL"
            ) == ["ABA 3", "NBA 1"]
        )
        #expect(
            try lines(
                "SELECT league, points FROM agg_player_stats WHERE player_id = \(player) AND basis = 'per_game' ORDER BY ALL"
            ) == ["ABA 23.0", "NBA 18.0"]
        )
    }

    @Test func `Leaders are of one league`() throws {
        #expect(
            try lines(
                """
                SELECT league, min(rank), count(DISTINCT teams.league), any_value(teams.league)
                FROM agg_season_leaders AS leaders
                INNER JOIN dim_team_seasons AS teams USING (team_id, season_year)
                WHERE season_year = 2001 AND category = 'points' AND basis = 'per_game'
                GROUP BY leaders.league
                ORDER BY leaders.league
                """.replacing("SELECT league", with: "SELECT leaders.league")
            ) == ["ABA 1 1 ABA", "NBA 1 1 NBA"]
        )
    }

    @Test func `A team that the NBA never had has no number of the NBA`() throws {
        #expect(
            try lines("SELECT team_abbreviation, nba_id FROM dim_teams WHERE league = 'ABA' ORDER BY ALL")
                == ["MMB NULL", "MMC NULL"]
        )
    }

    @Test(arguments: [
        "dim_games__season_known", "dim_games__one_league", "dim_games__date_in_season", "dim_games__teams_known",
        "dim_teams__number_encodes_code", "dim_seasons__no_games_too_many", "agg_player_seasons__agrees_with_games",
        "agg_player_seasons__stints_add_up", "agg_player_careers__seasons_add_up", "agg_standings__agrees_with_games",
        "agg_season_leaders__agrees_with_seasons", "agg_team_seasons__agrees_with_games",
        "agg_player_seasons__unique_key",
        "agg_season_leaders__unique_key", "dim_seasons__unique_key",
    ])
    func `A check holds with two leagues`(_ check: String) throws {
        #expect(try Self.league.get().failingRows(of: check).isEmpty)
    }
}
