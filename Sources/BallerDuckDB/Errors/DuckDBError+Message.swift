package import BallerCore

extension DuckDBError {
    package var code: String {
        switch self {
        case .openFailed: "duckdb.open_failed"
        case .settingRefused: "duckdb.setting_refused"
        case .connectFailed: "duckdb.connect_failed"
        case .databaseClosed: "duckdb.database_closed"
        case .spillFolderRefused: "duckdb.spill_folder_refused"
        case .statementFailed: "duckdb.statement_failed"
        case .interrupted: "duckdb.interrupted"
        case .parameterCount: "duckdb.parameter_count"
        case .parameterMissing: "duckdb.parameter_missing"
        case .parameterUnknown: "duckdb.parameter_unknown"
        case .parameterRefused: "duckdb.parameter_refused"
        case .streamSuperseded: "duckdb.stream_superseded"
        case .typeUnsupported: "duckdb.type_unsupported"
        case .columnUnknown: "duckdb.column_unknown"
        case .columnMistyped: "duckdb.column_mistyped"
        case .rowNotDecodable: "duckdb.row_not_decodable"
        case .appendFailed: "duckdb.append_failed"
        case .appenderClosed: "duckdb.appender_closed"
        case .queueFull: "duckdb.queue_full"
        case .deadlineExceeded: "duckdb.deadline_exceeded"
        case .executorShutDown: "duckdb.executor_shut_down"
        }
    }

    package var severity: ErrorSeverity {
        switch self {
        case .queueFull, .deadlineExceeded, .interrupted, .executorShutDown: .warning
        default: .failure
        }
    }

    package var message: String {
        switch self {
        case .openFailed(let location, let failure): "The database \(location) did not open: \(failure.message)"
        case .settingRefused(let name, let value, let failure):
            "The engine refused \(name) = '\(value)': \(failure.message)"
        case .connectFailed(let location): "The database \(location) refused a connection."
        case .databaseClosed(let location): "The database \(location) is already closed."
        case .spillFolderRefused(let parent, let problem):
            "No folder for spilled data can be made in \(parent): \(problem). Make it writable, or name another in TMPDIR."
        case .streamSuperseded(let sql):
            "The result of \(sql) ended early: another statement began on its connection before it was read."
        case .appendFailed(let table, let row, let failure):
            "Table \(table) refused the appended row \(row), or one not yet flushed before it: \(failure.message)"
        case .appenderClosed(let table): "The appender for table \(table) is already closed."
        case .queueFull(let limit): "All database threads are busy and \(limit) requests are already waiting."
        case .deadlineExceeded(let limit, let underlying):
            "The work took longer than \(limit)" + (underlying.map { " and was stopped: \($0)" } ?? " to begin.")
        case .executorShutDown: "The database threads have been shut down."
        default: statementMessage
        }
    }

    private var statementMessage: String {
        switch self {
        case .statementFailed(let sql, let failure): "\(sql) failed: \(failure.message)"
        case .interrupted(let sql, let failure): "\(sql) was interrupted: \(failure.message)"
        case .parameterCount(let sql, let expected, let given):
            "\(sql) takes \(expected) parameters, but \(given) were given."
        case .parameterMissing(let sql, let name): "\(sql) was given no value for its parameter $\(name)."
        case .parameterUnknown(let sql, let name, let known):
            "\(sql) has no parameter $\(name); it has \(Self.list(known))."
        case .parameterRefused(let sql, let name, let failure):
            "\(sql) refused the value of its parameter $\(name): \(failure.message)"
        case .typeUnsupported(let sql, let column, let type):
            "Column \(column) of \(sql) has type \(type), which Baller does not read."
        case .columnUnknown(let name, let known): "The result has no column \(name); it has \(Self.list(known))."
        case .columnMistyped(let column, let type, let wanted):
            "Column \(column) has type \(type) and cannot be read as \(wanted)."
        case .rowNotDecodable(let sql, let row, let column, let type, let reason):
            "Row \(row) of \(sql) cannot be decoded as \(type)\(column.isEmpty ? "" : ", column \(column)"): \(reason)"
        default: code
        }
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.joined(separator: ", ")
    }
}
