import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation

/// Turns a raw folder into an artifact of the store; one build of a store runs at a time.
///
/// Everything happens in a folder of its own under `building/`, so a build that fails or is killed leaves what is served
/// as it was.
package struct BuildPipeline {
    private let request: BuildRequest

    package init(_ request: BuildRequest) { self.request = request }

    /// Builds, checks, packages and, where asked for and passed, publishes; blocks until all is done.
    ///
    /// - Returns: the report of an artifact that passed or failed its checks.
    /// - Throws: `ETLError`, `DuckDBError` or `ArtifactError` where no artifact came about; the build folder then keeps
    ///   the databases and a report with the error.
    package func run() throws -> BuildReport {
        let journal = BuildJournal(clock: request.clock, progress: request.progress, afterStep: request.afterStep)
        let plan = try BuildPlan(request, journal: journal)
        let folder = try journal.step(.begin) { try request.store.beginBuild() }
        do {
            let run = try BuildRun(request, plan: plan, folder: folder, journal: journal)
            do {
                return try run.run()
            } catch {
                // Best effort, for inspection: the disk may be full, or the databases closed already.
                try? run.workbench.close(keepingWork: true)
                throw error
            }
        } catch {
            let error = Self.named(error, folder: folder)
            try? Self.report(error, startedAt: folder.startedAt, journal: journal).json().write(to: folder.report)
            throw error
        }
    }

    /// A full disk is told as such, whoever met it.
    private static func named(_ error: any Error, folder: BuildFolder) -> any Error {
        let words = String(describing: error)
        let isFull = ["No space left on device", "disk is full"].contains { words.contains($0) }
        return isFull ? ETLError.diskFull(folder: folder.url.path, problem: words) : error
    }

    private static func report(_ error: any Error, startedAt: Date, journal: BuildJournal) -> BuildReport {
        let known = error as? any BallerError
        let message = known?.message ?? String(describing: error)
        journal.fail(message)
        var report = BuildReport(state: .errored, startedAt: startedAt)
        report.error = BuildReport.Failure(code: known?.code ?? "etl.stopped", message: message)
        report.steps = journal.steps
        report.warnings = journal.warnings
        report.seconds = journal.seconds
        return report
    }
}
