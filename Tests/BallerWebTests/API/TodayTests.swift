import BallerCore
import BallerWeb
import Foundation
import HTTPTypes
import HummingbirdTesting
import Synchronization
import Testing

/// What is asked about today: the day in US Eastern time, by the clock of the server.
struct TodayTests {
    @Test func `The games of today are those of the day in the East, whatever the day is elsewhere`() async throws {
        let sample = try ServedSample()
        let day = try await Self.someDay(of: sample)
        // Three in the morning of the next day in Greenwich, ten or eleven in the evening in New York.
        let evening = try #require(try? Date("\(day + 1)T03:00:00Z", strategy: .iso8601))
        for (moment, games) in [(evening, day), (evening + 3 * 3600, day + 1)] {
            var configuration = ServedSample.configuration
            configuration.clock = FixedClock(moment: moment)
            try await sample.test(configuration) { client in
                let today = try await client.json("/api/v1/games/today")
                #expect(today.text("game_date") == games.description)
                let same = try await client.json("/api/v1/games/by-date/\(games)")
                #expect(today.data == same.data)
            }
        }
    }

    @Test func `An answer about today is kept for no other day`() async throws {
        let sample = try ServedSample()
        let day = try await Self.someDay(of: sample)
        let noon = try #require(try? Date("\(day)T17:00:00Z", strategy: .iso8601))
        let clock = SteppingClock(noon)
        var configuration = ServedSample.configuration
        configuration.clock = clock
        try await sample.test(configuration) { client in
            let first = try await client.get("/api/v1/games/today")
            #expect(try await client.get("/api/v1/games/today").headers[.eTag] == first.headers[.eTag])
            clock.step(by: 24 * 3600)
            let second = try await client.get("/api/v1/games/today")
            #expect(try JSON(second.body).text("game_date") == "\(day + 1)")
            #expect(second.headers[.eTag] != first.headers[.eTag])
        }
    }

    private final class SteppingClock: WallClock {
        private let moment: Mutex<Date>
        init(_ moment: Date) { self.moment = Mutex(moment) }
        func now() -> Date { moment.withLock { $0 } }
        func step(by seconds: Double) { moment.withLock { $0 += seconds } }
    }

    private static func someDay(of sample: ServedSample) async throws -> CalendarDay {
        let found = FoundDay()
        try await sample.test { client in
            let game = try await client.someGame()
            let text = try #require(try await client.json("/api/v1/games/\(game)").text("game_date"))
            await found.set(CalendarDay(text))
        }
        return try #require(await found.day)
    }

    private actor FoundDay {
        private(set) var day: CalendarDay?
        func set(_ day: CalendarDay?) { self.day = day }
    }
}
