import BallerCore
import BallerTestSupport
import Foundation
import Synchronization

@testable import BallerOperations

/// A record of runs in a folder of its own, a clock that the test moves, and alerts that are kept.
struct Bench {
    let folder: TemporaryFolder
    let clock: ManualClock
    let database: OperationsDatabase
    let told = Told()

    init(at moment: String = "2026-11-28T09:00:00Z") throws {
        folder = try TemporaryFolder()
        clock = ManualClock(try Date(moment, strategy: .iso8601))
        database = try OperationsDatabase(folder.url.appending(component: "operations.sqlite"))
    }

    var log: RunLog { RunLog(database) }

    func runner(_ owner: String = "here:0") -> Runner {
        Runner(database, owner: RunOwner(owner), clock: clock, heartbeat: .seconds(3600))
    }

    /// Operations whose only job is the morning's, with the given steps.
    func operations(
        known: KnownGames = .none,
        patience: Patience = Patience(),
        notify: @escaping @Sendable (OperationsEvent) -> Void = { _ in },
        steps: @escaping @Sendable () -> [RunStep]
    ) throws -> Operations {
        let off = [ScheduledJob.weekly: "off", .draft: "off", .awards: "off"]
        var parts = Operations.Parts(
            schedule: try Schedule(off),
            database: database,
            knownGames: { _ in known },
            steps: { _ in steps() },
            inboxSteps: steps,
            watch: AlertWatch(tellers: [told], lateAfter: 6 * 3600)
        )
        parts.clock = clock
        parts.patience = patience
        parts.sleeper = TestSleeper(clock)
        parts.notify = notify
        return Operations(parts)
    }

    /// Keeps what is told.
    final class Told: AlertTeller {
        struct Deaf: Error {}

        let name: String

        init(_ name: String = "kept") { self.name = name }

        let news = Mutex<[String]>([])
        let isDeaf = Mutex(false)

        func tell(_ news: AlertNews) async throws {
            if isDeaf.withLock({ $0 }) { throw Deaf() }
            self.news.withLock { $0.append("\(news.kind.rawValue) \(news.state.rawValue)") }
        }

        var all: [String] { news.withLock { $0 } }
    }
}

extension RunStep {
    static func done(_ name: String) -> RunStep { RunStep(name) { _, _ in .done(name) } }
}
