import BallerCore
import Synchronization

/// Slows down whoever guesses at the operator's token: a few tries are free, then each wrong one doubles the wait of its
/// address.
final class GuessLimit: Sendable {
    private struct Guesses {
        var wrong = 0
        var blockedUntil: ContinuousClock.Instant
    }

    private static let freeGuesses = 5
    private static let longestWait: Duration = .seconds(300)
    /// Addresses that are remembered; a flood of them makes room among its own.
    private static let addressLimit = 1024

    private let now: @Sendable () -> ContinuousClock.Instant
    private let guesses = Mutex<[ClientAddress: Guesses]>([:])

    init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) { self.now = now }

    /// Seconds, rounded up, that the address still has to wait; `nil` when it may try.
    func wait(of address: ClientAddress) -> Int? {
        guard let until = guesses.withLock({ $0[address]?.blockedUntil }) else { return nil }
        let left = until - now()
        return left > .zero ? left.roundedUp(to: .seconds(1)) : nil
    }

    func countWrong(of address: ClientAddress) {
        let now = now()
        guesses.withLock { guesses in
            var entry = guesses[address] ?? Guesses(blockedUntil: now)
            // Who has been quiet for longer than the longest wait begins anew.
            if now - entry.blockedUntil > Self.longestWait { entry.wrong = 0 }
            entry.wrong += 1
            let doublings = entry.wrong - Self.freeGuesses
            let wait = doublings < 0 ? .zero : min(.seconds(1 << min(doublings, 16)), Self.longestWait)
            entry.blockedUntil = now + wait
            if guesses[address] == nil, guesses.count >= Self.addressLimit,
                let oldest = guesses.min(by: { $0.value.blockedUntil < $1.value.blockedUntil })?.key
            {
                guesses[oldest] = nil
            }
            guesses[address] = entry
        }
    }

    func forget(_ address: ClientAddress) { guesses.withLock { $0[address] = nil } }
}
