/// How much an error matters to whoever runs the system.
package enum ErrorSeverity: String, Sendable, Codable {
    /// A request was invalid; the system is fine.
    case notice
    /// Something was refused or skipped; the system carries on.
    case warning
    /// The requested work was not done.
    case failure
}

/// An error of Baller: each module has one enum of them, with no generic case.
package protocol BallerError: Error, CustomStringConvertible {
    /// A stable name for programs, `module.what_is_wrong`.
    var code: String { get }
    /// One sentence for operators that names the file, row, column, parameter or SQL file.
    var message: String { get }
    var severity: ErrorSeverity { get }
    /// True if the same work may succeed later, once the machine has descriptors, memory, disk or a lock to spare.
    var isPassing: Bool { get }
}

extension BallerError {
    package var isPassing: Bool { false }
    package var description: String { "\(message) [\(code)]" }
}
