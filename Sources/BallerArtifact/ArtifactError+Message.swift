import BallerFiles

extension ArtifactError {
    package var code: String {
        switch self {
        case .fileOperation(let failure): "artifact.\(failure.cause)"
        case .locked: "artifact.locked"
        case .invalidBuildID: "artifact.invalid_build_id"
        case .unknownArtifact: "artifact.unknown"
        case .artifactExists: "artifact.exists"
        case .damagedManifest: "artifact.damaged_manifest"
        case .unsupportedManifest: "artifact.unsupported_manifest"
        case .databaseMissing: "artifact.database_missing"
        case .notADatabase: "artifact.not_a_database"
        case .writeAheadLogBeside: "artifact.write_ahead_log"
        case .sizeDiffers: "artifact.size_differs"
        case .checksumDiffers: "artifact.checksum_differs"
        case .failedArtifact: "artifact.failed"
        case .unfit: "artifact.unfit"
        case .schemaDiffers: "artifact.schema_differs"
        case .damagedPointer: "artifact.damaged_pointer"
        case .publishedMissing: "artifact.published_missing"
        case .nothingPublished: "artifact.nothing_published"
        case .backupExists: "artifact.backup_exists"
        case .nothingToRollBackTo: "artifact.nothing_to_roll_back_to"
        case .swapFailed: "artifact.swap_failed"
        case .swapNotRestored: "artifact.swap_not_restored"
        }
    }

    package var message: String {
        switch self {
        case .fileOperation(let failure):
            failure.message
        case .locked(let file, let holder):
            "Another writer is running: \(file) is locked by \(holder.map { "process \($0)" } ?? "another process"). "
                + "Try again when it has ended."
        case .invalidBuildID(let text):
            "“\(text)” is not a build id, which looks like 20261123T043100Z-1a2b3c4d."
        case .unknownArtifact(let id, let store):
            "There is no artifact \(id) in \(store); `baller artifacts list` shows what is there."
        case .publishedMissing(let id, let pointer):
            "\(pointer) names \(id), which is not in the store. Copy its folder back, or publish another with `baller publish`."
        case .backupExists(let path): "\(path) is there already; name a folder that is not."
        case .unfit(let id, let reason, _):
            "Artifact \(id) is intact, but this program cannot serve it: \(reason)"
        case .schemaDiffers(let id, let found, let served):
            "Artifact \(id) has schema \(found), this program builds and serves schema \(served). Build it again with this "
                + "program, or give --allow-other-schema to publish it as it is."
        case .artifactExists(let id, let store):
            "Artifact \(id) is already in \(store); nothing was replaced."
        case .nothingPublished(let store):
            "Nothing has been published in \(store) yet."
        case .nothingToRollBackTo(let current, let store, let skipped):
            "There is no artifact before \(current) in \(store) to roll back to."
                + skipped.map { " Not \($0.buildID): \($0.reason)" }.joined()
        default:
            damageMessage
        }
    }

    private static let copyAgain =
        "Copy the artifact's folder again from where it was built, or publish another: `baller artifacts list` shows them."

    /// The sentences about damaged files.
    private var damageMessage: String {
        switch self {
        case .damagedManifest(let file, let field, let problem):
            field.isEmpty ? "\(file) is not a manifest: \(problem)." : "\(file), field \(field): \(problem)."
        case .unsupportedManifest(let file, let found, let supported):
            "\(file) has manifest format \(found); this version reads format \(supported)."
        case .databaseMissing(let file):
            "\(file) is missing: the artifact was copied only in part, or its files were removed. \(Self.copyAgain)"
        case .notADatabase(let file):
            "\(file) is not a DuckDB database: the mark DUCK at byte 8 is missing. \(Self.copyAgain)"
        case .writeAheadLogBeside(let file):
            "\(file) is next to the database: a program opened the artifact for writing, which is not allowed. Close that program, "
                + "remove the file, and run `baller artifacts verify`: if it passes, the artifact is unchanged."
        case .sizeDiffers(let file, let expected, let found):
            "\(file) has \(found) bytes, its manifest says \(expected): it "
                + (found < expected ? "was copied only in part, or truncated. " : "was changed after it was built. ")
                + Self.copyAgain
        case .checksumDiffers(let file, let expected, let found):
            "\(file) has SHA-256 \(found), its manifest says \(expected): it was changed or damaged after it was built. "
                + Self.copyAgain
        case .failedArtifact(let id, let checks):
            "Artifact \(id) failed \(checks.isEmpty ? "its build" : checks.joined(separator: ", ")) and is not published."
        case .damagedPointer(let file, let text):
            "\(file) contains “\(text)”, which is not a build id. `baller artifacts list` shows what can be published, and "
                + "`baller publish` repairs the file."
        case .swapFailed(let step, let file, let problem):
            "Swapping in \(file) failed at “\(step.rawValue)”; the old database is still served: \(problem)"
        case .swapNotRestored(let step, let problem, let restoring, let backup):
            "The swap failed at “\(step.rawValue)” (\(problem)) and so did restoring the old database (\(restoring)); "
                + "it is at \(backup)."
        default:
            code
        }
    }
}
