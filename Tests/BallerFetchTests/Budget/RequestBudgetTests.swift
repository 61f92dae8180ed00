import BallerFetch
import BallerReplay
import BallerTestSupport
import Foundation
import Testing

@Suite struct RequestBudgetTests {
    private let folder: TemporaryFolder
    private let clock = ManualClock()

    init() throws { folder = try TemporaryFolder() }

    private func budget(jitter: Double = 0, _ change: (inout BudgetRules) -> Void = { _ in }) -> RequestBudget {
        var rules = BudgetRules()
        change(&rules)
        return RequestBudget(folder: folder.url, rules: rules, clock: clock, jitter: FixedJitter(value: jitter))
    }

    /// Takes requests and gives back when each was granted, in seconds since the first.
    private func grants(_ count: Int, from budget: RequestBudget, crawlDelay: Double? = nil) async throws -> [Double] {
        let pause = Pause(clock: clock, sleeper: TestSleeper(clock))
        let nowhere = try #require(URL(string: "http://localhost/"))
        var dates: [Date] = []
        for _ in 0..<count {
            dates.append(
                try await budget.take(for: nowhere, crawlDelay: crawlDelay, longestWait: .seconds(3600), pause: pause)
            )
        }
        return dates.map { $0.timeIntervalSince(dates[0]) }
    }

    @Test func `requests are at least the spacing and jitter apart`() async throws {
        let times = try await grants(10, from: budget(jitter: 0.8))
        for (earlier, later) in zip(times, times.dropFirst()) { #expect(later - earlier >= 3.5 + 0.8 * 0.25) }
    }

    @Test func `no minute holds more than seventeen requests`() async throws {
        let times = try await grants(60, from: budget { $0.spacing = .milliseconds(10) })
        for (earlier, later) in zip(times, times.dropFirst(17)) { #expect(later - earlier >= 60) }
        #expect(times[16] < 2, "seventeen may go at once when the spacing allows it")
    }

    @Test func `a longer crawl delay holds and a shorter one does not`() async throws {
        #expect(try await grants(2, from: budget(), crawlDelay: 8)[1] >= 8)
        #expect(try await grants(2, from: budget(), crawlDelay: 1)[1] >= 3.5)
    }

    @Test func `the budget outlives its process`() async throws {
        #expect(try budget().ask() == .granted(clock.now()))
        guard case .wait(let until, .pace) = try budget().ask() else {
            Issue.record("a second request was granted at once")
            return
        }
        #expect(until.timeIntervalSince(clock.now()) >= 3.5)
    }

    @Test func `silence after 429 holds for all and is lengthened, not shortened`() throws {
        let first = budget()
        let second = budget()
        _ = try first.recordTooMany(until: clock.now() + 600)
        #expect(try second.ask() == .wait(until: clock.now() + 600, .standDown))
        #expect(try second.recordTooMany(until: clock.now() + 60).inARow == 2)
        #expect(try first.ask() == .wait(until: clock.now() + 600, .standDown))
        clock.advance(seconds: 600)
        #expect(try first.ask() == .granted(clock.now()))
        try first.recordAnswer()
        #expect(try second.recordTooMany(until: clock.now() + 1).inARow == 1, "an answer ends the row")
    }

    @Test func `five failures of any process open the circuit for all and one trial goes`() throws {
        for _ in 0..<5 { try budget().recordFailure() }
        #expect(try budget().ask() == .wait(until: clock.now() + 300, .circuitOpen))
        clock.advance(seconds: 300)
        #expect(try budget().ask() == .granted(clock.now()))
        clock.advance(seconds: 10)
        guard case .wait(_, .circuitTrial) = try budget().ask() else {
            Issue.record("a second trial was granted")
            return
        }
        try budget().recordAnswer()
        #expect(try budget().ask() == .granted(clock.now()))
    }

    @Test func `a clock that was set back does not stop the crawl for long`() throws {
        #expect(try budget().ask() == .granted(clock.now()))
        clock.advance(seconds: -86_400)
        guard case .wait(let until, .pace) = try budget().ask() else {
            Issue.record("granted at once")
            return
        }
        #expect(until.timeIntervalSince(clock.now()) <= 4)
    }

    @Test func `a broken budget file stops with its name and is not replaced`() throws {
        let file = folder.url.appending(path: "budget.json")
        try Data("{\"grants\": [12".utf8).write(to: file)
        let error = #expect(throws: FetchError.self) { try budget().ask() }
        #expect(error?.code == "fetch.budget_unreadable")
        #expect(error?.message.contains(file.path) == true)
        #expect(try Data(contentsOf: file).count == 14)
    }

    @Test func `a silence longer than a session waits stops it`() async throws {
        _ = try budget().recordTooMany(until: clock.now() + 86_400)
        await #expect(throws: FetchError.self) { try await grants(1, from: budget()) }
    }

    @Test func `the pace of a plan is the stricter of spacing, crawl delay and window`() {
        let rules = BudgetRules()
        #expect(abs(rules.pace(crawlDelay: nil) - 3.625) < 0.001)
        #expect(rules.pace(crawlDelay: 10) == 10.125)
    }
}
