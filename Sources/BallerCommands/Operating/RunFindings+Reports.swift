import BallerArtifact
import BallerETL
import BallerOperations
import Foundation

extension RunFindings {
    mutating func take(_ report: BuildReport) {
        artifact = report.buildID
        records = report.files.reduce(0) { $0 + $1.records }
        rejects = report.files.reduce(0) { $0 + $1.rejected }
        newFailures = report.checks.reduce(0) { $0 + ($1.new ?? 0) }
        knownFailures = report.checks.reduce(0) { $0 + ($1.known ?? 0) }
        fixedFailures = report.checks.reduce(0) { $0 + ($1.fixed ?? 0) }
        waivedFailures = report.checks.reduce(0) { $0 + $1.waived }
    }

    mutating func take(_ changes: ArtifactChanges?) {
        guard let changes else { return }
        added = changes.tables.reduce(0) { $0 + $1.rows.added }
        corrected = changes.tables.reduce(0) { $0 + $1.rows.changed }
        removed = changes.tables.reduce(0) { $0 + $1.rows.removed }
    }
}

extension ArtifactStore {
    /// What the newest swap changed; `nil` if that is not known.
    func newestChanges() throws -> ArtifactChanges? {
        try swaps(newest: 1).last.flatMap { try? SwapRecord(json: $0) }?.changes
    }
}
