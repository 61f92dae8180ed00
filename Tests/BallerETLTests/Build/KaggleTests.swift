import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// Kaggle's historical data: lines of players and teams under the NBA's numbers, people who did not play among them.
@Suite struct `Kaggle's historical data` {
    /// PlayerStatistics of a league's game logs, with one more man a team who did not play.
    private static let players = """
        WITH played AS (
            SELECT split_part(PLAYER_NAME, ' ', 1) AS firstName, ltrim(substr(PLAYER_NAME, strpos(PLAYER_NAME, ' '))) AS lastName,
                PLAYER_ID AS personId, CAST(GAME_ID AS BIGINT) AS gameId, strftime(GAME_DATE, '%Y-%m-%d 19:30:00') AS gameDateTimeEst,
                CASE WHEN PLAYER_ID % 5 > 0 THEN TEAM_ID END AS playerteamId, CAST(NULL AS BIGINT) AS opponentteamId,
                CAST(WL = 'W' AS INTEGER) AS win, CAST(MATCHUP LIKE '% vs. %' AS INTEGER) AS home, MIN + 0.25 AS numMinutes,
                PTS AS points, AST AS assists, BLK AS blocks, STL AS steals, FGA AS fieldGoalsAttempted, FGM AS fieldGoalsMade,
                FG3A AS threePointersAttempted, FG3M AS threePointersMade, FTA AS freeThrowsAttempted, FTM AS freeThrowsMade,
                DREB AS reboundsDefensive, OREB AS reboundsOffensive, REB AS reboundsTotal, PF AS foulsPersonal, TOV AS turnovers,
                PLUS_MINUS AS plusMinusPoints, CAST(NULL AS VARCHAR) AS comment,
                CASE WHEN row_number() OVER (PARTITION BY GAME_ID, TEAM_ID ORDER BY MIN DESC, PLAYER_ID) <= 5 THEN 'G' END
                    AS startingPosition
            FROM logs
        )

        SELECT * FROM played
        UNION ALL
        SELECT DISTINCT ON (gameId, home) * REPLACE (
            personId + 5000000 AS personId, 'Idle' AS firstName, CAST(NULL AS DOUBLE) AS numMinutes, 0 AS points, 0 AS assists, 0 AS blocks,
            0 AS steals, 0 AS fieldGoalsAttempted, 0 AS fieldGoalsMade, 0 AS threePointersAttempted, 0 AS threePointersMade,
            0 AS freeThrowsAttempted, 0 AS freeThrowsMade, 0 AS reboundsDefensive, 0 AS reboundsOffensive, 0 AS reboundsTotal,
            0 AS foulsPersonal, 0 AS turnovers, 0 AS plusMinusPoints, 'DNP - Coach''s Decision' AS comment, NULL AS startingPosition
        )
        FROM played
        """
    private static let teams = """
        SELECT CAST(own.GAME_ID AS BIGINT) AS gameId, strftime(own.GAME_DATE, '%Y-%m-%d 19:30:00') AS gameDateTimeEst, own.TEAM_ID AS teamId,
            other.TEAM_ID AS opponentTeamId, CAST(own.MATCHUP LIKE '% vs. %' AS INTEGER) AS home, CAST(own.WL = 'W' AS INTEGER) AS win,
            own.PTS AS teamScore, other.PTS AS opponentScore, own.AST AS assists, own.BLK AS blocks, own.STL AS steals,
            own.FGA AS fieldGoalsAttempted, own.FGM AS fieldGoalsMade, own.FG3A AS threePointersAttempted, own.FG3M AS threePointersMade,
            own.FTA AS freeThrowsAttempted, own.FTM AS freeThrowsMade, own.DREB AS reboundsDefensive, own.OREB AS reboundsOffensive,
            own.REB AS reboundsTotal, own.PF AS foulsPersonal, own.TOV AS turnovers, own.MIN + 0.0 AS numMinutes, 2 AS turnoversTeam
        FROM logs AS own INNER JOIN logs AS other ON own.GAME_ID = other.GAME_ID AND own.TEAM_ID <> other.TEAM_ID
        """

    private func write(_ statement: String, of prefix: String, in place: TestStore, as name: String) throws {
        let text = """
            CREATE VIEW logs AS SELECT * FROM read_csv('\(place.raw.path)/\(prefix)_*.csv', types = {'GAME_ID': 'VARCHAR'});
            COPY (\(statement)) TO '\(place.raw.appending(component: name).path)' (HEADER)
            """
        try Database(.memory).connect().execute(SQL(name: name, text: text))
    }

    private func league() throws -> (place: TestStore, plain: Connection) {
        let place = try TestStore.sample()
        let plain = try place.open(place.build())
        try write(Self.players, of: "player_gamelogs", in: place, as: "PlayerStatistics.csv")
        try write(Self.teams, of: "games", in: place, as: "TeamStatistics.csv")
        return (place, plain)
    }

    private static let facts = """
        SELECT concat_ws(' ', count(*), count(DISTINCT player_id), sum(points), sum(rebounds), sum(plus_minus), count(DISTINCT team_id),
            min(game_date), max(game_date))
        FROM fact_player_gamelogs
        """

    @Test func `The lines are facts with seconds and starters, and who did not play is an absence and no game`() throws
    {
        let (place, plain) = try league()
        for name in try place.files("player_gamelogs_") + place.files("games_") {
            try FileManager.default.removeItem(at: place.raw.appending(component: name))
        }
        let report = try place.build()
        #expect(report.state == .passed)
        let kaggle = try place.open(report)
        #expect(try kaggle.texts(Self.facts) == plain.texts(Self.facts))
        #expect(
            try kaggle.texts(
                "SELECT concat_ws(' ', count(*) - count(is_starter), min(seconds_played % 60)) FROM fact_player_gamelogs"
            )
                == ["0 15"]
        )
        let sides = try plain.integers("SELECT count(*) FROM fact_team_gamelogs")
        #expect(
            try kaggle.texts("SELECT concat_ws(' ', reason, count(*)) FROM fact_did_not_play GROUP BY reason")
                == ["DNP - Coach's Decision \(sides[0])"]
        )
        #expect(try kaggle.integers("SELECT DISTINCT total_turnovers - turnovers FROM fact_team_gamelogs") == [2])
        #expect(
            try kaggle.texts("SELECT concat_ws(' ', game_id, nba_id) FROM dim_games ORDER BY 1")
                == plain.texts("SELECT concat_ws(' ', game_id, nba_id) FROM dim_games ORDER BY 1")
        )
    }

    @Test func `Beside the logs of the NBA its lines are told already, and what only it tells joins them`() throws {
        let (place, plain) = try league()
        let report = try place.build()
        #expect(report.state == .passed)
        let both = try place.open(report)
        #expect(try both.texts(Self.facts) == plain.texts(Self.facts))
        #expect(try both.integers("SELECT count(seconds_played) - count(is_starter) FROM fact_player_gamelogs") == [0])
        #expect(try both.integers("SELECT sum(different) FROM etl.comparisons") == [0])
        #expect(try both.integers("SELECT DISTINCT total_turnovers - turnovers FROM fact_team_gamelogs") == [2])
        #expect(
            try both.integers("SELECT count(*) FROM fact_did_not_play")
                == plain.integers("SELECT count(*) FROM fact_team_gamelogs")
        )
    }

    @Test func `A schedule brings the games to come; those whose teams are not decided are set aside`() throws {
        let place = try TestStore.sample()
        let games = try place.files("games_")
        let last = try #require(
            try String(contentsOf: place.raw.appending(component: games.last ?? ""), encoding: .utf8).split(
                separator: "\n"
            ).last
        )
        let cells = last.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let year = cells[4].dropFirst(3).prefix(2)
        let lines = [
            "gameId,gameDateTimeEst,homeTeamId,awayTeamId,homeTeamName,awayTeamName,arenaName",
            "2\(year)99001,\(cells[5]) 23:30:00Z,\(cells[1]),\(cells[1]),A,A,Hall",
            "\(cells[4].dropFirst(2)),20\(year)-10-01 23:30:00Z,\(cells[1]),\(cells[1]),A,A,Moved",
            "2\(year)99002,\(cells[5]) 23:30:00Z,0,0,,,",
            "3\(year)00003,\(cells[5]) 23:30:00Z,1610616833,1610616834,Stars,Stripes,Hall",
        ]
        try place.folder.write(lines.joined(separator: "\n") + "\n", to: "raw/LeagueSchedule.csv")
        let report = try place.build()
        #expect(report.state == .passed)
        let file = try #require(report.files.first { $0.file == "LeagueSchedule.csv" })
        #expect(file.reasons == ["teams_not_decided": 1, "other_league": 1])
        let artifact = try place.open(report)
        #expect(
            try artifact.texts("SELECT concat_ws(' ', arena, home_points) FROM fact_schedule ORDER BY ALL") == [
                "Hall", "Moved",
            ]
        )
        // The game that was moved is not to come.
        #expect(try artifact.texts("SELECT arena FROM schedule WHERE NOT is_final") == ["Hall"])
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `The real excerpt builds: 149 games, 3,294 lines and 845 absences, and the season in short joins it`() throws {
        let data = try #require(SharedData.folder)
        let place = try TestStore()
        for name in ["PlayerStatistics.excerpt.csv", "TeamStatistics.excerpt.csv", "LeagueSchedule25_26.csv"] {
            try place.copy(data.appending(path: "found/kaggle/\(name)"), as: "kaggle/\(name)")
        }
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.tables["dim_games"] == 149)
        #expect(report.tables["fact_player_gamelogs"] == 3_294)
        #expect(report.tables["fact_did_not_play"] == 845)
        #expect(report.tables["fact_schedule"] == 1_400 - 7)
        for name in ["player_game_logs_2025-26.csv.gz", "team_game_logs_2025-26.csv", "schedule_2025-26.csv"] {
            try place.copy(data.appending(path: "gamelogs-2025-26/\(name)"), as: "short/\(name)")
        }
        // A schedule of before the season, with games whose teams nobody knew.
        try place.copy(data.appending(path: "nba/LeagueSchedule25_26.csv"), as: "nba/LeagueSchedule25_26.csv")
        let mixed = try place.build()
        #expect(mixed.state == .passed)
        let artifact = try place.open(mixed)
        #expect(
            try artifact.texts(
                "SELECT concat_ws(' ', season_type, count(*), count(nba_id)) FROM dim_games GROUP BY season_type ORDER BY ALL"
            ) == ["CUP_FINAL 1 1", "PLAYOFF 85 85", "PLAY_IN 6 6", "PRESEASON 65 65", "REGULAR 1230 1230"]
        )
        #expect(
            try artifact.integers(
                "SELECT count(*) FROM (SELECT player_id, game_date FROM fact_player_gamelogs GROUP BY ALL HAVING count(*) > 1)"
            ) == [0]
        )
    }
}
