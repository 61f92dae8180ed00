import BallerDuckDB
import BallerSQL
import Testing

/// Lines of whole seasons by distance, from play-by-play and in averages: a list and pages tell one fact.
@Suite(.serialized) struct SeasonLineTests {
    private static let league = Result {
        let warehouse = try Checkout.warehouse.get()
        let kinds = ["player_shooting", "player_per_100", "opponent_per_game", "team_abbrev"]
        let tables =
            TinyLeague.emptyTables(kinds, source: "season_tables", of: warehouse)
            + TinyLeague.emptyTables(["player_shooting"], of: warehouse)
        return try TinyLeague(prelude: tables + Checkout.fixture("season_lines.sql"))
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test func `Of a list and a page the line of most games is taken, and of as many the page`() throws {
        #expect(
            try lines(
                """
                SELECT bref_id, team_code, lines.games_played, average_distance, dunks_made, coalesce(layups_made, -1), source
                FROM fact_player_season_shooting AS lines INNER JOIN dim_players USING (player_id)
                ORDER BY bref_id, team_code
                """
            ) == [
                "alonelis01 TEA 60 12.5 8 -1 season_tables", "earlypr01 TEB 70 7.0 9 -1 season_tables",
                "laterpr01 TEB 40 8.5 2 5 bref", "shootetr01 TEA 20 9.0 1 -1 season_tables",
                "shootetr01 TEB 30 11.0 3 -1 season_tables", "shootetr01 TOT 50 10.0 4 -1 season_tables",
            ]
        )
        #expect(
            try lines("SELECT import_batch_id, source_row, reason FROM drops_season_shooting") == [
                "41 5 told_by_another_source"
            ]
        )
    }

    @Test func `Averages have their basis, and whoever is in such a list is a player`() throws {
        #expect(
            try lines(
                """
                SELECT bref_id, basis, points FROM fact_player_season_averages INNER JOIN dim_players USING (player_id)
                """
            ) == ["alonelis01 PER_100_POSSESSIONS 30.5"]
        )
        #expect(
            try lines("SELECT team_id, side, basis, points FROM fact_team_season_rates") == [
                "101 OPPONENT PER_GAME 99.5"
            ]
        )
        #expect(try lines("SELECT reason FROM drops_team_season_averages") == ["average_of_league"])
        #expect(
            try lines("SELECT team_id, team_name, made_playoffs FROM fact_team_season_listings") == [
                "101 Team TEA true"
            ]
        )
    }
}
