import BallerDuckDB
import BallerSQL
import Testing

/// Fives on court, from the substitutions of play-by-play.
struct LineupTests {
    /// A game of teams 101 and 102: a change of the visitors before a free throw, then a quarter in which one of the home team is not seen.
    private static let events = """
        INSERT INTO fact_play_by_play BY NAME
        SELECT
            20000001::BIGINT AS game_id,
            row_number() OVER ()::INTEGER AS event_number,
            2001 AS season_year,
            DATE '2000-11-01' AS game_date,
            events.*
        FROM (
            VALUES
            (1, 720, NULL, 'jump_ball', 1001, 1011, NULL, 'Jump ball'),
            (1, 700, 101, 'field_goal_made', 1002, NULL, 2, 'makes 2-pt layup'),
            (1, 690, 101, 'field_goal_missed', 1003, NULL, NULL, 'misses'),
            (1, 688, 102, 'defensive_rebound', 1012, NULL, NULL, 'Defensive rebound'),
            (1, 680, 102, 'field_goal_missed', 1013, NULL, NULL, 'misses'),
            (1, 679, 101, 'defensive_rebound', 1004, NULL, NULL, 'Defensive rebound'),
            (1, 660, 101, 'field_goal_missed', 1005, NULL, NULL, 'misses'),
            (1, 659, 102, 'defensive_rebound', 1014, NULL, NULL, 'Defensive rebound'),
            (1, 650, 102, 'field_goal_missed', 1011, NULL, NULL, 'misses'),
            (1, 640, 102, 'field_goal_made', 1015, NULL, 3, 'makes 3-pt jump shot'),
            (1, 620, NULL, 'foul', 1006, NULL, NULL, 'Technical foul by the bench'),
            (1, 600, 102, 'foul', 1015, 1001, NULL, 'Shooting foul'),
            (1, 600, 102, 'substitution', 1016, 1015, NULL, 'enters the game'),
            (1, 600, 101, 'free_throw_made', 1001, NULL, 1, 'makes free throw 1 of 1'),
            (2, 710, 101, 'field_goal_made', 1001, NULL, 2, 'makes'),
            (2, 700, 101, 'field_goal_missed', 1002, NULL, NULL, 'misses'),
            (2, 690, 101, 'field_goal_missed', 1003, NULL, NULL, 'misses'),
            (2, 680, 101, 'field_goal_missed', 1004, NULL, NULL, 'misses'),
            (2, 670, 102, 'field_goal_missed', 1011, NULL, NULL, 'misses'),
            (2, 660, 102, 'field_goal_missed', 1012, NULL, NULL, 'misses'),
            (2, 650, 102, 'field_goal_missed', 1013, NULL, NULL, 'misses'),
            (2, 640, 102, 'field_goal_missed', 1014, NULL, NULL, 'misses'),
            (2, 630, 102, 'field_goal_missed', 1016, NULL, NULL, 'misses')
        ) AS events (period, seconds_remaining, team_id, event_type, player_id, player_2_id, points, description)
        """

    private func league(_ more: String = "SELECT 1") throws -> TinyLeague {
        let league = try TinyLeague()
        let model = try #require(league.warehouse.models.first { $0.stem == "agg_lineup_stints" })
        try league.run(Self.events)
        try league.run(more)
        try league.run("CREATE OR REPLACE TABLE agg_lineup_stints AS\n" + league.warehouse.render(model))
        return league
    }

    private static let stints =
        "SELECT team_id, period, stint_number, player_ids, seconds, points, opponent_points FROM agg_lineup_stints ORDER BY ALL"

    @Test
    func
        `A five has its time, its points and those of a foul before it changed; a period with one unseen has no players`()
        throws
    {
        #expect(
            try league().lines(Self.stints) == [
                "101 1 1 1001,1002,1003,1004,1005 720 3 3", "101 2 1 NULL 720 2 0",
                "102 1 1 1011,1012,1013,1014,1015 120 3 3", "102 1 2 1011,1012,1013,1014,1016 600 0 0",
                "102 2 1 1011,1012,1013,1014,1016 720 0 2",
            ]
        )
    }

    @Test func `Starters of the box score are on court in the first period, whether they do anything or not`() throws {
        let starters =
            "UPDATE fact_player_gamelogs SET is_starter = player_id <= 1005 WHERE game_id = 20000001 AND team_id = 101;"
        let unseen = "DELETE FROM fact_play_by_play WHERE player_id = 1003 AND period = 1;"
        #expect(try league(starters + unseen).lines(Self.stints).first == "101 1 1 1001,1002,1003,1004,1005 720 3 3")
        #expect(try league(unseen).lines(Self.stints).first == "101 1 1 NULL 720 3 3")
    }

    @Test func `A change of somebody who is not on court leaves the period unknown`() throws {
        let twice = """
            INSERT INTO fact_play_by_play BY NAME
            SELECT 20000001::BIGINT AS game_id, 15 + n AS event_number, 2001 AS season_year, DATE '2000-11-01' AS game_date, 1 AS period,
                500 - n AS seconds_remaining, 102 AS team_id, 'substitution' AS event_type, 1016 AS player_id, 1014 AS player_2_id, 'enters the game' AS description
            FROM range(2) AS t(n);
            DELETE FROM fact_play_by_play WHERE period = 2;
            """
        #expect(try league(twice).lines(Self.stints).filter { $0.hasPrefix("102") } == ["102 1 1 NULL 720 3 3"])
    }

    @Test func `Fives of a team add up, and a player has what happened with and without him`() throws {
        let league = try league()
        let fives = try league.answer(
            "team_lineups",
            ["team_id": "102", "season_year": "2001", "season_type": "'REGULAR'"]
        )
        #expect(
            fives.map { [$0["player_ids"], $0["seconds"], $0["plus_minus"], $0["known_seconds"], $0["all_seconds"]] }
                == [
                    ["1011,1012,1013,1014,1016", "1320", "-2", "1440", "1440"],
                    ["1011,1012,1013,1014,1015", "120", "0", "1440", "1440"],
                ]
        )
        let player = try league.answer("player_on_off", ["player_id": "1015"])
        let members = [
            "on_seconds", "on_points", "off_seconds", "off_opponent_points", "unknown_seconds", "is_complete",
        ]
        #expect(player.map { row in members.map { row[$0] } } == [["120", "3", "1320", "2", "0", "false"]])
        #expect(try league.answer("player_on_off", ["player_id": "1001"]).map { $0["unknown_seconds"] } == ["720"])
        #expect(try league.answer("game_lineups", ["game_id": "20000001"]).count == 5)
    }
}
