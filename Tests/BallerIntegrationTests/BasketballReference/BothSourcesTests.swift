import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Foundation
import Testing

/// The box scores of a season and the NBA's game logs of it, in one raw folder.
@Suite(.enabled(if: SharedData.isPresent)) struct `A season that two sources tell` {
    private static let built = Result {
        let place = try PageBuild()
        try DerivedSeason(name: "2017-18").write(to: place.raw)
        let logs = try #require(SharedData.folder).appending(path: "gamelogs")
        for file in ["games_2017-18.csv", "player_gamelogs_2017-18.csv.gz"] {
            try FileManager.default.copyItem(at: logs.appending(path: file), to: place.raw.appending(path: file))
        }
        return (place: place, report: try place.build())
    }

    /// On a connection of its own: tests run side by side.
    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    @Test func `it passes every check, and nobody is there twice`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
        #expect(
            try lines("SELECT count(*), count(nba_id), count(bref_id) FROM dim_games WHERE season_type = 'REGULAR'")
                == ["1230 1230 1230"]
        )
        // Who was on court in the playoffs only is known from the pages alone.
        let regular = """
            SELECT count(*), count(nba_id), count(bref_id)
            FROM dim_players
            WHERE player_id IN (SELECT player_id FROM fact_player_gamelogs WHERE season_type = 'REGULAR')
            """
        #expect(try lines(regular) == ["540 540 540"])
        #expect(try lines("SELECT count(*) FROM fact_player_gamelogs WHERE season_type = 'REGULAR'") == ["26107"])
        #expect(try lines("SELECT count(*) FROM identity_review") == ["0"])
    }

    @Test func `what only one of them tells is there: starters, and turnovers of the team`() throws {
        let text = "SELECT count(*) FROM fact_player_gamelogs WHERE is_starter AND season_type = 'REGULAR'"
        #expect(try lines(text) == ["12300"])
        #expect(try lines("SELECT count(*) FROM fact_team_gamelogs WHERE total_turnovers IS NULL") == ["0"])
    }

    /// Of a player and a game: the ids of both sources, the number made of the page's id, and the slug of a league of logs.
    @Test func `every address that either source alone would have given leads there`() async throws {
        let built = try Self.built.get()
        #expect(built.report.published)
        let server = try await ServedArtifact(store: built.place.store.root.path)
        let made = try lines("SELECT id FROM bridge_player_ids WHERE scheme = 'baller' AND player_id = 2544")
        for id in ["2544", "jamesle01", "lebron-james-2544"] + made {
            let answer = try await server.get("/api/v1/players/\(id)")
            #expect(answer.status == 200 && answer.body.contains("\"player_id\":2544,"), "\(id)")
        }
        for old in ["lebron-james-2544"] + made {
            #expect(try await server.newAddress(of: "/api/v1/players/\(old)") == "/api/v1/players/jamesle01")
            let log = "/game-log/2018"
            #expect(try await server.newAddress(of: "/players/\(old)\(log)") == "/players/jamesle01\(log)")
        }
        for id in ["2544", "jamesle01"] { #expect(try await server.newAddress(of: "/players/\(id)") == nil) }
        for id in ["lebron-james-2545x", "nobody-99999999"] {
            #expect(try await server.get("/api/v1/players/\(id)").status == 404)
        }
        let game = try #require(try lines("SELECT game_id FROM dim_games WHERE bref_id = '201801010MIN'").first)
        for id in [game, "00\(game)", "201801010MIN", "9415227951743"] {
            let answer = try await server.get("/api/v1/games/\(id)")
            #expect(answer.status == 200 && answer.body.contains("\"game_id\":\(game),"), "\(id)")
        }
        await server.stop()
    }

    /// The numbers of differences were counted on the raw files, apart from any build.
    @Test func `where they differ, both numbers are kept`() throws {
        #expect(
            try lines(
                """
                SELECT sum(different) FILTER (WHERE column_name = 'plus_minus'),
                    sum(different) FILTER (WHERE column_name = 'points'),
                    sum(different) FILTER (WHERE column_name <> 'plus_minus') < 40
                FROM etl.comparisons
                WHERE relation = 'fact_player_gamelogs'
                """
            ) == ["1171 0 true"]
        )
        let text = "SELECT (SELECT sum(different) FROM etl.comparisons) - (SELECT count(*) FROM etl.conflicts)"
        #expect(try lines(text) == ["0"])
    }
}
