import BallerCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

@Suite struct FinderPagesTests {
    private static let lists = [
        ("/find/player-games", "/api/v1/player-game-logs"), ("/find/player-seasons", "/api/v1/player-seasons"),
        ("/find/team-games", "/api/v1/team-game-logs"), ("/find/team-seasons", "/api/v1/team-seasons"),
    ]

    @Test(arguments: lists, ["", "min_points=20&sort=-points", "season=2026&season_type=REGULAR&max_points=90"])
    func `a finder counts and shows what the list of the API has`(list: (String, String), query: String) async throws {
        try await ServedSample.read { client in
            let found = try await client.json("\(list.1)?total=true&\(query)")
            let total = try #require(found.integer("total"))
            let (response, html) = try await client.page("\(list.0)?\(query)")
            #expect(response.status == .ok)
            guard total > 0 else { return #expect(html.contains("There is no such ")) }
            #expect(html.contains(">\(total.grouped) "), "\(total)")
            #expect(html.rows(of: "found").count == min(total, 50))
        }
    }

    @Test func `a list that is sorted by a number shows how all of them are spread`() async throws {
        try await ServedSample.read { client in
            let query = "sort=-points&season=2026"
            let total = try await client.json("/api/v1/player-game-logs?total=true&\(query)").integer("total")
            let html = try await client.page("/find/player-games?\(query)").html
            let rows = html.rows(of: "spread-table")
            let counts = rows.compactMap { row in
                row.firstMatch(of: #/<td class="n">([0-9,]+)</#).flatMap { Int($0.output.1.replacing(",", with: "")) }
            }
            #expect(counts.count > 5 && counts.count == rows.count)
            #expect(counts.reduce(0, +) == total)
            #expect(html.contains("id=\"spread-chart\""))
            let half = try #require(html.firstMatch(of: #/the middle one ([0-9]+), half of them/#)?.output.1)
            let below = try await client.json(
                "/api/v1/player-game-logs?total=true&season=2026&max_points=\(half)"
            ).integer("total")
            #expect(2 * (below ?? 0) >= total ?? 0)
            for plain in ["season=2026", "season=2026&sort=-game_date", "sort=-points&min_points=500"] {
                #expect(
                    try await !client.page("/find/player-games?\(plain)").html.contains("id=\"spread\""),
                    "\(plain)"
                )
            }
        }
    }

    @Test func `pages of a list follow one another to its end`() async throws {
        try await ServedSample.read { client in
            let total = try #require(
                try await client.json("/api/v1/team-game-logs?total=true&limit=1&season=2026").integer("total")
            )
            var (next, rows): (String?, Int) = ("/find/team-games?season=2026", 0)
            while let target = next {
                let html = try await client.page(target).html
                rows += html.matches(of: #/<tr><th scope="row">/#).count
                next = html.firstMatch(of: #/href="([^"]+)" rel="next"/#)
                    .map { String($0.output.1.replacing("&amp;", with: "&")) }
            }
            #expect(rows == total)
        }
    }

    @Test func `fields that are left empty, and what nobody knows, ask for nothing`() async throws {
        try await ServedSample.read { client in
            let plain = try await client.get("/find/player-games?min_points=20")
            let form = try await client.get("/find/player-games?player=&team=&min_points=20&max_points=&sort=&x=1")
            #expect(plain.status == .ok)
            #expect(form.headers[.eTag] == plain.headers[.eTag])
        }
    }

    @Test(arguments: [
        "min_points=many", "team=ZZZ", "player=nobody-0", "season=1900", "from=yesterday", "cursor=x", "sort=shoes",
        "from=2026-02-01&to=2026-01-01",
    ])
    func `a value that makes no sense is said beside the form, which keeps it`(query: String) async throws {
        try await ServedSample.read { client in
            let (response, html) = try await client.page("/find/player-games?\(query)&min_rebounds=7")
            #expect(response.status == .badRequest)
            #expect(response.headers[.contentType] == "text/html; charset=utf-8")
            #expect(html.contains("id=\"wrong\""))
            #expect(html.contains("name=\"min_rebounds\" value=\"7\""))
            let program = try await client.json("/find/player-games?\(query)", status: .badRequest)
            #expect(program.integer("status") == 400)
        }
    }

    @Test func `players are named as people write them`() async throws {
        try await ServedSample(players: ["Luka Dončić"]).test { client in
            let total = try #require(
                try await client.json("/api/v1/player-game-logs?player=luka-doncic&total=true").integer("total")
            )
            for name in ["Luka Dončić", "luka doncic", "luka-doncic"] {
                let (response, html) = try await client.page("/find/player-games?player=\(name.percentEncoded)")
                #expect(response.status == .ok, "\(name)")
                #expect(html.contains(">\(total.grouped) games of players"), "\(name)")
                #expect(html.contains("value=\"\(name)\""))
            }
        }
    }

    @Test func `the heads of a finder's table order the whole list`() async throws {
        try await ServedSample.read { client in
            let most = try await client.json("/api/v1/player-game-logs?sort=-points&limit=1").member("items").element(0)
            let html = try await client.page("/find/player-games?sort=-found.points").html
            #expect(html.contains("aria-sort=\"descending\""))
            let points = try #require(html.firstMatch(of: #/<td class="n strong">(\d+)</#)?.output.1)
            #expect(Int(points) == most.integer("points"))
        }
    }

    @Test func `what many ask is a link that fills in the form, and a list is a file, too`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/find/player-games").html
            for preset in ListPreset.playerGames {
                let link = "/find/player-games?\(preset.query)"
                #expect(html.contains("href=\"\(link.replacing("&", with: "&amp;"))\""), "\(preset.name)")
                let page = try await client.page(link)
                #expect(page.response.status == .ok, "\(preset.name)")
                #expect(page.html.contains("aria-current=\"page\">\(preset.about.dropLast())<"), "\(preset.name)")
                #expect(try await client.get("/find/player-games?preset=\(preset.name)").status == .ok)
            }
            let found = try await client.page("/find/player-games?min_points=20&sort=-points").html
            let file = try #require(found.firstMatch(of: #/href="(\/api\/v1\/[^"]+\.csv[^"]*)"/#)?.output.1)
            let answer = try await client.get(String(file.replacing("&amp;", with: "&")))
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType]?.hasPrefix("text/csv") == true)
            let total = try await client.json("/api/v1/player-game-logs?min_points=20&total=true").integer("total")
            #expect(String(buffer: answer.body).split(whereSeparator: \.isNewline).count - 1 == total)
        }
    }

    @Test func `the library lists every question once, and shows one with its SQL`() async throws {
        try await ServedSample.read { client in
            let questions = try await client.json("/api/v1/queries").elements
            let html = try await client.page("/queries").html
            for question in questions {
                let link = "href=\"/queries/\(try #require(question.text("name")))\""
                #expect(html.ranges(of: link).count == 1, "\(link)")
            }
            let (response, page) = try await client.page("/queries/best_bench_scorers?minimum_games=7&x=1")
            #expect(response.status == .ok)
            #expect(page.contains("name=\"minimum_games\" value=\"7\""))
            #expect(page.contains("FROM"))
            #expect(page.contains("This server answers no statements"), "the server of tests has no program for them")
            #expect(try await client.page("/queries/nothing").response.status == .notFound)
        }
    }

    @Test func `the console says where it is off, and what it needs`() async throws {
        var off = ServedSample.configuration
        off.consoleAccess = .nobody
        try await ServedSample.read(off) { client in
            let (response, html) = try await client.page("/sql")
            #expect(response.status == .ok)
            #expect(html.contains("The console is off on this server."))
            #expect(!html.contains("<textarea"))
            #expect(html.contains("href=\"/data/tables/fact_player_gamelogs\""))
            let asked = try await client.page("/sql?q=SELECT+1")
            #expect(asked.response.status == .forbidden)
            #expect(asked.html.contains("id=\"wrong\""))
        }
        var key = ServedSample.configuration
        key.consoleAccess = .key("secret")
        try await ServedSample.read(key) { client in
            let (plain, asked) = (try await client.page("/sql"), try await client.page("/sql?q=SELECT+1"))
            #expect(plain.html.contains("asks for a key"))
            #expect(asked.response.status == .unauthorized)
        }
        try await ServedSample.read { client in
            let (response, html) = try await client.page("/sql?q=SELECT+1")
            #expect(response.status == .ok)
            #expect(html.contains("This server answers no statements.") && html.contains("SELECT 1"))
        }
        var open = ServedSample.configuration
        open.consoleCommand = ["/nowhere"]
        try await ServedSample.read(open) { client in
            let (response, html) = try await client.page("/sql")
            #expect(response.status == .ok)
            #expect(html.contains("<textarea"))
        }
    }
}

@Suite struct StreaksPagesTests {
    @Test func `the longest run of a number is that of the leaders`() async throws {
        try await ServedSample.read { client in
            let api = try await client.json("/api/v1/leaders/streaks?category=points&minimum=10&limit=1")
            let best = try api.member("streaks").element(0)
            let (response, html) = try await client.page("/find/streaks?min_points=10")
            #expect(response.status == .ok)
            let games = try #require(best.integer("games"))
            #expect(html.contains("<td class=\"n strong\">\(games)</td>"))
            let slug = try #require(best.text("player_slug"))
            #expect(html.contains("href=\"/players/\(slug)\""))
            #expect(try await client.page("/find/streaks").html.contains("Say what every game"))
            #expect(try await client.page("/find/streaks?min_points=-1").response.status == .badRequest)
        }
    }

    @Test func `the longest run of wins is that of the leaders, and losses are asked for`() async throws {
        try await ServedSample.read { client in
            for won in [true, false] {
                let best = try await client.json("/api/v1/leaders/team-streaks?is_won=\(won)&limit=1")
                    .member("streaks").element(0)
                let html = try await client.page("/find/team-streaks?won=\(won)").html
                let games = try #require(html.firstMatch(of: #/<td class="n strong">(\d+)</#)?.output.1)
                #expect(Int(games) == best.integer("games"))
            }
        }
    }
}
