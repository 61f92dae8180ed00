import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation

/// Records what happens in a build, step by step, for the report, the manifest and `etl.log`.
final class BuildJournal {
    enum Level: String {
        case info
        case warning
        case error
    }

    struct Entry {
        let step: String
        let level: Level
        let message: String
        let seconds: Double?
        let loggedAt: Date
    }

    private(set) var entries: [Entry] = []
    private(set) var warnings: [String] = []
    private(set) var steps: [Manifest.Step] = []
    private let clock: any WallClock
    private let progress: @Sendable (BuildEvent) -> Void
    private let afterStep: @Sendable (BuildStep) throws -> Void
    private let watch = ContinuousClock()
    private let beginning = ContinuousClock().now
    private var current = BuildStep.begin

    init(
        clock: any WallClock,
        progress: @escaping @Sendable (BuildEvent) -> Void,
        afterStep: @escaping @Sendable (BuildStep) throws -> Void = { _ in }
    ) {
        self.clock = clock
        self.progress = progress
        self.afterStep = afterStep
    }

    /// Seconds since the build began.
    var seconds: Double { Self.seconds(watch.now - beginning) }

    /// Runs and times a build step, then calls the hook for finished steps.
    func step<Result>(_ step: BuildStep, _ work: () throws -> Result) throws -> Result {
        current = step
        progress(.began(step))
        let start = watch.now
        let result = try work()
        let seconds = Self.seconds(watch.now - start)
        steps.append(Manifest.Step(name: step.rawValue, seconds: seconds))
        log(step.rawValue, .info, "Done.", seconds: seconds)
        progress(.ended(step, seconds: seconds))
        try afterStep(step)
        return result
    }

    /// Runs and times a part of the current step, such as one model.
    func part<Result>(_ name: String, _ done: Int, of count: Int, _ work: () throws -> Result) throws -> Result {
        let (result, seconds) = try timed(work)
        ended(name, done, of: count, seconds: seconds)
        return result
    }

    /// Runs parts of the current step on lanes, each after the parts it waits for, and passes on their results one at a
    /// time.
    func parts<Result: Sendable>(
        _ names: [String],
        waits: [Set<Int>],
        on lanes: Lanes,
        _ work: @escaping @Sendable (Int, Connection) throws -> Result,
        take: (Int, Result, _ seconds: Double) throws -> Void
    ) throws {
        var done = 0
        try lanes.run(waits, work) { index, result, seconds in
            done += 1
            let seconds = Self.rounded(seconds)
            try take(index, result, seconds)
            ended(names[index], done, of: names.count, seconds: seconds)
        }
    }

    private func ended(_ part: String, _ done: Int, of count: Int, seconds: Double) {
        log("\(current.rawValue)/\(part)", .info, "Done.", seconds: seconds)
        progress(.advanced(current, part: part, done: done, of: count))
    }

    func warn(_ message: String) {
        warnings.append(message)
        log(current.rawValue, .warning, message, seconds: nil)
        progress(.warning(message))
    }

    func log(_ step: String, _ level: Level, _ message: String, seconds: Double? = nil) {
        entries.append(
            Entry(step: step, level: level, message: message, seconds: seconds, loggedAt: clock.now())
        )
    }

    func fail(_ message: String) { log(current.rawValue, .error, message) }

    /// Runs `work` and measures its time.
    func timed<Result>(_ work: () throws -> Result) rethrows -> (Result, seconds: Double) {
        let start = watch.now
        let result = try work()
        return (result, Self.seconds(watch.now - start))
    }

    private static func seconds(_ duration: Duration) -> Double { rounded(duration.seconds) }

    private static func rounded(_ seconds: Double) -> Double { (seconds * 1_000).rounded() / 1_000 }
}
