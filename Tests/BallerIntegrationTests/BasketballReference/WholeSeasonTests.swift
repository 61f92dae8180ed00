import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Foundation
import Testing

/// A season of 1,320 box scores, playoffs included, without a game log beside it.
@Suite(.enabled(if: SharedData.isPresent)) struct `A season of box scores` {
    private static let built = Result {
        let place = try PageBuild()
        try DerivedSeason(name: "2022-23").write(to: place.raw)
        return (place: place, report: try place.build())
    }

    /// On a connection of its own: tests run side by side.
    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    @Test func `it passes every check and is complete`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.failing(.error) == [])
        #expect(try lines("SELECT season_year, games, is_complete FROM dim_seasons") == ["2023 1230 true"])
        #expect(report.tables["fact_team_gamelogs"] == 2640)
        #expect(report.tables["fact_player_gamelogs"] == 27_739)
        #expect(report.tables["fact_did_not_play"] == 6256 + 9671)
        #expect(try lines("SELECT count(*) FROM etl.drops UNION ALL SELECT count(*) FROM etl.rejects") == ["0", "0"])
    }

    @Test func `parts of the season are distinguished`() throws {
        #expect(
            try lines("SELECT season_type, count(*) FROM dim_games GROUP BY season_type ORDER BY season_type")
                == ["PLAYOFF 84", "PLAY_IN 6", "REGULAR 1230"]
        )
    }

    @Test func `the team lines of the regular season are those of the NBA's game logs`() throws {
        let logs = try #require(SharedData.folder).appending(path: "gamelogs/games_2022-23.csv").path
        #expect(
            try lines(
                """
                SELECT count(*), count(*) FILTER (
                    WHERE own.points = logs.PTS AND own.field_goals_made = logs.FGM AND own.three_pointers_made = logs.FG3M
                        AND own.free_throws_attempted = logs.FTA AND own.rebounds = logs.REB AND own.assists = logs.AST
                        AND own.steals = logs.STL AND own.blocks = logs.BLK AND own.personal_fouls = logs.PF
                        AND own.outcome = logs.WL AND own.is_home = contains(logs.MATCHUP, ' vs. ')
                )
                FROM fact_team_gamelogs AS own
                INNER JOIN read_csv('\(logs)') AS logs
                    ON own.team_id = logs.TEAM_ID AND own.game_date = CAST(logs.GAME_DATE AS DATE)
                WHERE own.season_type = 'REGULAR'
                """
            ) == ["2460 2460"]
        )
    }

    @Test func `standings, leaders and seasons of players come of it`() throws {
        #expect(
            try lines(
                """
                SELECT team_abbreviation, wins, losses
                FROM agg_standings
                INNER JOIN dim_teams USING (team_id)
                ORDER BY wins DESC, team_abbreviation
                LIMIT 2
                """
            ) == ["MIL 58 24", "BOS 57 25"]
        )
        #expect(
            try lines(
                """
                SELECT players.player_slug, seasons.games_played, seasons.games_started, seasons.points
                FROM agg_player_seasons AS seasons
                INNER JOIN dim_players AS players USING (player_id)
                WHERE seasons.season_type = 'REGULAR' AND seasons.row_scope = 'season_total'
                    AND players.player_slug IN ('tatumja01', 'jokicni01')
                ORDER BY players.player_slug
                """
            ) == ["jokicni01 69 69 1690", "tatumja01 74 74 2225"]
        )
    }

    @Test func `printed season lines and standings are what the games add up to`() throws {
        let place = try PageBuild()
        try place.parse(["league-player-totals", "season-standings"])
        try DerivedSeason(name: "2022-23").write(to: place.raw)
        let report = try place.build()
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.checks.filter { $0.name.hasSuffix("__agrees_with_games") }.allSatisfy { $0.failing == 0 })
        let pairs = """
            SELECT printed.season_type, count(*)
            FROM bref.player_seasons AS printed
            INNER JOIN agg_player_seasons AS own USING (player_id, season_year, season_type, points, games_played)
            WHERE season_year = 2023 AND own.row_scope = 'season_total' AND (printed.is_combined_totals OR own.team_count = 1)
            GROUP BY printed.season_type
            ORDER BY printed.season_type
            """
        #expect(try place.open(report).lines(pairs) == ["PLAYOFF 217", "REGULAR 539"])
    }

    @Test func `a few days of it are an artifact too, which says that they are not the season`() throws {
        let place = try PageBuild()
        try DerivedSeason(name: "2022-23").write(to: place.raw)
        try place.keep("game_id[:8] BETWEEN '20230110' AND '20230112'")
        let report = try place.build()
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.failing(.warn) == ["dim_seasons__finished"])
        let artifact = try place.open(report)
        #expect(try artifact.lines("SELECT games < expected_games, is_complete FROM dim_seasons") == ["true false"])
    }
}

extension PageBuild {
    /// Leaves only records of the raw files for which this holds.
    fileprivate func keep(_ condition: String) throws {
        let connection = try Database(.memory).connect()
        for file in try FileManager.default.contentsOfDirectory(at: raw, includingPropertiesForKeys: nil) {
            let rows = "SELECT * FROM read_csv('\(file.path)', all_varchar = true) WHERE \(condition)"
            let text = "CREATE OR REPLACE TABLE kept AS \(rows); COPY kept TO '\(file.path)' (HEADER)"
            try connection.execute(SQL(name: file.lastPathComponent, text: text))
        }
    }
}
