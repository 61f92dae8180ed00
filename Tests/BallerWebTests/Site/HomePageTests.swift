import BallerArtifact
import BallerCore
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct HomePageTests {
    @Test func `the front page has the last day with lines, and what the newest artifact brought`() async throws {
        let sample = try await ServedSample.shared.value
        try await ServedSample.read { client in
            let html = try await client.page("/").html
            let newest = try await client.json("/api/v1/changes").member("items").element(0)
            #expect(html.contains("id=\"newest-change\""))
            #expect(html.contains(sample.first.rawValue))
            let number = try #require(newest.integer("swap"))
            #expect(html.contains("href=\"/data/changes/\(number)\""))
            #expect(html.contains("<p class=\"best\">"), "the best line of a game of the last day")
        }
    }

    @Test func `on this day are the most points of the day in earlier years, and no game of the day itself`()
        async throws
    {
        try await ServedSample.read { client in
            let games = try await client.json("/api/v1/games?season=2025&per_page=1").member("items")
            let date = try #require(games.element(0).text("game_date"))
            let day = try #require(CalendarDay(date))
            let lines = try await client.json(
                "/api/v1/player-game-logs?from=\(date)&to=\(date)&sort=-points&limit=1"
            ).member("items")
            let most = try #require(lines.element(0).integer("points"))
            for (year, isTold) in [(day.year + 20, true), (day.year, false)] {
                let then = try #require(CalendarDay(year: year, month: day.month, day: day.day))
                var configuration = ServedSample.configuration
                configuration.clock = FixedClock(
                    moment: .init(timeIntervalSince1970: Double(then.daysSinceEpoch) * 86_400 + 61_200)
                )
                try await ServedSample.read(configuration) { client in
                    let html = try await client.page("/").html
                    let section = html.split(separator: "id=\"day-lines\"").dropFirst().first ?? ""
                    let table = section.prefix(upTo: section.range(of: "</table>")?.lowerBound ?? section.startIndex)
                    #expect(table.contains(date) == isTold, "\(year)")
                    if isTold {
                        let first = table.firstMatch(of: #/<td class="n strong">(\d+)</#)?.output.1
                        #expect(first.flatMap { Int($0) } ?? 0 >= most)
                    }
                }
            }
        }
    }
}
