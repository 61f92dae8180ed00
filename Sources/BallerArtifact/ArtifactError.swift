package import BallerCore
package import BallerFiles

/// What can go wrong with artifacts and their store.
package enum ArtifactError: BallerError, Equatable {
    /// The operating system refused an operation.
    case fileOperation(FileFailure)
    /// Another process, or another part of this one, holds the lock.
    case locked(file: String, holder: Int?)
    case invalidBuildID(String)
    case unknownArtifact(BuildID, store: String)
    case artifactExists(BuildID, store: String)
    /// The file is not a manifest, or one of its fields is wrong; `field` is a path such as `file.sha256`.
    case damagedManifest(file: String, field: String, problem: String)
    case unsupportedManifest(file: String, found: Int, supported: Int)
    case databaseMissing(file: String)
    case notADatabase(file: String)
    case writeAheadLogBeside(file: String)
    case sizeDiffers(file: String, expected: Int, found: Int)
    case checksumDiffers(file: String, expected: String, found: String)
    /// The artifact was built, but its checks forbid serving it.
    case failedArtifact(BuildID, checks: [String])
    /// The artifact is intact, but this program cannot serve it: it did not open, or a query failed.
    case unfit(BuildID, reason: String, isPassing: Bool)
    /// The artifact's tables differ from those that this program builds and serves.
    case schemaDiffers(BuildID, found: String, served: String)
    case damagedPointer(file: String, text: String)
    /// The pointer names an artifact that is not in the store.
    case publishedMissing(BuildID, pointer: String)
    case nothingPublished(store: String)
    case nothingToRollBackTo(current: BuildID, store: String, skipped: [SkippedArtifact])
    /// A backup takes no place of anything.
    case backupExists(path: String)
    /// The in-place swap failed, and the previous database is served again.
    case swapFailed(step: SwapStep, file: String, problem: String)
    /// The in-place swap failed, and so did its undo; `backup` holds the previous database.
    case swapNotRestored(step: SwapStep, problem: String, restoring: String, backup: String)

    package var severity: ErrorSeverity {
        switch self {
        case .invalidBuildID, .unknownArtifact, .nothingPublished, .nothingToRollBackTo, .backupExists: .notice
        case .locked, .failedArtifact, .artifactExists: .warning
        default: .failure
        }
    }

    /// True for refusals by the system, and for what an artifact looks like while it is still being copied.
    package var isPassing: Bool {
        switch self {
        case .fileOperation, .locked, .unknownArtifact, .databaseMissing, .publishedMissing: true
        case .sizeDiffers(_, let expected, let found): found < expected
        case .damagedManifest(_, let field, _): field.isEmpty
        case .unfit(_, _, let isPassing): isPassing
        // A file that did not open is at fault itself; the other steps wait for readers and for the system.
        case .swapFailed(let step, _, _): step != .open
        case .swapNotRestored: true
        default: false
        }
    }
}

/// An artifact that a rollback skipped, and why.
package struct SkippedArtifact: Sendable, Equatable {
    package let buildID: BuildID
    package let reason: String
}

extension ArtifactError {
    /// What a refused file operation means to the store.
    init(_ failure: FileFailure) {
        if case .locked(let holder) = failure.reason {
            self = .locked(file: failure.path, holder: holder)
        } else {
            self = .fileOperation(failure)
        }
    }
}
