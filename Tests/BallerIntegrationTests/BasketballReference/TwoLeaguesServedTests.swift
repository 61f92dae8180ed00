import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Foundation
import Testing

/// Real box scores of both leagues, on the running site: the year alone is the NBA's, the id the ABA's.
@Suite(.enabled(if: SharedData.isPresent)) struct TwoLeaguesServedTests {
    @Test func `a season of the ABA has addresses of its own, and none of the NBA's`() async throws {
        let place = try PageBuild()
        try place.parse(["box-score"])
        let report = try place.build()
        #expect(report.published, "\(report.text)")
        let server = try await ServedArtifact(store: place.store.root.path)
        let season = try await server.get("/api/v1/seasons/ABA_1968")
        #expect(season.status == 200)
        #expect(season.body.contains("\"season_id\":\"ABA_1968\"") && season.body.contains("\"team_count\":11"))
        #expect(try await server.get("/api/v1/seasons/1968").status == 404)
        #expect(try await server.get("/api/v1/seasons/NBA_1968").status == 404)
        #expect(try await server.get("/api/v1/seasons/1983").body == server.get("/api/v1/seasons/NBA_1983").body)

        let games = try await server.get("/api/v1/games?season=ABA_1968&season_type=PLAYOFF").body
        #expect(games.contains("\"total\":2") && games.contains("New Orleans Buccaneers"))
        #expect(try await server.get("/api/v1/games?season=1968").status == 400)
        let table = try await server.get("/api/v1/standings/ABA_1968?view=league").body
        #expect(table.contains("Denver Rockets") && table.contains("\"season_id\":\"ABA_1968\""))
        let series = try await server.get("/api/v1/seasons/ABA_1968/playoffs").body
        #expect(
            series.contains("\"round_name\":\"FINALS\"")
                && series.contains("\"winner_team_name\":\"Pittsburgh Pipers\"")
        )

        // A code of today leads to the club of then, and to nothing where it was in the other league.
        #expect(
            try await server.get("/api/v1/teams/DEN/schedule/ABA_1968").body.contains(
                "\"opponent_team_abbreviation\":\"HSM\""
            )
        )
        #expect(try await server.get("/teams/DNR/ABA_1968").body.contains("Denver Rockets"))
        #expect(try await server.get("/api/v1/teams/KEN/schedule/1983").status == 404)
        let page = try await server.get("/seasons/ABA_1968")
        #expect(page.status == 200)
        #expect(page.body.contains("1967-68 (ABA)") && page.body.contains("/teams/PTP/ABA_1968\""))
        #expect(try await server.get("/seasons").body.contains("/seasons/ABA_1968\""))
        await server.stop()
    }
}
