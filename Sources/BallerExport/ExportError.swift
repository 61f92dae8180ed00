package import BallerCore
package import BallerFiles

/// What stops an export.
package enum ExportError: BallerError, Equatable {
    case folderExists(path: String)
    /// A folder that was to be replaced, but holds something else.
    case notAnExport(path: String)
    case running(path: String, holder: Int?)
    case unknownTable(name: String, alike: [String])
    case nothingChosen(schemas: [String])
    case diskFull(folder: String, problem: String)
    case fileOperation(FileFailure)
    /// `problem` is SQLite's own message.
    case sqliteFailed(file: String, problem: String)

    package var code: String {
        switch self {
        case .folderExists: "export.folder_exists"
        case .notAnExport: "export.not_an_export"
        case .running: "export.running"
        case .unknownTable: "export.unknown_table"
        case .nothingChosen: "export.nothing_chosen"
        case .diskFull: "export.disk_full"
        case .fileOperation(let failure): "export.\(failure.cause)"
        case .sqliteFailed: "export.sqlite_failed"
        }
    }

    package var message: String {
        switch self {
        case .folderExists(let path):
            "\(path) exists already. Name a new folder, or give --replace to replace an earlier export."
        case .notAnExport(let path):
            "\(path) holds something other than an export, and is not replaced. Name a new folder."
        case .running(let path, let holder):
            "Another export to \(path) is running\(holder.map { " in process \($0)" } ?? ""). Try again when it has ended."
        case .unknownTable(let name, let alike):
            "The artifact has no table or view “\(name)” among the chosen schemas."
                + (alike.isEmpty ? "" : " Alike: \(alike.joined(separator: ", ")).")
        case .nothingChosen(let schemas):
            "The artifact has no tables in the schema \(schemas.joined(separator: ", "))."
        case .diskFull(let folder, let problem):
            "No space is left for the export in \(folder); what was written of it has been removed: \(problem)"
        case .fileOperation(let failure): failure.message
        case .sqliteFailed(let file, let problem): "The SQLite file \(file) cannot be written: \(problem)."
        }
    }

    package var severity: ErrorSeverity { .failure }

    package var isPassing: Bool {
        switch self {
        case .running, .diskFull: true
        case .fileOperation(let failure): failure.isPassing
        default: false
        }
    }
}
