import BallerDuckDB
import BallerSQL
import Testing

/// Seasons that lists print: of those without games they are what there is, of those with games they count where they are as new.
@Suite(.serialized) struct PrintedSeasonTests {
    private static let league = Result {
        let kinds = ["player_season_info", "player_totals", "team_summaries", "team_totals", "opponent_totals"]
        return try TinyLeague(
            prelude: TinyLeague.emptyTables(kinds, source: "season_tables", of: Checkout.warehouse.get())
                + Checkout.fixture("printed_seasons.sql")
        )
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test func `A season without games has players, teams and standings as printed, and says that no game is there`()
        throws
    {
        #expect(
            try lines("SELECT season_id, games, is_complete, is_current FROM dim_seasons ORDER BY season_year")
                == ["NBA_2000 0 false false", "NBA_2001 12 true false", "NBA_2002 12 true true"]
        )
        #expect(
            try lines(
                """
                SELECT bref_id, row_scope, teams, seasons.games_played, points, origin, coalesce(wins, -1)
                FROM agg_player_seasons AS seasons INNER JOIN dim_players USING (player_id)
                WHERE season_year = 2000 AND bref_id LIKE 'old%' ORDER BY bref_id, row_scope, stint_number
                """
            ) == [
                "oldtr01 season_total TEB,TEA 60 660 PRINTED -1", "oldtr01 stint TEB 40 440 PRINTED -1",
                "oldtr01 stint TEA 20 220 PRINTED -1", "oldwh01 season_total TEA 80 880 PRINTED -1",
                "oldwh01 stint TEA 80 880 PRINTED -1",
            ]
        )
        #expect(
            try lines(
                "SELECT team_id, wins, losses, league_rank, conference_rank, origin FROM agg_standings WHERE season_year = 2000 ORDER BY team_id"
            ) == ["101 50 30 1 1 PRINTED", "102 50 30 1 1 PRINTED", "103 40 40 3 1 PRINTED", "104 20 60 4 2 PRINTED"]
        )
        #expect(
            try lines("SELECT count(streak) + count(home_wins) FROM agg_standings WHERE season_year = 2000") == ["0"]
        )
    }

    /// 0.5 × 2 × (7200 + 0.4 × 2400 + 1200 − 1.07 × 800 / 3200 × 4000) = 8290 possessions in 80 games of 48 minutes.
    @Test func `Ratings of a printed season follow from its totals, all turnovers counted`() throws {
        #expect(
            try lines(
                "SELECT DISTINCT games_played, box_scores, total_turnovers, possessions, pace, offensive_rating FROM agg_team_seasons WHERE season_year = 2000"
            ) == ["80 80 1200 8290.0 103.6 106.2"]
        )
    }

    @Test func `A printed line of as many games counts, with what only the games tell; an older one does not`() throws {
        #expect(
            try lines(
                "SELECT player_id, games_played, points, origin, wins IS NULL FROM agg_player_seasons WHERE season_year = 2001 AND row_scope = 'season_total' AND player_id IN (1001, 1006) ORDER BY 1"
            ) == ["1001 6 66 PRINTED false", "1006 8 \(try points(of: 1006)) GAMES false"]
        )
        let differing = try Self.league.get().failingRows(of: "agg_player_seasons__printed_agrees_with_games")
        #expect(try differing.map { try $0["player_id"].int } == [1001])
    }

    private func points(of player: Int) throws -> String {
        try lines(
            "SELECT sum(points) FROM fact_player_gamelogs WHERE player_id = \(player) AND season_year = 2001"
        ).joined()
    }

    @Test func `The list's own number is a player's by name, team and season, and brothers are told apart`() throws {
        #expect(
            try lines("SELECT list_player_id, bref_player_id FROM season_table_players ORDER BY 1") == [
                "1 p1001", "20 oldwh01", "21 oldtr01", "22 brothal01", "23 brothbo01", "24 nickbi01", "6 p1006",
            ]
        )
        #expect(
            try lines("SELECT reason, count(*) FROM drops_season_tables__player_totals GROUP BY ALL") == [
                "unknown_player 2"
            ]
        )
        #expect(
            try lines("SELECT reason, count(*) FROM drops_season_tables__team_totals GROUP BY ALL")
                == ["average_of_league 2"]
        )
    }

    @Test func `A line that two lists have counts once, that of more games`() throws {
        let league = try Self.league.get()
        let copy = """
            INSERT INTO stg_season_tables__player_totals
            SELECT * REPLACE (31 AS import_batch_id, games_played - 1 AS games_played)
            FROM stg_season_tables__player_totals WHERE player_name = 'Whole Old'
            """
        let reasons = try league.trying(copy) {
            let model = try #require(league.warehouse.models.first { $0.stem == "drops_season_tables__player_totals" })
            return try league.result(of: model, "copy").map {
                "\(try $0["import_batch_id"].int ?? 0) \(try $0["reason"].text ?? "")"
            }
        }
        #expect(reasons.sorted() == ["21 unknown_player", "21 unknown_player", "31 in_another_file"])
    }
}
