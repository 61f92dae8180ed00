import BallerCore
package import Foundation

/// How long a writer of a store waits for another one, which needs only moments.
package struct LockPatience: Sendable {
    private static let step = Duration.milliseconds(20)
    private let limit: Duration
    private let pause: @Sendable (Duration) -> Void

    /// - Parameters:
    ///   - limit: the time after which waiting ends with an error.
    ///   - pause: waits for the given time; blocks.
    package init(
        limit: Duration = .seconds(10),
        pause: @escaping @Sendable (Duration) -> Void = { Thread.sleep(forTimeInterval: $0.seconds) }
    ) {
        self.limit = limit
        self.pause = pause
    }

    /// Takes the lock as soon as it is free, or throws a failure that names the holder.
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
