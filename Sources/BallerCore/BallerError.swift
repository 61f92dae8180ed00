/// How much an error matters to the one who runs the system.
package enum ErrorSeverity: String, Sendable, Codable {
    /// Somebody asked for something that cannot be; nothing is wrong with the system.
    case notice
    /// Something was refused or skipped, and the system goes on.
    case warning
    /// The work that was asked for was not done.
    case failure
}

/// An error of Baller: every module has one enum of them, and no generic case.
package protocol BallerError: Error, CustomStringConvertible {
    /// A stable name for programs, `module.what_is_wrong`.
    var code: String { get }
    /// One sentence for operators that names the file, row, column, parameter or SQL file.
    var message: String { get }
    var severity: ErrorSeverity { get }
    /// True where the same work may succeed later with nothing changed but the machine: descriptors, memory, disk, a lock.
    var isPassing: Bool { get }
}

extension BallerError {
    package var isPassing: Bool { false }
    package var description: String { "\(message) [\(code)]" }
}
