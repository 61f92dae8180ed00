package import BallerArtifact
package import BallerCore

/// What stops a build, a check or a comparison of artifacts.
package enum ETLError: BallerError, Equatable {
    // Input that cannot be read at all.
    case rawFolderMissing(folder: String)
    case noInputFiles(folder: String, patterns: [String])
    case requiredFileMissing(folder: String, source: String, kind: String, patterns: [String])
    case emptyFile(file: String)
    /// Damaged, not permitted, or not what its name says; `problem` completes “cannot be read: ”.
    case unreadableFile(file: String, problem: String)
    /// Not CSV, or CSV of another layout; `cause` completes a sentence that begins with the file name.
    case otherForm(file: String, cause: String)
    case missingColumns(file: String, columns: [String])
    case duplicateColumns(file: String, columns: [String])
    case unreadableReference(file: String, problem: String)
    /// Declarations or statements of an operator's own sources that cannot be used.
    case unusableSources(problem: String)
    case unreadableWaivers(file: String, line: Int, problem: String)
    case unknownCheck(name: String)

    // Builds that must not continue.
    /// Two independent counts of a file's records differ.
    case recordsDisagree(file: String, counted: Int, loaded: Int)
    /// The engine refused a record that the first pass accepted.
    case engineRejects(file: String, line: Int, problem: String)
    case ledgerDoesNotBalance(file: String, records: Int, staged: Int, rejected: Int)
    /// The artifact passed and is in the store, but could not be published.
    case notPublished(buildID: String, cause: ArtifactError)
    case diskFull(folder: String, problem: String)

    // Finished artifacts.
    case notAnArtifact(path: String, problem: String)
    case incomparable(table: String, problem: String)
    case unreadableReport(file: String, problem: String)

    package var severity: ErrorSeverity { .failure }

    /// True if the input is at fault, not the build.
    package var isUnreadableInput: Bool {
        switch self {
        case .rawFolderMissing, .noInputFiles, .requiredFileMissing, .emptyFile, .unreadableFile, .otherForm,
            .missingColumns,
            .duplicateColumns, .unreadableReference, .unreadableWaivers, .unusableSources, .unreadableReport:
            true
        case .recordsDisagree, .engineRejects, .ledgerDoesNotBalance, .notPublished, .diskFull, .notAnArtifact,
            .incomparable, .unknownCheck:
            false
        }
    }
}
