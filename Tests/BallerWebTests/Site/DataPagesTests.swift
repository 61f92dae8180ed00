import BallerArtifact
import BallerCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

@Suite struct DataPagesTests {
    @Test func `every check is there with what it found, and its failing rows on a page of its own`() async throws {
        try await ServedSample.read { client in
            let checks = try await client.json("/api/v1/quality").elements
            let html = try await client.page("/data/quality").html
            #expect(html.contains("<b>\(checks.count.grouped)</b> checks"))
            for check in checks {
                let name = try #require(check.text("check_name"))
                #expect(html.contains(">\(name)<"), "\(name)")
                guard check.text("state") == "failed" else { continue }
                let (response, page) = try await client.page("/data/quality/\(name)")
                #expect(response.status == .ok, "\(name)")
                let failures = try await client.json("/api/v1/quality/\(name)?per_page=100")
                let shown = page.matches(of: #/<tr><th scope="row">/#).count
                #expect(shown == (try failures.member("items").count), "\(name)")
            }
            #expect(try await client.page("/data/quality/nothing").response.status == .notFound)
        }
    }

    @Test func `tables have their rows, and each its columns with their meanings`() async throws {
        try await ServedSample.read { client in
            let relations = try await client.json("/api/v1/schema").elements
            let html = try await client.page("/data/tables").html
            for relation in relations {
                let name = try #require(relation.text("relation"))
                #expect(html.contains("href=\"/data/tables/\(name)\""), "\(name)")
            }
            for name in ["fact_player_gamelogs", "etl.log"] {
                let page = try await client.page("/data/tables/\(name)").html
                for column in try await client.json("/api/v1/schema/\(name)").member("columns").elements {
                    let wanted = try #require(column.text("column_name"))
                    #expect(page.contains(">\(wanted)</th>") || page.contains(">\(wanted) <small>key"))
                }
            }
            #expect(try await client.page("/data/tables/nothing").response.status == .notFound)
        }
    }

    @Test func `the grid tells all from a part and from nothing`() async throws {
        try await ServedSample.read { client in
            let rows = try await client.json("/api/v1/coverage?relation=fact_player_gamelogs&per_page=100")
                .member("items").elements
            let html = try await client.page("/data/coverage").html
            #expect(!rows.isEmpty)
            for row in rows {
                let games = try #require(row.integer("games"))
                #expect(
                    html.contains(">\(games == 0 ? "none" : games.grouped)<")
                        || html.contains(">\(games.grouped) <small>")
                )
            }
            #expect(html.contains(">Player lines<"))
        }
    }

    @Test func `every column of the dictionary has its place in the glossary`() async throws {
        try await ServedSample.read { client in
            let (response, html) = try await client.page("/glossary")
            #expect(response.status == .ok)
            for column in try await client.json("/api/v1/columns").elements {
                let wanted = try #require(column.text("name"))
                #expect(html.contains("id=\"\(wanted)\""))
            }
            #expect(html.contains("NBA since 1973-74"))
        }
    }

    @Test func `sources, conflicts, rejects and the build say what the API says`() async throws {
        try await ServedSample.read { client in
            let sources = try await client.json("/api/v1/sources")
            let page = try await client.page("/data/sources").html
            for source in try sources.member("sources").elements {
                let wanted = try #require(source.text("title"))
                #expect(page.contains(wanted))
            }
            for file in try sources.member("files").elements {
                let wanted = try #require(file.text("file"))
                #expect(page.contains(">\(wanted)<"))
            }
            let conflicts = try #require(try await client.json("/api/v1/conflicts").integer("total"))
            let shown = try await client.page("/data/conflicts").html
            #expect(shown.contains(conflicts == 0 ? "There are no such conflicts." : "\(conflicts.grouped) number"))
            let rejects = try #require(try await client.json("/api/v1/rejects").integer("total"))
            let refused = try await client.page("/data/rejects?source=").html
            #expect(refused.contains(rejects == 0 ? "No record was refused." : "\(rejects.grouped) record"))
            let artifact = try await ServedSample.shared.value.first.rawValue
            let build = try await client.page("/data/build").html
            #expect(build.contains(artifact))
            #expect(build.contains("<h2>Steps</h2>"))
        }
    }

    @Test func `what changed is listed by swaps, and each has its page`() async throws {
        try await ServedSample.read { client in
            let swaps = try await client.json("/api/v1/changes").member("items").elements
            let html = try await client.page("/data/changes").html
            #expect(html.contains("There is no record of how this artifact") == swaps.isEmpty)
            for swap in swaps {
                let number = try #require(swap.integer("swap"))
                #expect(html.contains("href=\"/data/changes/\(number)\""))
                #expect(try await client.page("/data/changes/\(number)").response.status == .ok)
            }
            #expect(try await client.page("/data/changes/99999").response.status == .notFound)
        }
    }

    @Test func `the hub shows counts and leads on`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/data").html
            for link in ["coverage", "quality", "conflicts", "rejects", "sources", "tables", "build"] {
                #expect(html.contains("href=\"/data/\(link)\""), "\(link)")
            }
            #expect(html.contains("href=\"/glossary\"") && html.contains("href=\"/about\""))
            let about = try await client.page("/about").html
            #expect(about.contains("not recorded then"))
        }
    }

    @Test func `a key of a failing row leads to the game or player that it names`() {
        #expect(RowKey("game_id=0022300001, team_id=5").page == "/games/0022300001")
        #expect(RowKey("player_id=76110, league=NBA, season_year=1954").page == "/players/76110")
        #expect(RowKey("league=NBA, candidate=embiijo01").page == nil)
        #expect(RowKey("").page == nil)
    }
}
