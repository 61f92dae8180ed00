import BallerFetch
import Foundation
import Testing

@Suite struct CircuitBreakerTests {
    private let start = Date(timeIntervalSince1970: 1_800_000_000)

    private func opened() -> CircuitBreaker {
        var breaker = CircuitBreaker()
        for _ in 0..<5 { breaker.failed(at: start, threshold: 5, openTime: 300) }
        return breaker
    }

    @Test func `four failures and a success leave it closed`() {
        var breaker = CircuitBreaker()
        for _ in 0..<4 { breaker.failed(at: start, threshold: 5, openTime: 300) }
        #expect(breaker.admission(at: start) == .admitted)
        breaker.succeeded()
        for _ in 0..<4 { breaker.failed(at: start, threshold: 5, openTime: 300) }
        #expect(breaker.admission(at: start) == .admitted)
    }

    @Test func `five failures open it for its time`() {
        let breaker = opened()
        #expect(breaker.admission(at: start) == .open(until: start + 300))
        #expect(breaker.admission(at: start + 299) == .open(until: start + 300))
        #expect(breaker.admission(at: start + 300) == .admitted)
    }

    @Test func `after its time a single trial goes and others wait for it`() {
        var breaker = opened()
        breaker.begin(at: start + 300, openTime: 300)
        #expect(breaker.admission(at: start + 301) == .trialUnderWay(until: start + 600))
        #expect(breaker.admission(at: start + 600) == .admitted, "a trial that never reported is replaced")
    }

    @Test func `the trial closes it or opens it again`() {
        var good = opened()
        good.begin(at: start + 300, openTime: 300)
        good.succeeded()
        #expect(good.admission(at: start + 301) == .admitted)
        var bad = opened()
        bad.begin(at: start + 300, openTime: 300)
        bad.failed(at: start + 310, threshold: 5, openTime: 300)
        #expect(bad.admission(at: start + 311) == .open(until: start + 610))
    }
}
