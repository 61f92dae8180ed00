import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite(.enabled(if: SharedData.isPresent)) struct `Build of real seasons` {
    @Test func `all seasons build and pass`() throws {
        let place = try TestStore()
        let logs = try #require(SharedData.folder).appending(component: "gamelogs")
        let report = try place.build {
            $0.raw = logs
            $0.publish = true
        }
        print(report.text)
        #expect(report.state == .passed)
        #expect(report.published)
        // Player lines, team lines and the season's means of its teams, of eight seasons.
        #expect(report.files.count == 24)
        #expect(report.files.reduce(0) { $0 + $1.records } == 205_814 + 19_380 + 240)
        #expect(report.tables["fact_player_gamelogs"] == 205_814)
        #expect(report.tables["fact_team_gamelogs"] == 19_380)
    }

    @Test func `team lines of all parts of a season build beside player lines of the regular one`() throws {
        let place = try TestStore()
        let data = try #require(SharedData.folder)
        try place.copy(
            data.appending(path: "found/nba_api/games_2022-24_all_types.csv"),
            as: "games_2022-24_all_types.csv"
        )
        for season in ["2022-23", "2023-24"] {
            let name = "player_gamelogs_\(season).csv.gz"
            try place.copy(data.appending(path: "gamelogs/\(name)"), as: "gamelogs/\(name)")
        }
        let report = try place.build()
        #expect(report.state == .passed)
        let artifact = try place.open(report)
        #expect(
            try artifact.texts(
                """
                SELECT concat_ws(' ', season_year, season_type, count(*)) FROM dim_games GROUP BY season_year, season_type ORDER BY ALL
                """
            ) == [
                "2023 PLAYOFF 84", "2023 PLAY_IN 6", "2023 PRESEASON 65", "2023 REGULAR 1230", "2024 CUP_FINAL 1",
                "2024 PLAYOFF 82", "2024 PLAY_IN 6", "2024 PRESEASON 64", "2024 REGULAR 1230",
            ]
        )
        #expect(
            try artifact.texts(
                """
                SELECT concat_ws(' ', season_year, team_abbreviation, wins, losses)
                FROM agg_standings INNER JOIN dim_team_seasons USING (team_id, season_year)
                WHERE team_abbreviation IN ('LAL', 'MIA') ORDER BY ALL
                """
            ) == ["2023 LAL 43 39", "2023 MIA 44 38", "2024 LAL 47 35", "2024 MIA 46 36"]
        )
        #expect(
            try artifact.texts("SELECT concat_ws(' ', reason, count(*)) FROM etl.drops GROUP BY reason")
                == ["opponent_of_other_league 14"]
        )
        #expect(
            try artifact.texts("SELECT concat_ws(' ', reason, record_key) FROM etl.rejects") == [
                "no_result team_id=1610612752, game_id=0012300036"
            ]
        )
        // Nothing of the players is told of a part without their lines.
        #expect(try artifact.texts("SELECT DISTINCT season_type FROM agg_player_seasons") == ["REGULAR"])
        #expect(try artifact.texts("SELECT DISTINCT season_type FROM agg_season_leaders") == ["REGULAR"])
    }
}
