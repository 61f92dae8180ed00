package import BallerCore

/// Why a statement of a stranger is not answered.
package enum ConsoleError: BallerError {
    case tooLong(bytes: Int, limit: Int)
    /// Several statements, or none.
    case notOne(count: Int)
    /// Anything but a SELECT; the engine's own words.
    case notSelect(String)
    case functionRefused(String)
    case relationRefused(String)
    case parametersUnbound([String])
    /// The engine's message about the statement.
    case failed(String)
    /// A form that cannot be cut has too many bytes.
    case tooLarge(bytes: Int, limit: Int)
    /// EXPLAIN in a form that only tables have.
    case notATable
    case outOfMemory(limit: Int)
    case tooSlow(milliseconds: Int)
    /// The statement ended the process that ran it, as one does that is nested thousands of levels deep.
    case crashed(signal: Int32)
    case busy(limit: Int)
    /// The process could not be started, or answered nothing.
    case noProcess(String)

    package var code: String {
        switch self {
        case .tooLong: "sql.too_long"
        case .notOne: "sql.not_one_statement"
        case .notSelect: "sql.not_a_select"
        case .functionRefused: "sql.function_refused"
        case .relationRefused: "sql.relation_refused"
        case .parametersUnbound: "sql.parameters_unbound"
        case .failed: "sql.failed"
        case .tooLarge: "sql.too_large"
        case .notATable: "sql.not_a_table"
        case .outOfMemory: "sql.out_of_memory"
        case .tooSlow: "sql.too_slow"
        case .crashed: "sql.crashed"
        case .busy: "sql.busy"
        case .noProcess: "sql.no_process"
        }
    }

    package var message: String {
        switch self {
        case .tooLong(let bytes, let limit): "The statement has \(bytes) bytes; at most \(limit) are taken."
        case .notOne(0): "There is no statement; send one SELECT."
        case .notOne(let count): "There are \(count) statements; send one SELECT."
        case .notSelect:
            "Only a SELECT, or EXPLAIN and a SELECT, is answered here: nothing can be changed, set or loaded."
        case .functionRefused(let name):
            "The function \(name) is not available here: it tells of the machine, not of the data."
        case .relationRefused(let name):
            "The relation \(name) is not available here: it tells of the machine, not of the data."
        case .parametersUnbound(let names):
            "The statement has parameters without a value: \(names.joined(separator: ", ")). Write the values into it."
        case .failed(let message): message
        case .tooLarge(let bytes, let limit):
            "The answer has \(bytes) bytes in this form; at most \(limit) are given. Ask for fewer rows, or for JSON, which is cut."
        case .notATable: "EXPLAIN is answered as JSON or NDJSON alone."
        case .outOfMemory(let limit): "The statement needs more than \(limit >> 20) MB of memory; ask for less at once."
        case .tooSlow(let milliseconds):
            "The statement took longer than \(Double(milliseconds) / 1000) seconds and had no row by then; ask for less at once."
        case .crashed:
            "The statement ended the engine, as one does that is nested too deeply or needs too much memory; write it simpler."
        case .busy(let limit): "\(limit) statements are waiting already; try again in a few seconds."
        case .noProcess(let problem): "The statement could not be run: \(problem)"
        }
    }

    package var severity: ErrorSeverity { if case .noProcess = self { .failure } else { .warning } }

    package var isPassing: Bool { if case .busy = self { true } else { false } }
}
