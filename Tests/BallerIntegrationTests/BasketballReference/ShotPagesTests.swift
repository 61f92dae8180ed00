import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Foundation
import Testing

/// Real play-by-play pages become shots, splits of them, and pages about them.
@Suite(.enabled(if: SharedData.isPresent)) struct `Shots of play-by-play pages` {
    private static let built = Result {
        let place = try PageBuild()
        #expect(try place.parse(["play-by-play"]) == [])
        try LoggedGames.write(to: place.raw)
        return (place: place, report: try place.build())
    }

    /// On a connection of its own: tests run side by side.
    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    @Test func `what the events tell of every player's shots is what the box scores count`() throws {
        let report = try Self.built.get().report
        #expect(report.published, "\(report.text)")
        #expect(!report.failing(.warn).contains("fact_shots__agrees_with_box_score"))
        #expect(
            try lines(
                """
                SELECT count(DISTINCT (shots.game_id, shots.player_id)), count(DISTINCT shots.game_id)
                FROM fact_shots AS shots
                INNER JOIN fact_player_gamelogs AS logs USING (game_id, player_id)
                """
            ) == ["84 4"]
        )
    }

    @Test func `every attempt has its points, teams and margin; older pages leave out some distances and kinds`() throws
    {
        #expect(
            try lines(
                """
                SELECT events.bref_game_id, count(*), count(shots.points_value), count(shots.margin_before),
                    count(shots.opponent_team_id), count(shots.shot_type), count(shots.distance_feet)
                FROM fact_shots AS shots
                INNER JOIN fact_play_by_play AS events USING (game_id, event_number)
                GROUP BY events.bref_game_id
                ORDER BY events.bref_game_id
                """
            ) == [
                "199911160ATL 170 170 170 170 170 132", "200310290TOR 161 161 161 161 154 161",
                "201810160BOS 184 184 184 184 184 184", "201810270MIL 183 183 183 183 183 183",
                "201901010DEN 188 188 188 188 188 188", "201901010SAC 205 205 205 205 205 205",
            ]
        )
        #expect(
            try lines("SELECT count(*) FROM fact_shots WHERE is_assisted <> (assist_player_id IS NOT NULL)") == ["0"]
        )
        #expect(try lines("SELECT count(*) FROM fact_shots WHERE is_blocked <> (block_player_id IS NOT NULL)") == ["0"])
    }

    /// Jayson Tatum on October 16, 2018, counted by hand on the page: 9 of 17, 1 of 5 from behind the line.
    @Test func `a player's shots of a game are those of the page`() throws {
        let splits = try lines(
            """
            SELECT split, split_value, field_goals_made, field_goals_attempted, three_pointers_made,
                three_pointers_attempted, assisted_made
            FROM player_shooting_split
            INNER JOIN dim_players USING (player_id)
            WHERE bref_id = 'tatumja01' AND split IN ('total', 'distance', 'shot_type', 'period', 'score', 'outcome')
            ORDER BY split_order, value_order
            """
        )
        #expect(
            splits == [
                "total all 9 17 1 5 3", "distance 0-3 4 4 0 0 0", "distance 3-10 0 2 0 0 0",
                "distance 10-16 1 2 0 0 1", "distance 16-3P 3 4 0 0 1", "distance 3P 1 5 1 5 1",
                "shot_type jump_shot 5 11 1 5 3", "shot_type layup 3 5 0 0 0", "shot_type dunk 1 1 0 0 0",
                "period 1 3 6 1 2 3", "period 2 2 4 0 1 0", "period 3 3 6 0 2 0", "period 4 1 1 0 0 0",
                "score ahead 7 13 0 3 1", "score tied 0 1 0 1 0", "score behind 2 3 1 1 2", "outcome win 9 17 1 5 3",
            ]
        )
    }

    @Test func `the API and the site show a player's splits and shooting, linked to each other`() async throws {
        let built = try Self.built.get()
        let server = try await ServedArtifact(store: built.place.store.root.path)
        let shooting = try await server.get("/api/v1/players/tatumja01/shooting/2019")
        #expect(shooting.status == 200)
        #expect(
            shooting.body.contains(
                #"{"split":"distance","split_value":"0-3","games":1,"field_goals_made":4,"field_goals_attempted":4,"field_goal_pct":1.000,"#
            )
        )
        let splits = try await server.get("/api/v1/players/tatumja01/splits/2019")
        #expect(
            splits.body.contains(#"{"split":"opponent","split_value":"PHI","games_played":1,"games_started":null,"#)
        )
        #expect(try await server.get("/api/v1/players/tatumja01/shooting/2019?season_type=PLAYOFF").status == 404)
        #expect(try await server.get("/api/v1/players/tatumja01/shooting/2018").status == 404)

        let page = try await server.get("/players/tatumja01/shooting/2019").body
        #expect(page.contains("Counted in the play-by-play of 1 game with a shot, of 1 played."))
        #expect(page.contains("<b>24%</b> of shots, <b>100%</b> made"))
        for (path, link) in [
            ("/players/tatumja01", "/players/tatumja01/shooting/2019"),
            ("/players/tatumja01/game-log/2019", "/players/tatumja01/shooting/2019"),
            ("/players/tatumja01/shooting/2019", "/players/tatumja01/splits/2019"),
            ("/players/tatumja01/splits/2019", "/players/tatumja01/game-log/2019"),
        ] {
            let answer = try await server.get(path)
            #expect(answer.status == 200)
            #expect(answer.body.contains("href=\"\(link)\""), "\(path) does not link to \(link)")
        }
        await server.stop()
    }
}
