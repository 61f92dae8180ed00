import BallerArtifact
import BallerCore
import BallerTestSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct SitePagesTests {
    @Test func `every link of every page leads to a page`() async throws {
        try await ServedSample.read { client in
            var waiting: Set = ["/"]
            var seen: Set<String> = []
            var visited: [String: Int] = [:]
            while let target = waiting.popFirst() {
                seen.insert(target)
                // Of each kind of page some; there are thousands.
                visited[target.kindOfAddress, default: 0] += 1
                guard visited[target.kindOfAddress, default: 0] <= 12 else { continue }
                let response = try await client.get(target)
                #expect(response.status == .ok, "\(target)")
                guard response.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
                // Statements that pages suggest are all of one kind.
                waiting.formUnion(response.body.siteLinks.filter { !$0.hasPrefix("/sql?") }.subtracting(seen))
            }
            for kind in [
                #/^/players/[^/]+$/#, #/^/players/[^/]+/game-log/2026$/#, #/^/players/[^/]+/splits/2026$/#,
                #/^/teams/[A-Z]+$/#, #/^/teams/[A-Z]+/2025$/#, #/^/games/\d+$/#, #/^/games/\d{4}-\d\d-\d\d$/#,
                #/^/seasons/2025$/#,
                #/^/standings/2026\?view=division$/#, #/^/static/.*css$/#,
            ] {
                #expect(seen.contains { $0.contains(kind) }, "no link to a page of this kind")
            }
            #expect(!seen.contains { $0.contains("/shooting/") }, "the made-up league has no play-by-play")
        }
    }

    @Test(arguments: ["/", "/players", "/teams", "/seasons", "/seasons/2026", "/standings", "/games"])
    func `a page is whole, named by its artifact and free of inline scripts and styles`(target: String) async throws {
        let sample = try await ServedSample.shared.value
        try await ServedSample.read { client in
            let (response, html) = try await client.page(target)
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == "text/html; charset=utf-8")
            #expect(response.headers[.artifact] == sample.first.rawValue)
            #expect(response.headers[.eTag] != nil)
            #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
            #expect(html.matches(of: #/<h1[ >]/#).count == 1)
            let scripts = html.matches(of: #/<script ([^>]*)>(.*?)<\/script>/#)
            #expect(scripts.map { $0.output.2 } == ["", ""], "scripts are files")
            #expect(scripts.allSatisfy { $0.output.1.contains(#/src="\/static\/[a-z]+-[0-9a-f]{12}\.js"/#) })
            #expect(!html.contains("style="))
            #expect(!html.contains("{{"))
            #expect(html.contains("<code>\(sample.first.rawValue)</code>"))
            #expect(html.contains("Data as of"))
        }
    }

    @Test func `a page that the browser has is not sent again`() async throws {
        try await ServedSample.read { client in
            let tag = try #require(try await client.get("/").headers[.eTag])
            #expect(try await client.get("/", headers: [.ifNoneMatch: tag]).status == .notModified)
        }
    }

    @Test func `the form of the list of players may leave everything empty`() async throws {
        try await ServedSample.read { client in
            let plain = try await client.get("/players")
            let form = try await client.get("/players?search=&status=")
            #expect(form.status == .ok)
            #expect(form.headers[.eTag] == plain.headers[.eTag])
        }
    }

    @Test func `what a link gathers on its way changes nothing`() async throws {
        try await ServedSample.read { client in
            for page in ["/", "/players?page=1", "/standings/2026?view=league"] {
                let plain = try await client.get(page)
                let mark = page.contains("?") ? "&" : "?"
                for strangers in ["utm_source=x&utm_medium=mail", "fbclid=IwAR0", "gclid", "x=%zz", "a=1&a=2"] {
                    let visited = try await client.get(page + mark + strangers)
                    #expect(visited.status == .ok, "\(page) \(strangers)")
                    #expect(visited.headers[.eTag] == plain.headers[.eTag])
                }
            }
            #expect(try await client.get("/api/v1/teams?utm_source=x").status == .badRequest)
        }
    }

    @Test func `a search shows who is called that and keeps the words`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let name = try #require(try await client.json("/api/v1/players/\(slug)").text("player_name"))
            let words = name.uppercased().percentEncoded
            let (response, html) = try await client.page("/players?search=\(words)&status=active")
            #expect(response.status == .ok)
            #expect(html.contains("href=\"/players/\(slug)\""))
            let nobody = try await client.page("/players?search=zzzzzz").html
            #expect(nobody.contains("No player is called that."))
            #expect(nobody.contains("value=\"zzzzzz\""))
        }
    }

    @Test func `a box score shows both teams and their sums`() async throws {
        try await ServedSample.read { client in
            let id = try await client.someGame()
            let box = try await client.json("/api/v1/games/\(id)/box-score")
            let html = try await client.page("/games/\(id)").html
            for side in ["home_team", "away_team"] {
                let team = try box.member(side)
                let name = try #require(team.text("team_name"))
                #expect(html.contains("<caption class=\"hidden\">Box score, \(name)</caption>"))
                for player in try team.member("players").elements {
                    let slug = try #require(player.text("player_slug"))
                    #expect(html.contains("href=\"/players/\(slug)\""))
                }
            }
            #expect(html.matches(of: #/<tfoot>/#).count == 2)
        }
    }

    @Test func `splits stand under headings, in averages and in sums`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let (response, html) = try await client.page("/players/\(slug)/splits/2026")
            #expect(response.status == .ok)
            for title in ["Regular season, per game", "Regular season, totals"] {
                #expect(html.contains("<h2>\(title)</h2>"))
                #expect(html.contains("<caption class=\"hidden\">\(title)</caption>"))
            }
            for heading in ["Place", "Outcome", "Month", "Days of rest", "Opponent"] {
                #expect(html.contains("\">\(heading)</th>"), "\(heading)")
            }
            #expect(html.contains("aria-current=\"page\">Splits</a>"))
            #expect(html.contains("href=\"/players/\(slug)/game-log/2026\""))
        }
    }

    @Test func `a season without play-by-play says so and is not linked as if it had shots`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let (response, html) = try await client.page("/players/\(slug)/shooting/2026")
            #expect(response.status == .ok)
            #expect(html.contains("There is no play-by-play of these games here"))
            #expect(!html.contains("<table"))
            for page in ["", "/game-log/2026", "/splits/2026"] {
                let other = try await client.page("/players/\(slug)\(page)").html
                #expect(!other.contains("/shooting/"), "\(page)")
            }
        }
    }

    @Test(arguments: [
        ("/players/nobody-0", 404), ("/players/nobody-0/splits/2026", 404), ("/players/nobody-0/shooting/2026", 404),
        ("/games/1", 404), ("/teams/ZZZ/2026", 404), ("/teams/ZZZ", 404),
        ("/seasons/1999", 404), ("/standings/1999", 404), ("/players?page=99", 404), ("/nothing", 404),
        ("/games?date=yesterday", 400), ("/players?page=0", 400), ("/seasons/20", 400),
    ])
    func `what is not there or makes no sense is a page that says so`(target: String, status: Int) async throws {
        try await ServedSample.read { client in
            let (response, html) = try await client.page(target)
            #expect(response.status.code == status, "\(target)")
            #expect(response.headers[.contentType] == "text/html; charset=utf-8")
            #expect(html.contains("<h1>"))
            #expect(html.contains("Error \(status)"))
        }
    }

    @Test func `words of the address stay text on the page of a problem`() async throws {
        try await ServedSample.read { client in
            for target in ["/players?page=%3Cscript%3E", "/games?date=%3Cscript%3E", "/teams/%3Cscript%3E"] {
                let (_, html) = try await client.page(target)
                #expect(!html.contains("<script>"), "\(target)")
            }
            let (_, html) = try await client.page("/players?search=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
            #expect(!html.contains("<script>"))
            #expect(html.contains("&lt;script&gt;"))
        }
    }

    @Test func `files of the site are kept for a year under the name of their content`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/").html
            let files = Set(html.matches(of: #/(?:href|src)="(\/static\/[^"]*)"/#).map { String($0.output.1) })
            #expect(files.count == 4)
            for file in files {
                let response = try await client.get(file)
                #expect(response.status == .ok)
                #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
                let types = ["text/css; charset=utf-8", "text/javascript; charset=utf-8", "image/svg+xml"]
                #expect(types.contains(response.headers[.contentType] ?? ""))
                #expect(file.contains(#/-[0-9a-f]{12}\.(css|js|svg)$/#))
            }
            #expect(try await client.get("/static/site.css").status == .notFound)
        }
    }

    @Test func `crawlers are asked to leave the API alone`() async throws {
        try await ServedSample.read { client in
            let (response, text) = try await client.page("/robots.txt")
            #expect(response.status == .ok)
            #expect(text.contains("Disallow: /api/"))
        }
    }
}
