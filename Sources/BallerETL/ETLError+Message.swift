import BallerArtifact

extension ETLError {
    package var code: String {
        switch self {
        case .rawFolderMissing: "etl.raw_folder_missing"
        case .noInputFiles: "etl.no_input_files"
        case .requiredFileMissing: "etl.required_file_missing"
        case .emptyFile: "etl.empty_file"
        case .unreadableFile: "etl.unreadable_file"
        case .otherForm: "etl.other_form"
        case .missingColumns: "etl.missing_columns"
        case .duplicateColumns: "etl.duplicate_columns"
        case .unreadableReference: "etl.unreadable_reference"
        case .unusableSources: "etl.unusable_sources"
        case .unreadableWaivers: "etl.unreadable_waivers"
        case .unknownCheck: "etl.unknown_check"
        case .recordsDisagree: "etl.records_disagree"
        case .engineRejects: "etl.engine_rejects"
        case .ledgerDoesNotBalance: "etl.ledger_does_not_balance"
        case .notPublished: "etl.not_published"
        case .diskFull: "etl.disk_full"
        case .notAnArtifact: "etl.not_an_artifact"
        case .incomparable: "etl.incomparable"
        case .unreadableReport: "etl.unreadable_report"
        }
    }

    package var message: String {
        switch self {
        case .rawFolderMissing(let folder): "\(folder) is not a folder; name the one with the raw files."
        case .noInputFiles(let folder, let patterns):
            "\(folder) contains no file to load; looked for \(patterns.joined(separator: ", ")), at any depth."
        case .requiredFileMissing(let folder, let source, let kind, let patterns):
            "\(folder) contains no \(kind) of \(source), which a build needs; looked for "
                + "\(patterns.joined(separator: ", ")), at any depth."
        case .emptyFile(let file): "\(file) is empty: not even a header."
        case .unreadableFile(let file, let problem): "\(file) cannot be read: \(problem)."
        case .otherForm(let file, let cause): "\(file) \(cause)"
        case .missingColumns(let file, let columns):
            "\(file) has no column \(columns.joined(separator: ", ")); names must match exactly."
        case .duplicateColumns(let file, let columns):
            "\(file) names a column twice: \(columns.joined(separator: ", "))."
        case .unreadableReference(let file, let problem): "The reference table \(file) cannot be loaded: \(problem)"
        case .unusableSources(let problem): "A source of your own cannot be used: \(problem)."
        case .unreadableWaivers(let file, let line, let problem): "\(file), line \(line): \(problem)."
        case .unknownCheck(let name): "There is no check “\(name)”; `baller check` without --only lists them all."
        default: buildMessage
        }
    }

    private var buildMessage: String {
        switch self {
        case .recordsDisagree(let file, let counted, let loaded):
            "\(file) has \(counted) records, but the engine read \(loaded); an ambiguous file is not used."
        case .engineRejects(let file, let line, let problem):
            "\(file), line \(line): the engine refuses a record that seemed valid: \(problem)"
        case .ledgerDoesNotBalance(let file, let records, let staged, let rejected):
            "\(file) has \(records) records, but \(staged) were staged and \(rejected) rejected."
        case .notPublished(let id, let cause):
            "\(id) is built and in the store, but not published: \(cause.message) `baller publish \(id)` tries again."
        case .diskFull(let folder, let problem): "No space is left for the build in \(folder): \(problem)"
        case .notAnArtifact(let path, let problem): "\(path) is not an artifact: \(problem)."
        case .incomparable(let table, let problem): "Table \(table) cannot be compared: \(problem)."
        case .unreadableReport(let file, let problem): "The report \(file) cannot be read: \(problem)"
        default: code
        }
    }
}
