import ArgumentParser
import BallerServing
import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What a server starts for each statement of a stranger: reads it from standard input, answers on standard output, ends.
struct SQLWorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql-worker",
        abstract: "Run one statement that a server hands over.",
        shouldDisplay: false
    )

    /// What starts it: this program, also where its file was replaced meanwhile.
    static var command: [String] {
        #if os(Linux)
        ["/proc/self/exe", "sql-worker"]
        #else
        [Bundle.main.executablePath ?? CommandLine.arguments[0], "sql-worker"]
        #endif
    }

    /// The stack for planning what is deeply nested.
    private static let stackBytes = 64 << 20

    func run() throws {
        let input = FileHandle.standardInput.readDataToEndOfFile()
        let request = try JSONDecoder().decode(ConsoleRequest.self, from: input)
        Self.limit(request.limits)
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let answer = ConsoleEngine.run(request)
            var bytes = (try? JSONEncoder().encode(answer.reply)) ?? Data()
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: answer.body)
            try? FileHandle.standardOutput.write(contentsOf: bytes)
            done.signal()
        }
        thread.stackSize = Self.stackBytes
        thread.start()
        done.wait()
    }

    /// Gives the process less of everything than the server has, before it meets the statement.
    private static func limit(_ limits: ConsoleLimits) {
        // What the engine does not count, such as a text that grows, counts here. Program, stack and answer come on top.
        let room = limits.memoryBytes + stackBytes + 4 * limits.bytes + (128 << 20)
        let seconds = limits.milliseconds / 1000 + 2
        #if os(Linux)
        set(__rlimit_resource_t(RLIMIT_DATA.rawValue), room)
        set(__rlimit_resource_t(RLIMIT_CPU.rawValue), seconds)
        set(__rlimit_resource_t(RLIMIT_CORE.rawValue), 0)
        // Where the machine has no memory left all the same, this process goes first.
        try? Data("1000".utf8).write(to: URL(filePath: "/proc/self/oom_score_adj"))
        #endif
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 19)
        alarm(UInt32(seconds))
    }

    #if os(Linux)
    private static func set(_ resource: __rlimit_resource_t, _ value: Int) {
        var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
        setrlimit(resource, &limit)
    }
    #endif
}
