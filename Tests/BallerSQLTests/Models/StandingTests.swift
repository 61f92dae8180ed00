import BallerDuckDB
import Testing

/// Ties in the league of `world.sql`, where all teams win three of six games at home and lose the others.
struct StandingTests {
    private func places(_ prelude: String) throws -> [String] {
        try TinyLeague(prelude: prelude).lines(
            """
            SELECT team_id, wins, conference_rank, division_rank
            FROM agg_standings
            WHERE season_year = 2001
            ORDER BY team_id
            """
        )
    }

    /// Makes the visitors win a game.
    private static func turn(_ games: String...) -> String {
        """
        UPDATE raw_nba_gamelogs__games AS own
        SET outcome = other.outcome, points = other.points
        FROM raw_nba_gamelogs__games AS other
        WHERE own.game_id IN (\(games.map { "'00200000\($0)'" }.joined(separator: ", ")))
            AND other.game_id = own.game_id AND other.team_id <> own.team_id;
        """
    }

    /// Every game ends 100 to 90, so that nothing tells the teams apart.
    private static let even = """
        UPDATE raw_nba_gamelogs__games SET points = CASE outcome WHEN 'W' THEN 100 ELSE 90 END;
        """

    @Test
    func `What no rule of the league decides is a shared place`() throws {
        #expect(try places(Self.even) == ["101 3 1 1", "102 3 1 1", "103 3 1 1", "104 3 1 1"])
    }

    @Test
    func `The games between two teams come before the difference of points`() throws {
        // 102 wins at 101 and loses at home to 103; 101 wins at home to nobody else's harm by winning at 104.
        let turned = Self.even + Self.turn("01", "05", "10")
        #expect(try places(turned).prefix(2) == ["101 3 2 2", "102 3 1 1"])
    }

    @Test
    func `A printed seed of the same record wins, one of another record does not`() throws {
        let page = """
            CREATE TABLE ref_bref_team_codes AS
            SELECT team_abbreviation AS code, 'NBA' AS league, 1990 AS first_season_year, NULL::INTEGER AS last_season_year, team_id
            FROM ref_franchises;
            CREATE TABLE raw_bref__standings AS
            SELECT
                9 AS import_batch_id,
                team_id AS source_row,
                'NBA' AS league,
                2001 AS season_year,
                'CONFERENCE' AS grouped_by,
                'EASTERN' AS conference,
                NULL::VARCHAR AS division,
                1 AS group_order,
                team_abbreviation AS team_id,
                team_abbreviation AS team_name,
                NULL::BOOLEAN AS made_playoffs,
                103 - team_id::INTEGER AS seed,
                %d AS wins,
                3 AS losses,
                NULL::DOUBLE AS win_pct,
                NULL::DOUBLE AS games_behind,
                NULL::DOUBLE AS points_per_game,
                NULL::DOUBLE AS opponent_points_per_game,
                NULL::DOUBLE AS simple_rating,
                NULL::VARCHAR AS source_url
            FROM ref_franchises
            WHERE team_id <= 102
            """
        #expect(try places(Self.even + page.replacing("%d", with: "3")).prefix(2) == ["101 3 2 1", "102 3 1 1"])
        #expect(try places(Self.even + page.replacing("%d", with: "2")).prefix(2) == ["101 3 1 1", "102 3 1 1"])
    }
}
