import BallerDuckDB
import BallerSQL
import Testing

/// Shots of `Fixtures/SQL/shots.sql`, a page's events in small.
@Suite(.serialized)
struct ShotTests {
    private static let league = Result { try TinyLeague(prelude: Checkout.fixture("shots.sql")) }

    private func lines(_ text: String) throws -> [String] { try Self.league.get().lines(text) }

    @Test
    func `Field goals are shots; free throws, rebounds and jumps are not`() throws {
        #expect(
            try lines("SELECT event_type, count(*) FROM fact_play_by_play GROUP BY ALL ORDER BY ALL") == [
                "field_goal_made 5", "field_goal_missed 4", "free_throw_made 1", "jump_ball 1", "offensive_rebound 1",
            ]
        )
        let made = try lines("SELECT is_made, count(*) FROM fact_shots GROUP BY ALL ORDER BY ALL")
        #expect(made == ["false 4", "true 5"])
    }

    @Test
    func `The text tells points, kind and distance, and what it does not tell is unknown`() throws {
        #expect(
            try lines(
                """
                SELECT event_number, points_value, shot_type, distance_feet, distance_zone
                FROM fact_shots
                WHERE game_date = DATE '2000-11-05'
                ORDER BY event_number
                """
            ) == [
                "2 2 dunk 0 0-3", "3 3 jump_shot NULL 3P", "4 2 layup 3 3-10", "6 2 tip_in NULL NULL",
                "8 3 jump_shot 25 3P", "9 2 hook_shot 16 16-3P", "10 2 NULL 9 3-10",
            ]
        )
        let later = "FROM fact_shots WHERE game_date > DATE '2000-11-05' ORDER BY distance_feet"
        #expect(try lines("SELECT distance_feet, distance_zone \(later)") == ["10 10-16", "15 10-16"])
    }

    @Test
    func `The second player of the text assisted or blocked, by what the text says`() throws {
        #expect(
            try lines(
                """
                SELECT event_number, is_assisted, assist_player_id = bob.id, is_blocked, block_player_id = cid.id
                FROM fact_shots
                CROSS JOIN (SELECT max(player_2_id) AS id FROM fact_play_by_play WHERE event_number = 2) AS bob
                CROSS JOIN (SELECT max(player_id) AS id FROM fact_play_by_play WHERE event_number = 3) AS cid
                WHERE game_date = DATE '2000-11-05' AND (is_assisted OR is_blocked)
                ORDER BY event_number
                """
            ) == ["2 true true false NULL", "4 false NULL true true", "8 true true false NULL"]
        )
    }

    @Test
    func `The margin is that of the shooter's team before the shot`() throws {
        #expect(
            try lines(
                """
                SELECT event_number, is_home, margin_before
                FROM fact_shots
                WHERE game_date = DATE '2000-11-05'
                ORDER BY event_number
                """
            ) == [
                "2 true 0", "3 false -2", "4 true -1", "6 true -1", "8 true -11", "9 true -8", "10 true NULL",
            ]
        )
    }

    @Test
    func `Teams come from the events, and the day tells the part of season, where there is no box score`() throws {
        #expect(
            try lines(
                """
                SELECT DISTINCT game_date, season_year, season_type, team_id, opponent_team_id, outcome
                FROM fact_shots
                ORDER BY game_date, team_id
                """
            ) == [
                "2000-11-05 2001 REGULAR 101 102 NULL", "2000-11-05 2001 REGULAR 102 101 NULL",
                "2000-11-20 2001 PLAYOFF 101 102 NULL", "2000-11-20 2001 PLAYOFF 102 101 NULL",
            ]
        )
    }

    @Test
    func `The shots of a player are split as a hand counts them`() throws {
        let ann = "(SELECT player_id FROM fact_play_by_play WHERE event_number = 2 AND period = 1 AND points = 2)"
        let splits = try lines(
            """
            SELECT split, coalesce(split_value, 'untold'), field_goals_made, field_goals_attempted,
                three_pointers_made, three_pointers_attempted, field_goal_pct, effective_field_goal_pct, attempts_share,
                assisted_made, assisted_share
            FROM player_shooting_split
            WHERE player_id = \(ann) AND season_type = 'REGULAR' AND split NOT IN ('place', 'month', 'opponent')
            ORDER BY split_order, value_order, split_value
            """
        )
        #expect(
            splits == [
                "total all 3 6 1 1 0.500 0.583 1.000 2 0.667",
                "points 2 2 5 0 0 0.400 0.400 0.833 1 0.500",
                "points 3 1 1 1 1 1.000 1.500 0.167 1 1.000",
                "distance 0-3 1 1 0 0 1.000 1.000 0.167 1 1.000",
                "distance 3-10 0 2 0 0 0.000 0.000 0.333 0 NULL",
                "distance 16-3P 1 1 0 0 1.000 1.000 0.167 0 0.000",
                "distance 3P 1 1 1 1 1.000 1.500 0.167 1 1.000",
                "distance untold 0 1 0 0 0.000 0.000 0.167 0 NULL",
                "shot_type jump_shot 1 1 1 1 1.000 1.500 0.167 1 1.000",
                "shot_type layup 0 1 0 0 0.000 0.000 0.167 0 NULL",
                "shot_type dunk 1 1 0 0 1.000 1.000 0.167 1 1.000",
                "shot_type hook_shot 1 1 0 0 1.000 1.000 0.167 0 0.000",
                "shot_type tip_in 0 1 0 0 0.000 0.000 0.167 0 NULL",
                "shot_type untold 0 1 0 0 0.000 0.000 0.167 0 NULL",
                "assisted assisted 2 NULL 1 NULL NULL NULL NULL 2 1.000",
                "assisted unassisted 1 NULL 0 NULL NULL NULL NULL 0 0.000",
                "period 1 1 3 0 0 0.333 0.333 0.500 1 1.000",
                "period 2 1 1 1 1 1.000 1.500 0.167 1 1.000",
                "period 4 1 1 0 0 1.000 1.000 0.167 0 0.000",
                "period OT 0 1 0 0 0.000 0.000 0.167 0 NULL",
                "time_left 9-12 1 1 0 0 1.000 1.000 0.167 1 1.000",
                "time_left 6-9 0 2 0 0 0.000 0.000 0.333 0 NULL",
                "time_left 0-3 2 3 1 1 0.667 0.833 0.500 1 0.500",
                "score tied 1 1 0 0 1.000 1.000 0.167 1 1.000",
                "score behind 2 4 1 1 0.500 0.625 0.667 1 0.500",
                "score untold 0 1 0 0 0.000 0.000 0.167 0 NULL",
                "margin 0-5 1 3 0 0 0.333 0.333 0.500 1 1.000",
                "margin 6-10 1 1 0 0 1.000 1.000 0.167 0 0.000",
                "margin 11+ 1 1 1 1 1.000 1.500 0.167 1 1.000",
                "margin untold 0 1 0 0 0.000 0.000 0.167 0 NULL",
                "outcome untold 3 6 1 1 0.500 0.583 1.000 2 0.667",
            ]
        )
    }

    @Test
    func `Shots of a whole box score agree with it until one is lost or nobody's`() throws {
        let league = try Self.league.get()
        let check = try #require(league.warehouse.checks.first { $0.stem == "fact_shots__agrees_with_box_score" })
        let whole = """
            INSERT INTO fact_shots (game_id, event_number, player_id, is_made, points_value)
            SELECT game_id, 100 * player_id + shot, player_id, shot <= field_goals_made,
                CASE WHEN shot <= three_pointers_made
                        OR shot > field_goals_attempted - (three_pointers_attempted - three_pointers_made)
                    THEN 3 ELSE 2 END
            FROM fact_player_gamelogs
            CROSS JOIN (SELECT unnest(range(1, 40))::INTEGER AS shot) AS shots
            WHERE game_id = 20000001 AND shot <= field_goals_attempted
            """
        let lost = "DELETE FROM fact_shots WHERE game_id = 20000001 AND player_id = 1001 AND event_number % 100 = 1"
        let strange = "UPDATE fact_shots SET player_id = NULL WHERE event_number = 100101"
        #expect(try league.trying(whole) { try league.result(of: check, "whole") }.isEmpty)
        #expect(try league.trying("\(whole); \(lost)") { try league.result(of: check, "lost") }.count == 1)
        #expect(try league.trying("\(whole); \(strange)") { try league.result(of: check, "strange") }.count == 2)
    }
}
