import BallerCore
package import Foundation

/// How long a writer of a store waits for another one, which is at work for moments only.
package struct LockPatience: Sendable {
    private static let step = Duration.milliseconds(20)
    private let limit: Duration
    private let pause: @Sendable (Duration) -> Void

    /// - Parameters:
    ///   - limit: the time after which the lock is refused.
    ///   - pause: waits for the given time; blocking.
    package init(
        limit: Duration = .seconds(10),
        pause: @escaping @Sendable (Duration) -> Void = { Thread.sleep(forTimeInterval: $0.seconds) }
    ) {
        self.limit = limit
        self.pause = pause
    }

    /// Takes the lock as soon as it is free, or throws a failure that says who has it.
    package func lock(_ url: URL, in fileSystem: any FileSystem) throws(FileFailure) -> any FileLock {
        var waited = Duration.zero
        while true {
            do throws(FileFailure) {
                return try fileSystem.lock(url, waits: false)
            } catch {
                guard case .locked = error.reason, waited < limit else { throw error }
                pause(Self.step)
                waited += Self.step
            }
        }
    }
}
