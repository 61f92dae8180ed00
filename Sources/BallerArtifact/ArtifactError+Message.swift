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
            "Another writer is at work: \(file) is locked by \(holder.map { "process \($0)" } ?? "another process"). "
                + "Try again when it has ended."
        case .invalidBuildID(let text):
            "“\(text)” is no build id; one looks like 20261123T043100Z-1a2b3c4d."
        case .unknownArtifact(let id, let store):
            "There is no artifact \(id) in \(store); `baller artifacts list` shows those that are there."
        case .publishedMissing(let id, let pointer):
            "\(pointer) names \(id), which is not in the store. Copy its folder back, or publish another with `baller publish`."
        case .unfit(let id, let reason, _):
            "Artifact \(id) is whole, but this program cannot serve it: \(reason)"
        case .schemaDiffers(let id, let found, let served):
            "Artifact \(id) has schema \(found), this program builds and serves schema \(served). Build it again with this "
                + "program, or give --allow-other-schema to publish it as it is."
        case .artifactExists(let id, let store):
            "There is an artifact \(id) in \(store) already; nothing was replaced."
        case .nothingPublished(let store):
            "Nothing has been published in \(store) yet."
        case .nothingToRollBackTo(let current, let store, let skipped):
            "There is no earlier artifact to go back to from \(current) in \(store)."
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
            "\(file) is not there: the artifact was copied in part, or its files were removed. \(Self.copyAgain)"
        case .notADatabase(let file):
            "\(file) is not a DuckDB database: the mark DUCK at byte 8 is missing. \(Self.copyAgain)"
        case .writeAheadLogBeside(let file):
            "\(file) lies beside the database: somebody opened it for writing, which nobody may. Close what has it open, "
                + "remove the file, and run `baller artifacts verify`: where that passes the artifact is as it was built."
        case .sizeDiffers(let file, let expected, let found):
            "\(file) has \(found) bytes, its manifest says \(expected): it "
                + (found < expected ? "was copied in part, or cut. " : "was changed after it was built. ")
                + Self.copyAgain
        case .checksumDiffers(let file, let expected, let found):
            "\(file) has SHA-256 \(found), its manifest says \(expected): it was changed or damaged after it was built. "
                + Self.copyAgain
        case .failedArtifact(let id, let checks):
            "Artifact \(id) failed \(checks.isEmpty ? "its build" : checks.joined(separator: ", ")) and is not published."
        case .damagedPointer(let file, let text):
            "\(file) holds “\(text)”, which is no build id. `baller artifacts list` shows what can be published, and "
                + "`baller publish` mends the file."
        case .swapFailed(let step, let file, let problem):
            "Swapping in \(file) failed at “\(step.rawValue)”, the old database serves on: \(problem)"
        case .swapNotRestored(let step, let problem, let restoring, let backup):
            "The swap failed at “\(step.rawValue)” (\(problem)) and the way back failed too (\(restoring)); "
                + "the old database is \(backup)."
        default:
            code
        }
    }
}
