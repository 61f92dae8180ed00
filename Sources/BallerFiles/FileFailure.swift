package import BallerCore

/// One refused file operation.
package struct FileFailure: BallerError, Equatable {
    package enum Reason: Sendable, Equatable {
        case diskFull
        /// Another process has the file open, so the system does not let it be moved or removed.
        case inUse
        /// Another writer, in this process or another one, holds the lock.
        case locked(holder: Int?)
        case notFound
        case notPermitted
        case other(String)
    }

    /// A verb, such as `rename` or `write`.
    package let operation: String
    package let path: String
    package let reason: Reason

    package init(operation: String, path: String, reason: Reason) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    /// The error code without its module, such as `disk_full`.
    package var cause: String {
        switch reason {
        case .diskFull: "disk_full"
        case .inUse: "file_in_use"
        case .locked: "locked"
        case .notFound: "file_not_found"
        case .notPermitted: "not_permitted"
        case .other: "file_operation"
        }
    }

    package var code: String { "file.\(cause)" }

    package var severity: ErrorSeverity { .failure }

    package var isPassing: Bool { true }

    package var message: String { "Could not \(operation) \(path): \(problem)." }

    /// The system's reason, as part of a sentence.
    package var problem: String {
        switch reason {
        case .diskFull: "the disk is full"
        case .inUse: "the file is in use by another process"
        case .locked(let holder): "it is locked by \(holder.map { "process \($0)" } ?? "another process")"
        case .notFound: "it does not exist"
        case .notPermitted: "permission is missing"
        case .other(let text): text
        }
    }
}
