import BallerCore

/// Everything that can go wrong between Baller and the engine.
///
/// `sql` is always a file name (`SQL.name`); the engine's own message is kept in `EngineFailure`.
package enum DuckDBError: BallerError, Hashable {
    // Opening.
    case openFailed(location: String, EngineFailure)
    case settingRefused(name: String, value: String, EngineFailure)
    case connectFailed(location: String)
    case databaseClosed(location: String)
    /// The folder for spilled data could not be created.
    case spillFolderRefused(parent: String, problem: String)

    // Statements.
    case statementFailed(sql: String, EngineFailure)
    /// The statement was interrupted by an `Interrupter`, a deadline or a cancelled task.
    case interrupted(sql: String, EngineFailure)
    case parameterCount(sql: String, expected: Int, given: Int)
    case parameterMissing(sql: String, name: String)
    case parameterUnknown(sql: String, name: String, known: [String])
    case parameterRefused(sql: String, name: String, EngineFailure)

    // Results.
    /// Another statement ran on the connection before the stream was read to its end.
    case streamSuperseded(sql: String)
    case typeUnsupported(sql: String, column: String, type: String)
    case columnUnknown(name: String, known: [String])
    case columnMistyped(column: String, type: String, wanted: String)
    /// `row` counts from 0 within the result; `column` is empty if the whole row is at fault.
    case rowNotDecodable(sql: String, row: Int, column: String, type: String, reason: String)

    // Appending.
    /// `row` counts from 0 since the appender was created; an earlier, unflushed row may be at fault instead.
    case appendFailed(table: String, row: Int, EngineFailure)
    case appenderClosed(table: String)

    // The executor.
    case queueFull(limit: Int)
    /// `underlying` is what the work threw when it was stopped; `nil` if it had not begun.
    case deadlineExceeded(limit: Duration, underlying: String?)
    case executorShutDown

    /// Makes a statement's error, which depends on whether it was interrupted.
    init(sql: SQL, _ failure: EngineFailure) {
        self =
            failure.kind == .interrupt
            ? .interrupted(sql: sql.name, failure) : .statementFailed(sql: sql.name, failure)
    }

    /// Descriptors, memory, disk or time ran out, and may be available again later.
    package var isPassing: Bool {
        switch self {
        case .connectFailed, .spillFolderRefused, .queueFull, .deadlineExceeded: true
        default: failure.map { [.io, .outOfMemory].contains($0.kind) } ?? false
        }
    }

    /// The engine's message and type, if the engine raised the error.
    package var failure: EngineFailure? {
        switch self {
        case .openFailed(_, let failure), .settingRefused(_, _, let failure), .statementFailed(_, let failure),
            .interrupted(_, let failure), .parameterRefused(_, _, let failure), .appendFailed(_, _, let failure):
            failure
        default: nil
        }
    }
}
