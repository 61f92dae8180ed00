import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

/// Playoffs, records, drafts, awards and All-Stars, of a league that has them and of one that has none.
@Suite struct HistoryPagesTests {
    @Test func `the playoffs of a season have a bracket, and every series with its games and sums`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            let playoffs = try await client.json("/api/v1/seasons/2026/playoffs")
            let (response, html) = try await client.page("/playoffs/2026")
            #expect(response.status == .ok)
            #expect(html.contains("<svg class=\"bracket\""))
            #expect(html.contains("are the champions"))
            for series in try playoffs.member("series").elements {
                let home = try #require(series.text("home_team_abbreviation"))
                let away = try #require(series.text("away_team_abbreviation"))
                let codes = [home, away].sorted().joined(separator: "-")
                let isFinal = series.text("round_name") == "FINALS"
                let key = isFinal ? "finals" : codes
                #expect(html.contains("href=\"/playoffs/2026/\(key)\""), "\(key)")
                let page = try await client.page("/playoffs/2026/\(key)").html
                let games = try playoffs.member("games").elements.filter {
                    [$0.text("home_team_abbreviation"), $0.text("away_team_abbreviation")].contains(home)
                        && [$0.text("home_team_abbreviation"), $0.text("away_team_abbreviation")].contains(away)
                }
                #expect(!games.isEmpty)
                for game in games {
                    let id = try #require(game.integer("game_id"))
                    #expect(page.contains("href=\"/games/\(id)\""))
                }
                let points = games.reduce(0) { sum, game in
                    let isHome = game.text("home_team_abbreviation") == home
                    return sum + (game.integer(isHome ? "home_points" : "away_points") ?? 0)
                }
                #expect(page.contains(">\(StatFormat.grouped(points))</td>"), "points of \(home) in \(key)")
                // Whoever asks the other way round finds the same.
                let turned = try await client.page("/playoffs/2026/\(away.lowercased())-\(home)").html
                #expect(turned.contains(">\(StatFormat.grouped(points))</td>"))
            }
        }
    }

    @Test func `all playoffs tell champion and final, and what was not played is not found`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            let season = try await client.json("/api/v1/seasons/2026")
            let html = try await client.page("/playoffs").html
            let champion = try #require(season.text("champion_team_name"))
            #expect(html.contains(champion))
            #expect(html.contains("href=\"/playoffs/2026/finals\""))
            for absent in ["/playoffs/1999", "/playoffs/2026/AAA-BBB", "/draft/1999", "/awards/roy", "/all-star/2026"] {
                #expect(try await client.page(absent).response.status == .notFound, "\(absent)")
            }
        }
    }

    @Test func `pages of what no source tells say so`() async throws {
        try await ServedSample.read { client in
            for (page, words) in [
                ("/draft", "No source here tells of drafts."), ("/awards", "No source here tells of awards."),
                ("/hall-of-fame", "No source here tells of the Hall of Fame."),
                ("/all-star", "No source here tells of All-Star games."),
                ("/seasons/2026/awards", "No source here tells of the awards of this season."),
            ] {
                let (response, html) = try await client.page(page)
                #expect(response.status == .ok)
                #expect(html.contains(words), "\(page)")
                #expect(!html.contains("<table"), "\(page)")
            }
            #expect(try await client.page("/playoffs").html.contains("No playoffs are known here."))
            #expect(try await client.page("/playoffs/2026").response.status == .notFound)
        }
    }

    @Test func `leaders are those of the API, with the rule beside them`() async throws {
        try await ServedSample.read { client in
            let leaders = try await client.json("/api/v1/leaders/careers?limit=250").member("leaders").elements
            let html = try await client.page("/leaders/points/career").html
            for leader in leaders {
                let slug = try #require(leader.text("player_slug"))
                #expect(html.contains("href=\"/players/\(slug)\""))
                #expect(html.contains(">\(StatFormat.grouped(leader.integer("value")))"))
            }
            let average = try await client.page("/leaders/points/career?per=game").html
            #expect(average.contains("At least 400 games or 10,000 points."))
            let sum = try await client.page("/leaders/points/career").html
            #expect(!sum.contains("At least"))
            let best = try await client.json("/api/v1/leaders/games?category=rebounds&limit=1").member("records")
                .element(0)
            let games = try await client.page("/leaders/rebounds/game").html
            let (game, most) = try (#require(best.integer("game_id")), #require(best.integer("value")))
            #expect(games.contains("href=\"/games/\(game)\""))
            #expect(games.contains(">\(most)</td>"))
        }
    }

    @Test func `the progress of a record is drawn, and told season by season`() async throws {
        try await ServedSample.read { client in
            let rows = try await client.json("/api/v1/leaders/progressive?category=assists").member("leaders").elements
            let html = try await client.page("/leaders/assists/progressive").html
            #expect(html.contains("<figure class=\"plot\"") == (rows.count > 1))
            for row in rows { #expect(html.contains(">\(StatFormat.grouped(row.integer("total")))")) }
        }
    }

    @Test(arguments: [
        ("/leaders/points/never", 400), ("/leaders/luck/career", 400), ("/leaders/field-goal-pct/progressive", 404),
        ("/leaders/games-played/game", 404), ("/leaders/games-played/career?per=game", 400),
        ("/leaders/points/career?part=spring", 400), ("/leaders/points/career?league=XYZ", 400),
        ("/leaders/points/career?part=playoffs", 200), ("/leaders/points/active", 200), ("/leaders", 200),
        ("/leaders/field-goal-pct/season", 200), ("/leaders/points/career?league=ALL", 200),
    ])
    func `a board that makes no sense is refused`(target: String, status: Int) async throws {
        try await ServedSample.read { client in
            let response = try await client.page(target).response
            #expect(response.status.code == status, "\(target)")
        }
    }

    @Test func `drafts, awards and All-Stars are told where lists tell them`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            let drafts = try await client.page("/draft").html
            #expect(drafts.contains("href=\"/draft/2011\""))
            let draft = try await client.page("/draft/2011").html
            for pick in try await client.json("/api/v1/drafts/2011").member("picks").elements {
                let slug = try #require(pick.text("player_slug"))
                #expect(draft.contains("href=\"/players/\(slug)\""))
            }
            #expect(draft.contains("id=\"lottery\"") && draft.contains(">250</td>"))
            #expect(!(try await client.page("/draft/2010").html.contains("id=\"lottery\"")))
            for words in ["Round 1", "Round 2", "href=\"/colleges/st-johns\"", "href=\"/draft/2010\""] {
                #expect(draft.contains(words), "\(words)")
            }
            #expect(try await client.page("/awards").html.contains("href=\"/awards/all-nba\""))
            let award = try await client.page("/awards/mvp").html
            for words in [">.852<", ">70<", "426 of 500", "Won more than once"] {
                #expect(award.contains(words), "\(words)")
            }
            #expect(!award.contains("Ben Baker"), "who was voted for did not win")
            let teams = try await client.page("/awards/all-nba").html
            for name in ["Ann Able", "Ben Baker", "Cy Cole"] { #expect(teams.contains(name)) }
            #expect(try await client.page("/all-star").html.contains("Team Stars, Team Stripes"))
            let hall = try await client.page("/hall-of-fame").html
            #expect(hall.contains("href=\"/players/ableann01\""))
            #expect(hall.contains("href=\"/coaches/mentoma01c\""))
        }
    }
}
