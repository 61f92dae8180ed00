import BallerCore
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct GamePagesTests {
    @Test func `a day has an address of its own, to which the form leads`() async throws {
        try await ServedSample.read { client in
            let game = try await client.json("/api/v1/games/\(try await client.someGame())")
            let date = try #require(game.text("game_date"))
            let asked = try await client.get("/games?date=\(date)")
            #expect(asked.status == .permanentRedirect)
            #expect(asked.headers[.location] == "/games/\(date)")
            let (response, html) = try await client.page("/games/\(date)")
            #expect(response.status == .ok)
            #expect(html.contains("href=\"/games/\(try #require(game.integer("game_id")))\""))
            #expect(html.contains("href=\"/games/\(date)/leaders\""))
            #expect(html.contains("<h2>Days with games</h2>"))
            #expect(try await client.page("/games/2024-02-30").response.status == .badRequest)
        }
    }

    @Test func `the leaders of a day are the lines of its games, the best game score first`() async throws {
        try await ServedSample.read { client in
            let date = try #require(
                try await client.json("/api/v1/games/\(try await client.someGame())").text("game_date")
            )
            let games = try await client.json("/api/v1/games/by-date/\(date)").member("games").elements
            var best = 0.0
            var lines = 0
            for game in games {
                let box = try await client.json("/api/v1/games/\(try #require(game.integer("game_id")))/box-score")
                for side in ["home_team", "away_team"] {
                    let players = try box.member(side).member("players").elements
                    lines += players.count
                    best = max(best, players.compactMap { $0.object["game_score"] as? Double }.max() ?? 0)
                }
            }
            let html = try await client.page("/games/\(date)/leaders").html
            #expect(html.matches(of: #/<tr><th scope="row">/#).count == lines)
            let first = try #require(html.firstMatch(of: #/<tbody>.*?<\/tr>/#)).output
            #expect(first.contains(">\(StatFormat.oneDecimal(best))</td>"))
            #expect(try await client.page("/games/1950-01-01/leaders").response.status == .notFound)
        }
    }

    @Test func `a game tells its factors, rates and the games around it`() async throws {
        try await ServedSample.read { client in
            let id = try await client.someGame()
            let html = try await client.page("/games/\(id)").html
            let home = try await client.json("/api/v1/games/\(id)/box-score").member("home_team").member("box_score")
            let (made, threes, tried) = (
                try #require(home.integer("field_goals_made")), try #require(home.integer("three_pointers_made")),
                try #require(home.integer("field_goals_attempted"))
            )
            let share = StatFormat.share(2 * made + threes, 2 * tried)
            #expect(html.contains("<h2>Four factors</h2>"))
            #expect(html.contains(">\(share)</td>"))
            #expect(html.matches(of: #/id="(home|away)-advanced"/#).count == 2)
            #expect(html.contains("id=\"around\""))
            for page in ["shots", "plus-minus", "play-by-play", "play-by-play/1", "box/q1"] {
                #expect(try await client.page("/games/\(id)/\(page)").response.status == .notFound, "\(page)")
                #expect(!html.contains("/games/\(id)/\(page)\""))
            }
        }
    }

    @Test func `a run is of one team alone, and ends with the other's points`() {
        let plays = [(true, 3), (true, 3), (true, 2), (false, 2), (true, 7)].enumerated().map { place, made in
            PlayRow(
                period: 1,
                secondsRemaining: 700 - Double(place),
                awayScore: 0,
                homeScore: 0,
                isHome: made.0,
                points: made.1,
                description: ""
            )
        }
        let runs = ScoringRun.all(plays)
        #expect(runs.map(\.points) == [8])
        #expect(runs.first?.end.secondsRemaining == 698)
    }

    @Test func `a court shows makes as circles and misses as crosses, heaves at its edge`() {
        let shots = [
            CourtChart.Shot(left: 245, top: 48, isMade: true, words: "A <b>"),
            CourtChart.Shot(left: 240, top: 700, isMade: false, words: "B"),
        ]
        let html = CourtChart(title: "T", shots: shots).html
        #expect(html.contains("<circle class=\"made\" cx=\"250\" cy=\"53\""))
        #expect(html.contains("d=\"M241 390"))
        #expect(html.contains("A &lt;b&gt;"))
        #expect(html.contains("<title>T</title><desc>1 of 2 shots made.</desc>"))
        #expect(CourtChart(title: "T", shots: []).html.isEmpty)
    }
}
