import BallerDuckDB
import BallerSQL
import Testing

/// Games that others tell beside the logs: box scores without ids, and lists of officials.
@Suite(.serialized) struct OtherSourceTests {
    private static let league = Result {
        let warehouse = try Checkout.warehouse.get()
        let tables =
            TinyLeague.emptyTables(["players", "teams"], source: "box_scores", of: warehouse)
                + """
                CREATE TABLE raw_nba_tables__officials (
                    game_id VARCHAR, official_id BIGINT, first_name VARCHAR, last_name VARCHAR, import_batch_id INTEGER, source_row BIGINT
                );
                """
        return try TinyLeague(prelude: tables + Checkout.fixture("other_sources.sql"))
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test
    func
        `A game of box scores without ids is that of the logs, which are taken, and whoever nobody knows is set aside`()
        throws
    {
        #expect(try lines("SELECT count(*) FROM dim_games") == ["24"])
        #expect(
            try lines("SELECT reason, count(*) FROM drops_team_games WHERE import_batch_id = 51 GROUP BY ALL")
                == ["told_by_another_source 2"]
        )
        #expect(
            try lines(
                "SELECT reason, count(*) FROM drops_player_games WHERE import_batch_id = 52 GROUP BY ALL ORDER BY 1"
            )
                == ["told_by_another_source 11", "unknown_player 1"]
        )
        #expect(
            try lines(
                """
                SELECT others.player_id, others.assists - logs.assists FROM staged_player_games AS others
                INNER JOIN fact_player_gamelogs AS logs USING (player_id, game_id)
                WHERE others.source = 'box_scores' AND others.assists <> logs.assists
                """
            ) == ["1001 1"]
        )
    }

    @Test func `Officials of a game are those of one source, and a name that both sides have is one referee`() throws {
        #expect(
            try lines(
                "SELECT game_id, official_order, referee_id, referee_name, source FROM bridge_game_referees ORDER BY 1, 2"
            ) == ["20000001 1 77 Ann Whistle box_scores", "20000002 1 78 Bob Lines nba_tables"]
        )
        #expect(
            try lines("SELECT reason, count(*) FROM drops_other_officials GROUP BY ALL ORDER BY 1") == [
                "game_not_brought 1", "named_twice 1", "told_by_another_source 2",
            ]
        )
        #expect(
            try lines("SELECT referee_id, nba_id, coalesce(bref_id, '-') FROM dim_referees ORDER BY 1") == [
                "77 77 -", "78 78 -",
            ]
        )
    }
}
