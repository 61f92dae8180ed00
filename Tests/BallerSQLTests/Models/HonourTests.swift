import BallerDuckDB
import BallerSQL
import Testing

/// Drafts, votes, honours and selections: lists of both sides and pages that print the same are one fact each.
@Suite(.serialized) struct HonourTests {
    private static let league = Result {
        let warehouse = try Checkout.warehouse.get()
        let kinds = [
            "draft_picks", "award_shares", "player_season_info", "honour_votes", "honour_teams", "all_star_selections",
        ]
        let tables =
            TinyLeague.emptyTables(kinds, source: "season_tables", of: warehouse)
            + TinyLeague.emptyTables(["draft_history", "draft_combine"], source: "nba_tables", of: warehouse)
            + TinyLeague.emptyTables(["draft_picks", "award_votes"], of: warehouse)
        return try TinyLeague(prelude: tables + Checkout.fixture("honours.sql"))
    }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test func `A draft has each pick once, with its number, and its place among the picks that were made`() throws {
        #expect(
            try lines(
                """
                SELECT draft_year, coalesce(overall_pick, 0), coalesce(pick_rank, 0), is_territorial, is_forfeited,
                    coalesce(player_name, '-'), coalesce(college, '-'), source
                FROM fact_draft_picks WHERE draft_year > 2000 ORDER BY draft_year, list_order
                """
            ) == [
                "2001 1 0 true false Terry Torial State season_tables",
                "2001 2 1 false false Sam Ename State season_tables",
                "2001 3 0 false true - - reference",
                "2001 4 2 false false Wil Kotchery Other State season_tables",
                "2001 5 3 false false Al Ias - season_tables", "2001 6 4 false false Ant Woord - season_tables",
                "2001 0 0 false false Un Numbered - season_tables",
                "2002 1 1 false false Page Printed Page State bref", "2002 2 2 false false No Page - bref",
                "2002 0 0 false true - - reference",
            ]
        )
    }

    /// A name alone is nobody's: Al Ias of one draft is not the one of another.
    @Test func `Whoever was picked is a player, and is one with the NBA's number if both drafts have the pick`() throws
    {
        #expect(
            try lines(
                """
                SELECT bref_player_id, nba_player_id, method FROM paired_players
                WHERE nba_player_id BETWEEN 501 AND 505 ORDER BY nba_player_id
                """
            ) == [
                "toriate01 501 draft", "enamesa01 502 draft", "cotchwi01 503 draft", "numbeun01 504 draft",
            ]
        )
        #expect(
            try lines(
                "SELECT player_name, count(*) FROM dim_players WHERE player_name IN ('Al Ias', 'Sam Ename') GROUP BY ALL ORDER BY 1"
            ) == ["Al Ias 2", "Sam Ename 1"]
        )
        // Who has no id on the page has that of the list, and of an id with a hyphen no number can be made.
        #expect(
            try lines(
                "SELECT picks.player_name, coalesce(bref_id, '-') FROM fact_draft_picks AS picks LEFT JOIN dim_players USING (player_id) WHERE picks.player_name IN ('No Page', 'Ant Woord') ORDER BY 1"
            ) == ["Ant Woord -", "No Page pageno01"]
        )
        #expect(
            try lines("SELECT evidence FROM bridge_player_ids WHERE id = 'cotchwi01'")
                == ["Drafts of both sides have them as one pick."]
        )
    }

    @Test func `Every record of a list is a row, or dropped with its reason; lines of pages are neither`() throws {
        #expect(
            try lines("SELECT import_batch_id, reason, count(*) FROM drops_draft_picks GROUP BY ALL ORDER BY 1") == [
                "31 told_by_another_source 2", "32 told_by_another_source 4",
            ]
        )
        #expect(
            try lines("SELECT coalesce(import_batch_id, 0), count(*) FROM fact_draft_picks GROUP BY ALL ORDER BY 1")
                == ["0 4", "31 6", "32 1"]
        )
    }

    @Test func `A combine has whoever was there; who was never picked and never played is no player`() throws {
        #expect(
            try lines(
                "SELECT player_name, coalesce(player_id, 0), coalesce(nba_id, 0), height_without_shoes_inches FROM fact_draft_combine ORDER BY list_order"
            ) == ["No Number 0 0 76.0", "Not Picked 0 599 75.25", "Sam Ename 502 502 81.5"]
        )
    }

    @Test func `Votes are told by the page before the list, and an award that was shared has two winners`() throws {
        #expect(
            try lines(
                """
                SELECT league, award_id, candidate, vote_rank, is_winner, coalesce(first_place_votes, -1), source
                FROM fact_award_votes ORDER BY league, award_id, vote_rank, candidate
                """
            ) == [
                "ABA mvp tieon01 1 true 11.0 season_tables", "ABA mvp tietw01 1 true 11.0 season_tables",
                "ABA mvp bestth01 3 false 6.0 season_tables", "NBA coy coachco01 1 true 50.0 bref",
                "NBA mvp votedpa01 1 true 9.0 bref", "NBA smoy outidwi01 1 true -1.0 season_tables",
            ]
        )
        #expect(
            try lines("SELECT league, award_id, winner, is_tie FROM fact_award_winners ORDER BY 1, 2, 3") == [
                "ABA mvp tieon01 true", "ABA mvp tietw01 true", "NBA coy coachco01 false", "NBA mvp votedpa01 false",
                "NBA smoy outidwi01 false",
            ]
        )
    }

    @Test func `What two sources tell differently is written down`() throws {
        #expect(
            try lines("SELECT row_key, column_name, chosen, other FROM compared_records WHERE chosen <> other") == [
                "league=NBA, season_year=2001, award_id=mvp, candidate=votedpa01 first_place_votes 9.0 8.0"
            ]
        )
    }

    @Test func `Honours have their teams, with the votes where they are known, and whoever else got votes`() throws {
        #expect(
            try lines(
                """
                SELECT honours.league, honour, team_selection, bref_id, coalesce(honours.position, '-'), coalesce(points_won, -1)
                FROM fact_honour_teams AS honours INNER JOIN dim_players USING (player_id) ORDER BY 1, 2
                """
            ) == [
                "ABA all_league 1 tietw01 - -1.0", "NBA all_league 1 votedpa01 G 99.0",
                "NBA all_rookie 2 tieon01 - 50.0",
            ]
        )
        #expect(
            try lines(
                """
                SELECT honour, player_name, voted_position, coalesce(team_selection, 0), source FROM fact_honour_votes
                ORDER BY honour, points_won DESC
                """
            ) == [
                "all_league Page Voted G 1 bref", "all_league Third Best F 0 season_tables",
                "all_rookie Tie One ANY 2 season_tables",
            ]
        )
    }

    @Test func `All-Stars are those who were chosen, whether they could play or not`() throws {
        #expect(
            try lines("SELECT player_name, side, is_replaced FROM fact_all_star_selections ORDER BY player_name")
                == ["Hurt Star West true", "Page Voted East false"]
        )
    }

    @Test func `Coverage has the lists of a season, and a draft is whole if no number is missing`() throws {
        #expect(
            try lines(
                "SELECT season_year, relation, row_count, is_complete FROM coverage WHERE season_type = 'SEASON' AND relation = 'fact_draft_picks' AND season_year > 2000 ORDER BY season_year"
            ) == ["2001 fact_draft_picks 6 false", "2002 fact_draft_picks 2 true"]
        )
    }

    @Test func `Everybody in a list that names players is one`() throws {
        for table in ["fact_draft_picks", "fact_award_votes", "fact_honour_votes", "fact_all_star_selections"] {
            #expect(
                try lines(
                    "SELECT count(*) FROM \(table) WHERE player_id IS NOT NULL AND player_id NOT IN (SELECT player_id FROM dim_players)"
                ) == ["0"],
                "\(table)"
            )
        }
    }
}
