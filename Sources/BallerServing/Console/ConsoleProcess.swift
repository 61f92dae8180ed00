import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A process that runs one statement and ends, so that nothing that the statement does can reach the server.
struct ConsoleProcess {
    /// The program and its arguments.
    let command: [String]

    var isThere: Bool { !command.isEmpty }

    /// One process starts at a time: another would get the end of the first one's pipe, which then had no end.
    private static let starting = NSLock()

    /// Runs a statement in a process of its own; blocks.
    ///
    /// `check` is called several times a second, and throws when the answer is no longer wanted; then, and after its time, the process is killed.
    func run(_ request: ConsoleRequest, check: () throws -> Void) throws -> ConsoleAnswer {
        guard isThere else { throw ConsoleError.noProcess("there is no program for it") }
        let input = try file(of: JSONEncoder().encode(request))
        defer { close(input) }
        let (process, output) = try Self.starting.withLock { try start(input) }
        defer { close(output) }
        var hasEnded = false
        defer { if !hasEnded { Self.kill(process) } }
        // The process stops by itself; this is for one that cannot.
        let end = ContinuousClock.now + .milliseconds(request.limits.milliseconds) + .seconds(2)
        var bytes: [UInt8] = []
        while try read(output, into: &bytes) {
            try check()
            guard .now < end else { throw ConsoleError.tooSlow(milliseconds: request.limits.milliseconds) }
            guard bytes.count <= request.limits.bytes + (4 << 20) else {
                throw ConsoleError.noProcess("it answered more than it may")
            }
        }
        hasEnded = true
        let status = Self.wait(for: process)
        return try answer(bytes, status, request.limits)
    }

    private func answer(_ bytes: [UInt8], _ status: Int32, _ limits: ConsoleLimits) throws -> ConsoleAnswer {
        let signal = status & 0x7F
        guard signal == 0 else {
            // Those of an alarm and of used up processor time.
            throw signal == SIGALRM || signal == SIGXCPU
                ? ConsoleError.tooSlow(milliseconds: limits.milliseconds) : ConsoleError.crashed(signal: signal)
        }
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
            let reply = try? JSONDecoder().decode(ConsoleReply.self, from: Data(bytes[..<end]))
        else { throw ConsoleError.noProcess("it ended with \(status >> 8) and no answer") }
        return ConsoleAnswer(reply: reply, body: Array(bytes[(end + 1)...]))
    }

    /// A file without a name that holds the bytes, to be read from its beginning.
    private func file(of bytes: Data) throws -> Int32 {
        guard let stream = tmpfile() else { throw ConsoleError.noProcess(String(cString: strerror(errno))) }
        defer { fclose(stream) }
        let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
        guard written == bytes.count, fflush(stream) == 0 else {
            throw ConsoleError.noProcess(String(cString: strerror(errno)))
        }
        let copy = fcntl(fileno(stream), F_DUPFD_CLOEXEC, 3)
        guard copy >= 0, lseek(copy, 0, SEEK_SET) == 0 else {
            throw ConsoleError.noProcess(String(cString: strerror(errno)))
        }
        return copy
    }

    /// Starts the process; what it writes comes out of the descriptor.
    private func start(_ input: Int32) throws -> (process: pid_t, output: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ConsoleError.noProcess(String(cString: strerror(errno))) }
        defer { close(ends[1]) }
        do {
            _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
            return (try spawn(input: input, output: ends[1]), ends[0])
        } catch {
            close(ends[0])
            throw error
        }
    }

    private func spawn(input: Int32, output: Int32) throws -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        // No connection or database of the server reaches the process.
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")) ?? []
        for descriptor in open.compactMap({ Int32($0) }) where descriptor > STDERR_FILENO {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        // Nothing of the server's environment either, but where files for a moment go and where libraries lie.
        let own = ProcessInfo.processInfo.environment
        let passed = ["TMPDIR", "LD_LIBRARY_PATH"].compactMap { name in own[name].map { "\(name)=\($0)" } }
        var environment: [UnsafeMutablePointer<CChar>?] = (["TZ=UTC"] + passed).map { strdup($0) } + [nil]
        defer { for variable in environment { free(variable) } }
        var process: pid_t = 0
        let failure = posix_spawn(&process, command[0], &actions, nil, &arguments, &environment)
        guard failure == 0 else { throw ConsoleError.noProcess("\(command[0]): \(String(cString: strerror(failure)))") }
        return process
    }

    /// Waits up to a twentieth of a second for bytes and takes them; false at the end.
    private func read(_ descriptor: Int32, into bytes: inout [UInt8]) throws -> Bool {
        var events = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&events, 1, 50) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = buffer.withUnsafeMutableBytes { Self.read(descriptor, $0) }
        guard count > 0 else { return count < 0 && errno == EINTR }
        bytes += buffer[..<count]
        return true
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Darwin)
        Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
        Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
        Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func kill(_ process: pid_t) {
        #if canImport(Darwin)
        Darwin.kill(process, SIGKILL)
        #elseif canImport(Musl)
        Musl.kill(process, SIGKILL)
        #else
        Glibc.kill(process, SIGKILL)
        #endif
        _ = wait(for: process)
    }

    private static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }
}
