import BallerCore
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

struct SearchRoutesTests {
    private static let names = [
        "Luka Dončić", "LeBron James", "P.J. Tucker", "De'Aaron Fox", "Karl-Anthony Towns", "Shaquille O’Neal",
        "Tim Hardaway Jr.", "Nikola Jokić",
    ]

    private func first(_ client: any TestClientProtocol, _ question: String) async throws -> String? {
        let found = try await client.json("/api/v1/search?q=\(question.percentEncoded)")
        return try found.member("results").elements.first?.text("name")
    }

    @Test func `A player is found however the name is typed, also with errors, and then first`() async throws {
        try await ServedSample(players: Self.names).test { client in
            for (question, name) in [
                ("doncic", "Luka Dončić"), ("DONČIĆ  luka ", "Luka Dončić"), ("Дончић", "Luka Dončić"),
                ("dončci", "Luka Dončić"), ("James, LeBron", "LeBron James"), ("lebron jmaes", "LeBron James"),
                ("lebronjames", "LeBron James"), ("pj tucker", "P.J. Tucker"), ("p j tucker", "P.J. Tucker"),
                ("deaaron", "De'Aaron Fox"), ("De`Aaron", "De'Aaron Fox"), ("karl anthony towns", "Karl-Anthony Towns"),
                ("karlanthony", "Karl-Anthony Towns"), ("o neal", "Shaquille O’Neal"), ("oneil", "Shaquille O’Neal"),
                ("tim hardaway", "Tim Hardaway Jr."), ("lebron james sr", "LeBron James"), ("jokic", "Nikola Jokić"),
            ] {
                let found = try await first(client, question)
                #expect(found == name, "\(question)")
            }
        }
    }

    @Test func `Teams, seasons, pages and games are found, and every address that is told leads to a page`()
        async throws
    {
        try await ServedSample.read { client in
            let team = try await client.json("/api/v1/teams").element(0)
            let (name, code) = (try #require(team.text("team_name")), try #require(team.text("team_abbreviation")))
            for question in [name, code.lowercased(), name.split(separator: " ").reversed().joined(separator: " ")] {
                #expect(try await first(client, question) == name, "\(question)")
            }
            let season = try await client.json("/api/v1/seasons/current")
            let year = try #require(season.integer("season_year"))
            #expect(
                try await first(client, "\(year)")
                    == "\(season.text("league") ?? "") \(season.text("season_name") ?? "")"
            )
            let game = try await client.json("/api/v1/games").member("items").element(0)
            let teams = ["home_team_name", "away_team_name"].compactMap { game.text($0) }.joined(separator: " ")
            let date = try #require(game.text("game_date"))
            let found = try await client.json("/api/v1/search?q=\("\(teams) \(date)".percentEncoded)")
            #expect(try found.member("games").elements.map { $0.integer("game_id") } == [game.integer("game_id")])
            #expect(found.integer("total_games") == 1)
            for question in [name, "\(year)", "standings", "\(teams) \(date)", "a"] {
                let lines = try await client.json("/api/v1/search/autocomplete?q=\(question.percentEncoded)&limit=20")
                let urls = try lines.member("suggestions").elements.compactMap { $0.text("url") }
                #expect(!urls.isEmpty, "\(question)")
                for url in urls {
                    let status = try await client.get(url).status
                    #expect(status == .ok, "\(url)")
                }
            }
        }
    }

    @Test func `Players and games are found by what they are`() async throws {
        try await ServedSample.read { client in
            let player = try await client.json("/api/v1/players?is_active=true").member("items").element(0)
            let (name, team) = (player.text("player_name") ?? "", player.text("current_team_abbreviation") ?? "")
            let target = "/api/v1/search/players?q=\(name.percentEncoded)"
            let found = try await client.json("\(target)&team=\(team)&active_only=true")
            #expect(try found.element(0).text("player_slug") == player.text("player_slug"))
            let teams = try await client.json("/api/v1/teams").elements.compactMap { $0.text("team_abbreviation") }
            let other = try #require(teams.first { $0 != team })
            #expect(try await client.json("\(target)&team=\(other)").count == 0)
            let game = try await client.json("/api/v1/games").member("items").element(0)
            let (home, away) = (game.text("home_team_abbreviation") ?? "", game.text("away_team_abbreviation") ?? "")
            let date = game.text("game_date") ?? ""
            let games = try await client.json(
                "/api/v1/search/games?team1=\(away)&team2=\(home)&date_from=\(date)&date_to=\(date)&min_score=10"
            )
            #expect(try games.elements.map { $0.integer("game_id") } == [game.integer("game_id")])
            let none = try await client.json("/api/v1/search/games?team1=\(away)&min_score=400")
            #expect(none.count == 0)
        }
    }

    @Test(arguments: [
        ("/search", "q"), ("/search?q=%20", "q"), ("/search?q=a&type=x", "type"), ("/search?q=a&limit=101", "limit"),
        ("/search/autocomplete?q=a&limit=21", "limit"), ("/search/games?team1=ZZZ", "team1"),
        ("/search/games?date_from=2024-02-02&date_to=2024-02-01", "date_to"),
        ("/search/players?q=a&position=X", "position"),
    ])
    func `A question that cannot be meant is refused with the parameter`(target: String, parameter: String) async throws
    {
        try await ServedSample.read { client in
            let problem = try await client.json("/api/v1\(target)", status: .badRequest)
            #expect(problem.text("parameter") == parameter)
        }
    }
}
