import BallerArtifact
import BallerSampleStore
import BallerServing
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

struct ListRoutesTests {
    private static let lists = [
        "player-game-logs", "team-game-logs", "player-seasons", "team-seasons", "play-by-play", "shots",
    ]

    /// The rows of a list as texts, page by page.
    private func rows(of target: String, _ client: any TestClientProtocol) async throws -> [String] {
        var rows: [String] = []
        var next: String? = target
        while let address = next {
            let page = try await client.json(address)
            rows += try page.member("items").elements.map { String(decoding: $0.data, as: UTF8.self) }
            next = page.text("next")
        }
        return rows
    }

    @Test(arguments: [
        "", "&sort=points", "&sort=-points", "&sort=plus_minus", "&sort=-game_score", "&sort=outcome",
        "&sort=-game_date",
        "&sort=-is_starter", "&season_type=PLAYOFF,REGULAR&sort=-location",
    ])
    func `Pages that follow each other have every row once, in one order`(query: String) async throws {
        try await ServedSample.read { client in
            let total = try await client.json("/api/v1/player-game-logs?limit=1&total=true\(query)").integer("total")
            let all = try await client.json("/api/v1/player-game-logs?limit=1000\(query)").member("items").elements
                .map { String(decoding: $0.data, as: UTF8.self) }
            #expect(all.count == total)
            #expect(try await rows(of: "/api/v1/player-game-logs?limit=41\(query)", client) == all)
            #expect(Set(all).count == all.count)
        }
    }

    @Test(arguments: lists) func `Every list is read on to its end`(list: String) async throws {
        try await ServedSample.read { client in
            let total = try #require(try await client.json("/api/v1/\(list)?total=true&limit=1").integer("total"))
            #expect(try await rows(of: "/api/v1/\(list)?limit=40", client).count == total)
        }
    }

    @Test func `A list is chosen from by players, teams, seasons, days, texts, flags and numbers`() async throws {
        try await ServedSample.read { client in
            func points(_ query: String) async throws -> [JSON] {
                try await client.json("/api/v1/player-game-logs?limit=1000&\(query)").member("items").elements
            }
            let all = try await points("")
            let (player, team) = try await (client.somePlayer(), client.someTeam())
            func expect(_ query: String, _ holds: (JSON) -> Bool) async throws {
                let found = try await points(query)
                #expect(!found.isEmpty, "\(query)")
                #expect(found.map(\.data) == all.filter(holds).map(\.data), "\(query)")
            }
            try await expect("min_points=12&max_points=20") { (12...20).contains($0.integer("points") ?? -1) }
            try await expect("max_turnovers=0.5") { $0.integer("turnovers") == 0 }
            try await expect("player=\(player)") { $0.text("player_slug") == player }
            try await expect("team=\(team)") { $0.text("team_abbreviation") == team }
            try await expect("opponent=\(team)&location=HOME") {
                $0.text("opponent_team_abbreviation") == team && $0.text("location") == "HOME"
            }
            try await expect("season=2026&outcome=W") { $0.integer("season_year") == 2026 && $0.text("outcome") == "W" }
            let day = try #require(all[0].text("game_date"))
            try await expect("from=\(day)") { $0.text("game_date") ?? "" >= day }
            let games = Set(all.prefix(30).compactMap { $0.integer("game_id") })
            try await expect("game=\(games.map(String.init).joined(separator: ","))") {
                games.contains($0.integer("game_id") ?? 0)
            }
            let two = Set(all.prefix(3).compactMap { $0.text("player_slug") })
            try await expect("player=\(two.sorted().joined(separator: ","))") {
                two.contains($0.text("player_slug") ?? "")
            }
        }
    }

    @Test func `What a list does not know is refused, and so is a value that no row has`() async throws {
        try await ServedSample.read { client in
            for (query, parameter) in [
                ("min_height=3", "min_height"), ("min_points=x", "min_points"), ("min_points=--1", "min_points"),
                ("team=ZZZ", "team"), ("player=nobody", "player"), ("season=1950", "season"), ("outcome=X", "outcome"),
                ("sort=height", "sort"), ("limit=0", "limit"), ("limit=1001", "limit"), ("fields=height", "fields"),
                ("from=2026-02-01&to=2026-01-01", "to"), ("cursor=abc", "cursor"), ("cursor=1-e30", "cursor"),
                ("game_id=1", "game_id"), ("points=1", "points"), ("sort=points%3B", "sort"),
            ] {
                let problem = try await client.json("/api/v1/player-game-logs?\(query)", status: .badRequest)
                #expect(problem.text("parameter") == parameter, "\(query)")
                #expect(problem.text("allowed")?.isEmpty == false, "\(query)")
            }
            #expect(
                try await client.json("/api/v1/player-game-logs?outcome=X", status: .badRequest).text("allowed")
                    == "L, W"
            )
        }
    }

    @Test func `A cursor belongs to its request and to its artifact`() async throws {
        let sample = try ServedSample()
        try await sample.test { client in
            let path = "/api/v1/player-game-logs?limit=5"
            let page = try await client.get(path)
            let next = try #require(try JSON(page.body).text("next"))
            #expect(page.headers[.link] == "<\(next)>; rel=\"next\"")
            #expect(page.headers[.vary] == "Accept, Accept-Encoding")
            let cursor = try #require(next.split(separator: "cursor=").last?.prefix { $0 != "&" })
            let other = try await client.json("\(path)&min_points=3&cursor=\(cursor)", status: .badRequest)
            #expect(other.text("parameter") == "cursor")
            #expect(try await client.json("/api/v1/player-game-logs?cursor=\(cursor)").member("items").count == 50)
            let pinned = "\(path)&artifact=\(sample.first)"
            #expect(try await client.get(pinned).body == page.body)
            try sample.place.point(at: sample.second)
            _ = try await sample.serving.reloader.reload()
            let gone = try await client.json(next, status: .gone)
            #expect(gone.text("code") == "artifact_gone")
            #expect(gone.text("restart") == path)
            #expect(try await client.json(path).member("items").count == 5)
            #expect(try await client.json(pinned, status: .gone).text("restart") == path)
            #expect(
                try await client.json("/api/v1/artifact?artifact=\(sample.first)", status: .gone).text("code")
                    == "artifact_gone"
            )
        }
    }

    @Test func `Lists in pages say where the next one is, and rows show the columns that are asked for`() async throws {
        let sample = try ServedSample()
        try await sample.test { client in
            let first = try await client.json("/api/v1/players?per_page=20&fields=player_id,points_per_game")
            #expect(try first.member("items").element(0).names == ["player_id", "points_per_game"])
            var (count, next) = (20, first.text("next"))
            while let address = next {
                #expect(address.contains("artifact=\(sample.first)"))
                let page = try await client.json(address)
                #expect(try page.member("items").elements.allSatisfy { $0.names.count == 2 })
                count += try page.member("items").count
                next = page.text("next")
            }
            #expect(count == first.integer("total"))
            #expect(try await client.json("/api/v1/teams?fields=team_name").element(0).names == ["team_name"])
            let career = try await client.json(
                "/api/v1/players/\(try await client.somePlayer())/career?fields=x",
                status: .badRequest
            )
            #expect(career.text("code") == "unknown_parameter")
        }
    }

    @Test func `A preset is what it says it is, and what a request asks goes before it`() async throws {
        try await ServedSample.read { client in
            for list in listsAcrossEverything {
                for preset in list.presets {
                    let address = "/api/v1\(list.path)?limit=1000&total=true"
                    let named = try await client.json("\(address)&preset=\(preset.name)")
                    let spelled = try await client.json("\(address)&\(preset.query)")
                    #expect(try named.member("items").data == spelled.member("items").data, "\(preset.name)")
                    #expect(named.integer("total") == spelled.integer("total"))
                }
            }
            let all = try await client.json("/api/v1/player-game-logs?limit=1000&preset=double_doubles")
            let tens = ["points", "rebounds", "assists", "steals", "blocks"]
            let items = try all.member("items").elements
            #expect(!items.isEmpty)
            for item in items { #expect(tens.count { item.integer($0) ?? 0 >= 10 } >= 2) }
            let three = try await client.json(
                "/api/v1/player-game-logs?limit=1000&preset=double_doubles&min_points=25&sort=points"
            )
            let points = try three.member("items").elements.map { $0.integer("points") ?? 0 }
            #expect(!points.isEmpty && points == points.sorted() && points.allSatisfy { $0 >= 25 })
            let problem = try await client.json("/api/v1/player-game-logs?preset=none", status: .badRequest)
            #expect(problem.text("parameter") == "preset")
        }
    }

    @Test func `A list is asked for by ids of all kinds of keys`() async throws {
        try await ServedSample.read { client in
            let player = try await client.somePlayer()
            let number = try #require(try await client.json("/api/v1/players/\(player)").integer("player_id"))
            let found = try await client.json("/api/v1/players?ids=\(number),\(player)")
            #expect(try found.member("items").elements.map { $0.text("player_slug") } == [player])
            #expect(found.integer("total") == 1)
            let lines = try await client.json("/api/v1/player-game-logs?player=\(player)")
            #expect(
                try await client.json("/api/v1/player-game-logs?player=\(number)").member("items").data
                    == lines.member("items").data
            )
            let game = try await client.someGame()
            let games = try await client.json("/api/v1/games?ids=\(game)").member("items").elements
            #expect(games.map { $0.integer("game_id") } == [game])
            let team = try await client.someTeam()
            let teams = try await client.json("/api/v1/teams?ids=\(team)").elements
            #expect(teams.map { $0.text("team_abbreviation") } == [team])
            for (address, parameter) in [
                ("/api/v1/players?ids=\(player),nobody-at-all", "ids"), ("/api/v1/teams?ids=ZZZ", "ids"),
                ("/api/v1/games?ids=199901010ZZZ", "ids"), ("/api/v1/player-game-logs?game=199901010ZZZ", "game"),
                ("/api/v1/games?ids=99999999", "ids"), ("/api/v1/player-game-logs?game=99999999", "game"),
                ("/api/v1/player-game-logs?player=nobody-at-all", "player"),
                ("/api/v1/team-game-logs?team=ZZZ", "team"),
            ] {
                #expect(try await client.json(address, status: .badRequest).text("parameter") == parameter)
            }
        }
    }
}
