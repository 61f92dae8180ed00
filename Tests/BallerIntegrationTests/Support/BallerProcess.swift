import Foundation

/// The `baller` program as a person runs it: a process of its own with its own standard streams.
final class BallerProcess: Sendable {
    /// What a finished run left behind.
    struct Outcome: Sendable {
        /// The exit code; 128 and the signal's number where a signal ended it.
        let status: Int32
        let output: String
        let errors: String
    }

    /// The program that was built beside these tests.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "baller")

    private let process: Process
    private let output = Pipe()
    private let errors = Pipe()
    private let ended: AsyncStream<Int32>

    /// Starts the program; settings of the machine do not reach it.
    ///
    /// `openFiles` is the limit of files that it may open, which it cannot raise.
    init(_ arguments: [String], environment: [String: String] = [:], openFiles: Int? = nil) throws {
        process = Process()
        if let openFiles {
            process.executableURL = URL(filePath: "/bin/sh")
            let script = "ulimit -n \(openFiles); exec \"$0\" \"$@\""
            process.arguments = ["-c", script, Self.program.path] + arguments
        } else {
            process.executableURL = Self.program
            process.arguments = arguments
        }
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("BALLER_") }
            .merging(environment) { _, new in new }
        process.standardOutput = output
        process.standardError = errors
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        ended = stream
        process.terminationHandler = { process in
            let isSignal = process.terminationReason == .uncaughtSignal
            continuation.yield(process.terminationStatus + (isSignal ? 128 : 0))
            continuation.finish()
        }
        try process.run()
    }

    /// Runs the program to its end.
    static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
        try await BallerProcess(arguments, environment: environment).outcome()
    }

    /// Waits for the end and returns everything that was written.
    func outcome() async throws -> Outcome {
        async let output = outputText()
        async let errors = Self.text(of: errors)
        return try await Outcome(status: status(), output: output, errors: errors)
    }

    /// All of standard output, once the process has ended; to be read once, instead of `outcome`.
    func outputText() async throws -> String { try await Self.text(of: output) }

    /// The lines of standard error as they come; to be read once, instead of `outcome`.
    func errorLines() -> AsyncStream<String> {
        let handle = errors.fileHandleForReading
        return AsyncStream { continuation in
            Thread.detachNewThread {
                var rest = Data()
                while case let bytes = handle.availableData, !bytes.isEmpty {
                    rest += bytes
                    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                        continuation.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
                        rest = rest[(end + 1)...]
                    }
                }
                continuation.finish()
            }
        }
    }

    /// Sends a signal, such as `SIGKILL`.
    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    #if os(Linux)
    /// Processor time that the process has used, in hundredths of a second.
    func processorTicks() throws -> Int {
        let stat = try String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
        // Behind the name, which may have blanks in it: user and system time are the 14th and 15th field.
        let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
        return (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0)
    }

    /// The most memory that the process has had at once, in bytes, followed until it ends.
    ///
    /// The watch begins at once, in a thread of its own: tasks may have to wait while other tests block.
    func peakMemory() -> AsyncStream<Int> {
        AsyncStream { continuation in
            Thread.detachNewThread { [self] in
                var peak = 0
                while let bytes = memoryHighWater() {
                    peak = bytes
                    poll(nil, 0, 5)
                }
                continuation.yield(peak)
                continuation.finish()
            }
        }
    }

    /// `nil` where the process is no more.
    private func memoryHighWater() -> Int? {
        let status = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 << 10 }
    }

    /// Whether the process has a handler for the signal.
    func catches(_ signal: Int32) throws -> Bool {
        let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
        let mask = line.flatMap { UInt64($0.dropFirst(7).trimmingCharacters(in: .whitespaces), radix: 16) } ?? 0
        return mask & (1 << UInt64(signal - 1)) != 0
    }
    #endif

    /// Waits for the end.
    func status() async -> Int32 { await ended.first { _ in true } ?? -1 }

    /// Reads to the end on a thread of its own: reading blocks.
    private static func text(of pipe: Pipe) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
                    }
                )
            }
        }
    }
}
