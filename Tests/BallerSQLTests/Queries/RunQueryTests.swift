import BallerDuckDB
import BallerSQL
import Testing

/// Runs of games, meetings of teams and players, milestones and tables of a day.
struct RunQueryTests {
    private static let part = ["league": "'ALL'", "season_type": "'REGULAR'"]

    @Test func `A run of games of a team ends with the season, and a season without all games may hide its end`() throws
    {
        let runs = Self.part.merging(["is_won": "TRUE", "team_id": "101"]) { $1 }
        let whole = try TinyLeague().answer("team_streaks", runs)
        // At home in its first three games.
        #expect(whole.map { $0["games"] } == ["3", "3"])
        #expect(whole.map { $0["is_complete"] } == ["true", "true"])
        let lost = try TinyLeague().answer("team_streaks", runs.merging(["is_won": "FALSE"]) { $1 })
        #expect(lost.map { $0["games"] } == ["3", "3"])
        #expect(lost.map { $0["is_newest"] } == ["true", "true"])
        let part = try TinyLeague(
            prelude: """
                DELETE FROM raw_nba_gamelogs__player_gamelogs WHERE game_id = '0020000002';
                DELETE FROM raw_nba_gamelogs__games WHERE game_id = '0020000002';
                """
        )
        #expect(
            try part.answer("team_streaks", runs.merging(["season_year": "2001"]) { $1 }).map {
                [$0["games"], $0["is_complete"]]
            } == [["2", "false"]]
        )
    }

    @Test func `A run of a player goes on over the summer, and not over a game that is missing`() throws {
        let steals = Self.part.merging(["category": "'steals'", "minimum": "1", "player_id": "1001"]) { $1 }
        func runs(_ league: TinyLeague, _ values: [String: String]) throws -> [[String?]] {
            try league.answer("player_streaks", values).map { [$0["games"], $0["is_complete"]] }
        }
        let whole = try TinyLeague()
        #expect(try runs(whole, steals) == [["12", "true"]])
        #expect(try runs(whole, steals.merging(["minimum": "2"]) { $1 }).isEmpty)
        #expect(try runs(whole, steals.merging(["category": "'triple_doubles'"]) { $1 }).isEmpty)
        let none = try TinyLeague(
            prelude:
                "UPDATE raw_nba_gamelogs__player_gamelogs SET steals = 0 WHERE player_id = 1001 AND game_id = '0020000002'"
        )
        #expect(try runs(none, steals) == [["10", "true"], ["1", "true"]])
        let part = try TinyLeague(
            prelude: """
                DELETE FROM raw_nba_gamelogs__player_gamelogs WHERE game_id = '0020100012';
                DELETE FROM raw_nba_gamelogs__games WHERE game_id = '0020100012';
                """
        )
        #expect(try runs(part, steals) == [["12", "false"]])
    }

    @Test func `Double doubles are counted in runs`() throws {
        let league = try TinyLeague(
            prelude: """
                UPDATE raw_nba_gamelogs__player_gamelogs
                SET assists = 10, steals = 10
                WHERE player_id = 1001 AND game_id IN ('0020000001', '0020000002', '0020000004')
                """
        )
        let doubles = Self.part.merging(["category": "'double_doubles'", "player_id": "1001"]) { $1 }
        #expect(try league.answer("player_streaks", doubles).map { $0["games"] } == ["2", "1"])
    }

    /// 200 points a game: the thousandth in the fifth of twelve games, the two thousandth in the tenth.
    private static let scorer = "UPDATE raw_nba_gamelogs__player_gamelogs SET points = 200 WHERE player_id = 1001;"

    private func milestones(_ league: TinyLeague) throws -> [[String?]] {
        try league.answer("player_milestones", ["player_id": "1001"]).filter { $0["category"] == "points" }.map {
            [$0["milestone"], $0["season_year"], $0["game_date"]]
        }
    }

    @Test func `A round sum has its game`() throws {
        let league = try TinyLeague(prelude: Self.scorer)
        let days = try league.lines(
            "SELECT game_date FROM fact_player_gamelogs WHERE player_id = 1001 ORDER BY game_date, game_id"
        )
        #expect(try milestones(league) == [["1000", "2001", days[4]], ["2000", "2002", days[9]]])
    }

    @Test func `Nobody can tell a round sum of a career whose beginning may be missing, or after a season in part`()
        throws
    {
        let older = try TinyLeague(
            prelude: Self.scorer + """
                INSERT INTO ref_seasons
                SELECT * REPLACE (2000 AS season_year, '1999-00' AS season_name) FROM ref_seasons WHERE season_year = 2001;
                """
        )
        #expect(try milestones(older).isEmpty)
        let part = try TinyLeague(
            prelude: Self.scorer + """
                DELETE FROM raw_nba_gamelogs__player_gamelogs WHERE game_id = '0020000012';
                DELETE FROM raw_nba_gamelogs__games WHERE game_id = '0020000012';
                """
        )
        #expect(try milestones(part).isEmpty)
    }

    @Test func `A game that was moved has the day for which a schedule had it`() throws {
        let league = try TinyLeague(
            prelude: TinyLeague.emptyTables(["league_schedule"], source: "kaggle", of: Checkout.warehouse.get()) + """
                INSERT INTO raw_kaggle__league_schedule BY NAME
                SELECT
                    9 AS import_batch_id,
                    n + 1 AS source_row,
                    20000001 + n AS game_id,
                    DATE '2000-11-01' AS game_date,
                    101 AS home_team_id,
                    102 + n AS away_team_id
                FROM range(2) AS t(n)
                """
        )
        #expect(
            try league.lines(
                "SELECT game_id % 100, game_date, scheduled_date FROM dim_games WHERE scheduled_date IS NOT NULL"
            ) == ["2 2000-11-02 2000-11-01"]
        )
    }

    @Test func `Teams and players have their meetings`() throws {
        let league = try TinyLeague()
        let meetings = try league.answer("team_opponents", ["team_id": "101", "opponent_team_id": "102"])
        #expect(meetings.map { $0["season_year"] } == ["2002", "2001"])
        #expect(meetings.allSatisfy { $0["wins"] == "1" && $0["losses"] == "1" && $0["games"] == "2" })
        let other = try league.answer(
            "team_opponents",
            ["team_id": "102", "opponent_team_id": "101", "season_year": "2001"]
        )
        #expect(other[0]["points"] == meetings[1]["opponent_points"])
        let players = try league.answer("player_versus_player", ["player_id": "1001", "other_player_id": "1011"])
        #expect(players.count == 4)
        #expect(Set(players.map { $0["outcome"] }) == ["W", "L"])
        #expect(try league.answer("player_versus_player", ["player_id": "1001", "other_player_id": "1002"]).isEmpty)
    }

    @Test func `A table of a day has the games until then, and that of the last day is the final one`() throws {
        let league = try TinyLeague()
        func table(_ day: String) throws -> [[String?]] {
            try league.answer(
                "standings_on_day",
                ["league": "'NBA'", "season_year": "2001", "game_date": "DATE '\(day)'"]
            ).map {
                [
                    $0["team_id"], $0["wins"], $0["losses"], $0["league_rank"], $0["conference_rank"],
                    $0["league_games_behind"],
                ]
            }
        }
        #expect(
            try table("2000-11-01") == [
                ["101", "1", "0", "1", "1", "0.0"], ["103", "0", "0", "2", "1", "0.5"],
                ["104", "0", "0", "2", "1", "0.5"],
                ["102", "0", "1", "2", "2", "1.0"],
            ]
        )
        let final = try league.lines(
            "SELECT team_id, wins, losses, league_rank FROM agg_standings WHERE season_year = 2001 ORDER BY team_id"
        )
        #expect(
            try table("2000-11-12").sorted { ($0[0] ?? "") < ($1[0] ?? "") }
                .map { $0.prefix(4).map { $0 ?? "" }.joined(separator: " ") } == final
        )
    }

    @Test func `A game of the playoffs has its round and place in the series, and one of the cup its stage`() throws {
        let games = (1...12).map { "(20000000 + \($0), 'Emirates NBA Cup', 'East Group A')" }.joined(separator: ", ")
        let league = try TinyLeague(
            prelude: TinyLeague.emptyTables(["league_schedule"], source: "kaggle", of: Checkout.warehouse.get()) + """
                INSERT INTO raw_kaggle__league_schedule BY NAME
                SELECT
                    9 AS import_batch_id,
                    row_number() OVER () AS source_row,
                    cup.game_id,
                    logs.game_date,
                    100 + 1 AS home_team_id,
                    100 + 2 AS away_team_id,
                    cup.label AS game_label,
                    cup.sub_label AS game_sub_label
                FROM (VALUES \(games)) AS cup (game_id, label, sub_label)
                INNER JOIN (SELECT DISTINCT game_id, game_date FROM raw_nba_gamelogs__games) AS logs
                    ON logs.game_id = '00' || cup.game_id;
                UPDATE raw_nba_gamelogs__games SET season_id = 42001 WHERE game_id IN ('0020100001', '0020100004');
                UPDATE raw_nba_gamelogs__player_gamelogs SET season_id = 42001 WHERE game_id IN ('0020100001', '0020100004');
                """
        )
        #expect(
            try league.lines(
                "SELECT cup_stage, count(*), min(game_id % 100), max(game_id % 100) FROM dim_games WHERE season_year = 2001 GROUP BY 1 ORDER BY 1"
            ) == ["GROUP 6 1 6", "KNOCKOUT 6 7 12"]
        )
        #expect(try league.lines("SELECT count(*) FROM dim_games WHERE scheduled_date IS NOT NULL") == ["0"])
        #expect(
            try league.lines(
                "SELECT game_id % 100, round_number, series_game_number FROM dim_games WHERE round_number IS NOT NULL ORDER BY 1"
            ) == ["1 1 1", "4 1 2"]
        )
    }
}
