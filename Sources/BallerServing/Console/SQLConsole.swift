import BallerDuckDB
import Foundation
import Synchronization

/// Statements of strangers, each in a process of its own, on threads of their own: however they behave, pages do not wait for them.
package struct SQLConsole: Sendable {
    package let limits: ConsoleLimits
    private let process: ConsoleProcess
    private let executor: BlockingExecutor
    private let queueLimit: Int

    /// `command` is the program with what makes it run a statement; `threads` statements run at once, and `queueLimit` may wait.
    package init(command: [String], threads: Int = 2, queueLimit: Int = 16, limits: ConsoleLimits = ConsoleLimits()) {
        self.limits = limits
        self.queueLimit = queueLimit
        process = ConsoleProcess(command: command)
        executor = BlockingExecutor(threads: threads, queueLimit: queueLimit, name: "console")
    }

    /// Whether there is a program that runs statements.
    package var isThere: Bool { process.isThere }

    /// The answer to a statement, as long as its client is there; `more` are values for its parameters, and `rows` is where fewer are wanted than may be.
    ///
    /// - Throws: `ConsoleError`.
    package func answer(
        _ text: String,
        _ more: [String: ConsoleValue] = [:],
        as form: ConsoleForm,
        from snapshot: Snapshot,
        rows: Int? = nil
    ) async throws -> ConsoleAnswer {
        guard case .file(let file) = snapshot.database.location else {
            throw ConsoleError.noProcess("the artifact is no file")
        }
        var limits = limits
        limits.rows = min(limits.rows, rows ?? limits.rows)
        let request = ConsoleRequest(
            database: file.path(percentEncoded: false),
            text: text,
            arguments: more,
            form: form,
            limits: limits
        )
        // Whoever has waited as long as two others take is told so.
        let deadline = Duration.milliseconds(3 * limits.milliseconds + 2000)
        let hasBegun = Mutex(false)
        do {
            let answer = try await executor.run(deadline: deadline, for: ClientPresence.current) { [process] job in
                hasBegun.withLock { $0 = true }
                return try process.run(request) { try job.check() }
            }
            guard let code = answer.reply.code else { return answer }
            throw ConsoleFailure(code: code, message: answer.reply.message ?? "")
        } catch let error as DuckDBError {
            switch error {
            case .deadlineExceeded where hasBegun.withLock({ $0 }):
                throw ConsoleError.tooSlow(milliseconds: limits.milliseconds)
            case .queueFull, .deadlineExceeded: throw ConsoleError.busy(limit: queueLimit)
            case .executorShutDown: throw ServingError.shutDown
            default: throw ConsoleError.noProcess(error.message)
            }
        }
    }
}

/// An error that the process told of.
package struct ConsoleFailure: Error, Equatable {
    /// The code of a `ConsoleError`.
    package let code: String
    package let message: String
}
