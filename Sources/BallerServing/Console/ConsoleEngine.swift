import BallerCore
import BallerDuckDB
import Foundation

/// Runs one statement of a stranger: in a process of its own, which may end in any way.
package enum ConsoleEngine {
    /// Answers the statement; blocks as long as its limits let it.
    package static func run(_ request: ConsoleRequest) -> ConsoleAnswer {
        let start = ContinuousClock.now
        var reply = ConsoleReply()
        var body: [UInt8] = []
        do {
            (reply, body) = try answer(request)
        } catch {
            let problem = ConsoleError(error, request.limits)
            reply.code = problem.code
            reply.message = problem.message
        }
        reply.milliseconds = Int((ContinuousClock.now - start).seconds * 1000)
        return ConsoleAnswer(reply: reply, body: body)
    }

    private static func answer(_ request: ConsoleRequest) throws -> (ConsoleReply, [UInt8]) {
        let size = request.text.utf8.count
        guard size <= request.limits.textBytes else {
            throw ConsoleError.tooLong(bytes: size, limit: request.limits.textBytes)
        }
        let folder = request.form.isFile ? try SpillFolder() : nil
        let connection = try open(request, exportFolder: folder)
        let time = TimeLimit(.milliseconds(request.limits.milliseconds))
        guard let folder else { return try rows(request, on: connection, within: time) }
        do {
            return try time.run { use in
                use([connection])
                let statement = try ConsoleStatement(request.text, on: connection)
                let file = ConsoleFile(form: request.form, limits: request.limits, folder: folder.url)
                return try file.answer(statement, request.arguments, on: connection)
            }
        } catch DuckDBError.deadlineExceeded {
            throw ConsoleError.tooSlow(milliseconds: request.limits.milliseconds)
        }
    }

    private static func open(_ request: ConsoleRequest, exportFolder: SpillFolder?) throws -> Connection {
        let options = DatabaseOptions(
            access: .readOnly,
            threads: 1,
            memoryLimitBytes: request.limits.memoryBytes,
            spillFolder: request.spills ? try SpillFolder() : nil,
            exportFolder: exportFolder,
            allowsExternalAccess: false,
            locksConfiguration: true,
            // Without a folder nothing is spilled: what does not fit into memory ends.
            settings: request.spills ? [:] : ["temp_directory": ""]
        )
        return try Database(.file(URL(filePath: request.database)), options: options).connect()
    }

    private static func rows(
        _ request: ConsoleRequest,
        on connection: Connection,
        within time: TimeLimit
    ) throws -> (ConsoleReply, [UInt8]) {
        let rows = ConsoleRows(request.form, request.limits)
        do {
            try time.run { use in
                use([connection])
                let statement = try ConsoleStatement(request.text, on: connection)
                try rows.read(statement, request.arguments, on: connection)
            }
        } catch DuckDBError.deadlineExceeded {
            guard rows.count > 0 else { throw ConsoleError.tooSlow(milliseconds: request.limits.milliseconds) }
            rows.cut = .time
        }
        return (rows.reply, rows.bytes)
    }
}

extension ConsoleError {
    fileprivate init(_ error: any Error, _ limits: ConsoleLimits) {
        switch error {
        case let error as ConsoleError: self = error
        case let error as DuckDBError where error.isExhaustion: self = .outOfMemory(limit: limits.memoryBytes)
        case let error as DuckDBError: self = ConsoleError(error)
        default: self = .failed("\(error)")
        }
    }

    /// The engine's message without the trace that its own faults come with.
    init(_ error: DuckDBError) {
        let message = error.failure?.message ?? error.message
        let end = message.firstRange(of: "\n\nStack Trace")?.lowerBound ?? message.endIndex
        self = .failed(String(message[..<end].prefix(4000)))
    }
}
