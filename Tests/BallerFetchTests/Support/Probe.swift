import Foundation

/// The `FetchProbe` executable that is built beside the tests.
enum Probe {
    enum Failure: Error { case ended(status: Int32) }

    private static var executable: URL {
        #if os(macOS)
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }.map { $0.bundleURL }?
            .deletingLastPathComponent().appending(path: "FetchProbe") ?? URL(filePath: "FetchProbe")
        #else
        URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "FetchProbe")
        #endif
    }

    static func process(_ arguments: [String]) -> (process: Process, output: FileHandle) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = executable
        process.arguments = arguments
        process.standardOutput = pipe
        return (process, pipe.fileHandleForReading)
    }

    /// Runs a probe to its end and gives back the lines that it printed.
    static func run(_ arguments: [String]) async throws -> [String] {
        let (process, output) = process(arguments)
        try await start(process)
        // What a probe prints fits into the pipe, so that it never waits for us.
        let data = output.readDataToEndOfFile()
        guard process.terminationStatus == 0 else { throw Failure.ended(status: process.terminationStatus) }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Starts a process and returns when it has ended.
    private static func start(_ process: Process) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
    }
}
