package import BallerArtifact
package import BallerCore

/// What can go wrong between a request and the artifact that answers it.
package enum ServingError: BallerError {
    /// No artifact is open: nothing was ever published, or the first one was refused.
    case notServing
    case nothingPublished(store: String)
    /// The artifact was not switched in; the previous one is still served.
    case artifactRefused(BuildID, cause: any BallerError)
    /// Preparing an artifact's queries and running them once took too long and was stopped.
    case openingTooLong(limit: Duration, stopped: String)
    /// The artifact has no season, so nothing could be answered from it.
    case artifactEmpty
    case queryUnknown(name: String)
    case argumentMissing(query: String, parameter: String)
    /// More requests wait for the engine than the queue allows.
    case overloaded(limit: Int)
    /// More tables are under way than may be.
    case tooManyExports(limit: Int)
    /// A table is larger as a file than a file may be.
    case exportTooLarge(limit: Int)
    case fileUnreadable(path: String, problem: String)
    /// Too many reloads are waiting.
    case tooManyReloads(limit: Int)
    case deadlineExceeded(limit: Duration)
    case shutDown
    /// A swap in place waited for requests that began before it, and gave up.
    case readersStay(limit: Duration)
    /// The rows of one answer of a kept query are not consecutive: its ORDER BY has to begin with its keys.
    case keptRowsScattered(query: String)
    /// A query asks for the text of an id that it does not show.
    case nameWithoutID(query: String, name: String)
    /// A list is asked for a column that its query does not select.
    case columnUnknown(list: String, column: String)
    case queryFailed(query: String, cause: any BallerError)
    /// The engine is out of memory, even after its connections' caches were released; `cause` is its message.
    case engineExhausted(cause: String)

    package var code: String {
        switch self {
        case .notServing: "serving.no_artifact"
        case .nothingPublished: "serving.nothing_published"
        case .artifactRefused: "serving.artifact_refused"
        case .openingTooLong: "serving.opening_too_long"
        case .artifactEmpty: "serving.artifact_empty"
        case .queryUnknown: "serving.query_unknown"
        case .argumentMissing: "serving.argument_missing"
        case .overloaded: "serving.overloaded"
        case .tooManyExports: "serving.too_many_exports"
        case .exportTooLarge: "serving.export_too_large"
        case .fileUnreadable: "serving.file_unreadable"
        case .tooManyReloads: "serving.too_many_reloads"
        case .deadlineExceeded: "serving.deadline_exceeded"
        case .shutDown: "serving.shut_down"
        case .readersStay: "serving.readers_stay"
        case .keptRowsScattered: "serving.kept_rows_scattered"
        case .nameWithoutID: "serving.name_without_id"
        case .columnUnknown: "serving.column_unknown"
        case .queryFailed: "serving.query_failed"
        case .engineExhausted: "serving.engine_exhausted"
        }
    }

    package var message: String {
        switch self {
        case .notServing: "No artifact is being served."
        case .nothingPublished(let store):
            "The store \(store) has no published artifact; choose one with `baller publish`."
        case .artifactRefused(let id, let cause): "Artifact \(id) was refused: \(cause.message)"
        case .openingTooLong(let limit, let stopped):
            "Its first queries took longer than \(limit), the limit that serve.openMilliseconds sets, and were stopped: \(stopped)"
        case .artifactEmpty: "The artifact has no season."
        case .queryUnknown(let name): "There is no query \(name) in the warehouse."
        case .argumentMissing(let query, let parameter): "The query \(query) needs a value for $\(parameter)."
        case .overloaded(let limit): "More than \(limit) requests are waiting for the database."
        case .tooManyExports(let limit):
            "\(limit) tables are being given away, as many as may be; try again in a few seconds."
        case .exportTooLarge(let limit):
            "The table takes more than \(limit) bytes as a file, the limit that serve.exportMegabytes sets; ask for a part of it."
        case .fileUnreadable(let path, let problem): "The file \(path) cannot be read: \(problem)"
        case .tooManyReloads(let limit): "More than \(limit) reloads are waiting; try again in a few seconds."
        case .deadlineExceeded(let limit): "The query took longer than \(limit)."
        case .shutDown: "The server is shutting down."
        case .readersStay(let limit): "Requests that began before were not answered within \(limit)."
        case .keptRowsScattered(let query):
            "\(query) returns the rows of one answer in several places; its ORDER BY must begin with its by_ columns."
        case .nameWithoutID(let query, let name):
            "\(query) asks for \(name) and shows no id of that name; add the id to its columns, or take the name from its head."
        case .columnUnknown(let list, let column): "The list \(list) has no column \(column)."
        case .queryFailed(let query, let cause): "The query \(query) failed: \(cause.message)"
        case .engineExhausted(let cause): "The engine has no memory left: \(cause)"
        }
    }

    package var severity: ErrorSeverity {
        switch self {
        case .notServing, .overloaded, .tooManyReloads, .tooManyExports, .exportTooLarge, .fileUnreadable,
            .deadlineExceeded, .artifactRefused, .shutDown,
            .readersStay,
            .nothingPublished, .openingTooLong, .engineExhausted:
            .warning
        case .artifactEmpty, .queryUnknown, .argumentMissing, .queryFailed, .keptRowsScattered,
            .nameWithoutID, .columnUnknown:
            .failure
        }
    }
    package var isPassing: Bool {
        switch self {
        case .artifactRefused(_, let cause), .queryFailed(_, let cause): cause.isPassing
        case .overloaded, .tooManyExports, .deadlineExceeded, .readersStay, .openingTooLong, .engineExhausted: true
        default: false
        }
    }
}
