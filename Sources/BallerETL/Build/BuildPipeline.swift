import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation

/// Turns a raw folder into an artifact in the store; one build per store runs at a time.
///
/// Everything happens in a separate folder under `building/`, so a build that fails or is killed does not affect what
/// is served.
package struct BuildPipeline {
    private let request: BuildRequest

    package init(_ request: BuildRequest) { self.request = request }

    /// Builds, checks and packages, and publishes if requested and passed; blocks until everything is done.
    ///
    /// - Returns: the report of an artifact, whether it passed or failed its checks.
    /// - Throws: `ETLError`, `DuckDBError` or `ArtifactError` if there is no artifact; the build folder then keeps the
    /// databases and a report with the error.
    package func run() throws -> BuildReport {
        let journal = BuildJournal(clock: request.clock, progress: request.progress, afterStep: request.afterStep)
        var request = request
        if let own = try OwnSourcesFolder.find(set: request.ownSources, raw: request.raw) {
            request.warehouse = try OwnSourcesFolder.add(own, to: request.warehouse)
            try OwnSourcesTrial(warehouse: request.warehouse).run()
        }
        let plan = try BuildPlan(request, journal: journal)
        let folder = try journal.step(.begin) { try request.store.beginBuild() }
        do {
            let run = try BuildRun(request, plan: plan, folder: folder, journal: journal)
            do {
                return try run.run()
            } catch {
                // Best effort, for inspection: the disk may be full, or the databases already closed.
                try? run.workbench.close(keepingWork: true)
                throw error
            }
        } catch {
            let error = Self.named(error, folder: folder)
            try? Self.report(error, startedAt: folder.startedAt, journal: journal).json().write(to: folder.report)
            throw error
        }
    }

    /// Reports a full disk as `diskFull`, whichever layer hit it.
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
