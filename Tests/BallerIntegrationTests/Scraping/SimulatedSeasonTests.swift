import AsyncHTTPClient
import BallerArtifact
import BallerCore
import BallerOperations
import BallerReplay
import BallerTestSupport
import Foundation
import Synchronization
import Testing

@testable import BallerCommands

/// A season from its first night on, morning by morning, by real box scores, with all that a site can do, under a running server
/// with readers: six mornings, or as many as `BALLER_SEASON_DAYS` says.
@Suite(.enabled(if: ArchivedGames.arePresent), .timeLimit(.minutes(60))) struct SimulatedSeasonTests {
    private static let mornings = ProcessInfo.processInfo.environment["BALLER_SEASON_DAYS"].flatMap { Int($0) } ?? 6

    /// Mornings on which something happens.
    private enum Trouble {
        static let outage = 0
        static let tooMany = 1
        static let correction = 2
        static let redesign = 3
        static let postponed = 4
    }

    @Test func `Every morning serves what was played, whatever the site does, and no reader notices`() async throws {
        let season = try ArchivedGames(days: Self.mornings, games: 1)
        let first = season.days[0].day
        // Five in the morning of the first day, in the east: nothing was played yet.
        let clock = ManualClock(first.midnight + 9 * 3600)
        try await ReplayedSite.with([:], clock: clock) { site in
            site.server.follow { clock.now() }
            let told = Told()
            let operations = try await site.operations(tellers: [told])
            try await operations.turn()
            let audience = Audience()
            var expected: [CalendarDay: Int] = [:]
            for (morning, (day, games)) in season.days.enumerated() {
                try play(day, games, on: morning, season, at: site.server)
                expected[day] = morning == Trouble.redesign ? 0 : games.count
                // Its page is read again on the third day, in the layout that is known.
                if morning == Trouble.redesign + 2 { expected[season.days[Trouble.redesign].day] = 1 }
                clock.advance(seconds: (day.midnight + 33.1 * 3600).timeIntervalSince(clock.now()))
                try await pass(operations, clock, site, morning)
                try await audience.check(site.store, expected)
            }
            await audience.leave()
            try expectAlerts(told.all)
            try expectPoliteness(site.server.requests)
            let corrected = try RunLog(site.records()).newest(99).compactMap(\.findings.corrected).reduce(0, +)
            #expect(corrected > 0, "nobody heard of the correction")
        }
    }

    /// What the site has on the morning after a day.
    private func play(
        _ day: CalendarDay,
        _ games: [ArchivedGames.Game],
        on morning: Int,
        _ season: ArchivedGames,
        at server: ReplayServer
    ) throws {
        for game in games { server.play([.html(game.html)], at: game.path) }
        var listed = games
        switch morning {
        case Trouble.outage: server.failAll(with: .status(503))
        case Trouble.tooMany: server.failAll(with: .tooMany(retryAfter: "3600"))
        case Trouble.correction:
            // A game of two days before; this morning reads it again.
            let game = season.days[morning - 2].games[0]
            let counted = game.html.replacing(#/(Attendance:(?:&nbsp;|\s|<[^>]*>)*)[\d,]+/#) { "\($0.output.1)12,345" }
            try #require(counted != game.html)
            server.play([.html(counted)], at: game.path)
        case Trouble.redesign:
            let game = games[0]
            server.play([.html(game.html.replacing("id=\"box", with: "id=\"new_box"))], at: game.path)
        case Trouble.redesign + 1:
            let game = season.days[Trouble.redesign].games[0]
            server.play([.html(game.html)], at: game.path)
        case Trouble.postponed: listed.append(ArchivedGames.Game(id: "\(games[0].id.prefix(9))XYZ", html: ""))
        default: break
        }
        server.play([.html(ArchivedGames.listPage(of: day, listed))], at: ArchivedGames.list(of: day))
    }

    /// Turns until the morning's run has passed: a site that fails comes back after the first try.
    private func pass(_ operations: Operations, _ clock: ManualClock, _ site: ReplayedSite, _ morning: Int) async throws
    {
        let before = try RunLog(site.records()).newest(1).first?.id ?? 0
        var runs: [RunRecord] = []
        for _ in 0..<400 where runs.first?.state != .passed {
            try await operations.turn()
            runs = try RunLog(site.records()).newest(9).filter { $0.id ?? 0 > before }
            if !runs.isEmpty { site.server.failAll(with: nil) }
            clock.advance(seconds: 60)
        }
        #expect(runs.first?.state == .passed, "morning \(morning): \(runs.first?.reason ?? "no run")")
        let isTroubled = [Trouble.outage, Trouble.tooMany].contains(morning)
        #expect((runs.count > 1) == isTroubled, "morning \(morning): \(runs.map { $0.reason ?? "" })")
    }

    /// Each trouble is told once, and once when it is over.
    private func expectAlerts(_ told: [String]) throws {
        let stoodDown = told.filter { $0.hasPrefix("crawler_stood_down") }
        let once = ["crawler_stood_down raised", "crawler_stood_down recovered"]
        #expect(stoodDown == once + once, "\(told)")
        #expect(told.filter { $0.hasPrefix("page_drift") } == ["page_drift raised", "page_drift recovered"], "\(told)")
        #expect(!told.contains { $0.hasPrefix("build_failed") || $0.hasPrefix("data_late") }, "\(told)")
    }

    /// At most 17 requests in any minute, by the clock of the site.
    private func expectPoliteness(_ requests: [ReplayRequest]) throws {
        let times = requests.map(\.at).sorted()
        #expect(times.count > Self.mornings * 2)
        for (index, time) in times.enumerated().dropFirst(17) {
            #expect(time.timeIntervalSince(times[index - 17]) >= 60, "request \(index)")
        }
    }

    private final class Told: AlertTeller {
        let name = "test"
        private let news = Mutex<[String]>([])

        func tell(_ news: AlertNews) async throws {
            self.news.withLock { $0.append("\(news.kind.rawValue) \(news.state.rawValue)") }
        }

        var all: [String] { news.withLock { $0 } }
    }
}

/// A server over the store, from its first artifact on, with readers who read all the while.
private actor Audience {
    private static let pages = ["/", "/api/v1/artifact", "/api/v1/players", "/games/2023-10-24", "/healthz"]

    private var server: RunningServer?
    private var readers: [Task<Int, any Error>] = []
    private var isLeaving = false

    /// Waits until what is published is served, and compares the games of each day.
    func check(_ store: ArtifactStore, _ expected: [CalendarDay: Int]) async throws {
        let published = try store.published().rawValue
        if server == nil {
            // A busy machine needs longer than the limits of a server in use.
            let patience = ["BALLER_SERVE_OPEN_MILLISECONDS": "600000", "BALLER_SERVE_QUERY_MILLISECONDS": "300000"]
            let server = try await RunningServer(store.root.path, environment: patience)
            self.server = server
            readers = (0..<2).map { number in Task { try await self.read(server, from: number) } }
        }
        guard let server else { return }
        while try await server.get("/api/v1/artifact").artifact != published {
            try await Task.sleep(for: .milliseconds(50))
        }
        for (day, games) in expected {
            let answer = try await server.get("/api/v1/games/by-date/\(day)")
            #expect(answer.status == 200)
            let found = answer.body.matches(of: #/"has_box_score":true/#).count
            #expect(found == games, "\(day): \(answer.body.prefix(300))")
        }
    }

    /// Reads until told to leave, and never gives a request up; every answer has to be whole.
    private func read(_ server: RunningServer, from first: Int) async throws -> Int {
        var count = first
        while !isLeaving {
            let page = Self.pages[count % Self.pages.count]
            let answer = try await server.get(page)
            #expect(answer.status == 200, "\(page): \(answer.body.prefix(200))")
            count += 1
            // Readers are there all the time, not all of the processor.
            try? await Task.sleep(for: .milliseconds(100))
        }
        return count - first
    }

    func leave() async {
        isLeaving = true
        for reader in readers {
            let result = await reader.result
            #expect((try? result.get()) ?? 0 > 0)
        }
        server?.process.send(SIGTERM)
        let status = await server?.process.status()
        #expect(status == 0)
    }
}
