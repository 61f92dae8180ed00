import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Foundation
import Testing

/// Real play-by-play of a game that is otherwise known by a line of a schedule, on the running site.
@Suite(.enabled(if: SharedData.isPresent)) struct PlaysServedTests {
    /// The season's first game as the schedule has it: the columns of the parser, what is not needed left empty.
    private static let schedule = """
        league,season_year,season_type,game_id,game_date,start_time_eastern,start_time_utc,visitor_team_id,\
        visitor_team_name,visitor_points,home_team_id,home_team_name,home_points,has_box_score,overtimes,attendance,\
        duration_minutes,arena,is_neutral_site,remarks,source_url,page_sha256,parser_version
        NBA,2019,REGULAR,201810160BOS,2018-10-16,8:00p,,PHI,Philadelphia 76ers,87,BOS,Boston Celtics,105,true,0,18624,,\
        TD Garden,,,https://www.basketball-reference.com/leagues/NBA_2019_games.html,\(String(repeating: "0", count: 64)),1

        """

    @Test func `a game event by event, by API and as a page`() async throws {
        let place = try PageBuild()
        try place.parse(["play-by-play"])
        try Data(Self.schedule.utf8).write(to: place.raw.appending(component: "bref_schedule.csv"))
        let report = try place.build()
        #expect(report.published, "\(report.text)")
        let id = try #require(
            try place.open(report).lines("SELECT game_id FROM dim_games WHERE bref_id = '201810160BOS'").first
        )
        let server = try await ServedArtifact(store: place.store.root.path)
        let all = try await server.get("/api/v1/games/\(id)/play-by-play")
        #expect(all.status == 200)
        #expect(all.body.components(separatedBy: "\"event_number\":").count - 1 == 489)
        let fourth = try await server.get("/api/v1/games/\(id)/play-by-play?period=4")
        #expect(fourth.body.contains("\"period\":4") && !fourth.body.contains("\"period\":3"))
        #expect(fourth.body.contains("\"period_filter\":4"))
        #expect(try await server.get("/api/v1/games/\(id)/play-by-play?period=5").body.contains("\"plays\":[]"))
        #expect(try await server.get("/api/v1/games/\(id)/play-by-play?period=0").status == 400)
        #expect(try await server.get("/api/v1/games/1/play-by-play").status == 404)

        let game = try await server.get("/games/\(id)")
        #expect(game.body.contains("/games/\(id)/play-by-play\""))
        let page = try await server.get("/games/\(id)/play-by-play")
        #expect(page.status == 200)
        #expect(page.body.contains("<figure class=\"plot\""))
        #expect(page.body.contains("Quarter 4"))
        #expect(page.body.contains(">87–105</td>"))
        await server.stop()
    }
}
