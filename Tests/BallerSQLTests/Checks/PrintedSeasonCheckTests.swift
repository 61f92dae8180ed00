import BallerDuckDB
import Testing

/// Player 1006 changes his team in the middle of each season.
struct PrintedSeasonCheckTests {
    private func differing(points: String) throws -> Int {
        let league = try TinyLeague()
        try league.run(
            """
            UPDATE dim_seasons SET is_complete = TRUE;
            INSERT INTO bref.player_seasons
                (source_url, season_year, league, season_type, player_id, team_code, team_id, is_combined_totals, games_played, points)
            SELECT 'teams/' || team_id, season_year, 'NBA', season_type, player_id, 'T' || team_id, team_id, FALSE, games_played,
                \(points)
            FROM agg_player_seasons
            WHERE row_scope = 'stint' AND player_id = 1006;
            """
        )
        return try league.failingRows(of: "bref.player_seasons__agrees_with_games").count
    }

    @Test
    func `A team's page prints what a player did for that team, which is less than his season`() throws {
        #expect(try differing(points: "points") == 0)
    }

    @Test
    func `A wrong number on a team's page is found`() throws {
        #expect(try differing(points: "points + 1") == 4)
    }
}
