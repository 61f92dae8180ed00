import BallerTestSupport
import Foundation
import Synchronization
import Testing

/// How a server begins, and how it ends.
@Suite(.timeLimit(.minutes(60))) struct StoppingTests {
    private struct Tally: Sendable {
        var answers = 0
        var lost: [String] = []
    }

    /// A client that asks without a pause until nobody listens any more; a request that was sent must be answered.
    private static func ask(_ port: Int, keepsAlive: Bool, _ tally: borrowing Mutex<Tally>) {
        while let client = try? RawClient(port: port) {
            var isOpen = true
            while isOpen {
                do {
                    if keepsAlive {
                        try client.get("/api/v1/seasons")
                    } else {
                        try client.get("/api/v1/seasons", "Connection: close")
                    }
                } catch {
                    tally.withLock { $0.lost.append("\(error)") }
                    return
                }
                let answer = client.receive(within: 60) { $0.isWholeAnswer }
                tally.withLock { tally in
                    if answer.isWholeAnswer { tally.answers += 1 } else { tally.lost.append("\(answer)") }
                }
                isOpen = keepsAlive && !answer.text.contains("Connection: close")
            }
        }
    }

    @Test func `stopped twenty times under load, a server loses no request`() async throws {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        for run in 1...20 {
            let server = try await RunningServer(folder.path("store"))
            let port = server.port
            let tally = Tallies()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await RawClient.offPool {
                            Self.ask(port, keepsAlive: number < 8, tally.counts)
                        }
                    }
                }
                while tally.counts.withLock({ $0.answers }) < 200 { await Task.yield() }
                server.process.send(SIGTERM)
                try await group.waitForAll()
            }
            #expect(await server.process.status() == 0)
            let lost = tally.counts.withLock { $0.lost }
            #expect(lost.isEmpty, "run \(run): \(lost)")
        }
    }

    private final class Tallies: Sendable {
        let counts = Mutex(Tally())
    }

    @Test func `a stalled reader of the log and a client that says nothing do not keep a server from ending`()
        async throws
    {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        // Nobody reads its standard output: the pipe is full after some hundred lines.
        let server = try await RunningServer(
            folder.path("store"),
            environment: ["BALLER_SERVE_DRAIN_MILLISECONDS": "3000"],
            writesAccessLog: true
        )
        let client = try await server.client()
        let requests = String(repeating: "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", count: 1_000)
        try client.send(requests)
        _ = try await RawClient.offPool { client.receive { $0.statuses.count == 1_000 } }
        let silent = try await server.client()
        try silent.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ")
        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }

    @Test func `a second signal ends a server at once`() async throws {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        let server = try await RunningServer(
            folder.path("store"),
            environment: ["BALLER_SERVE_SHUTDOWN_MILLISECONDS": "600000"]
        )
        server.process.send(SIGTERM)
        while try await server.get("/readyz").status != 503 { await Task.yield() }
        server.process.send(SIGTERM)
        #expect(await server.process.status() == 128 + SIGTERM)
    }

    #if os(Linux)
    @Test func `a hangup while a server starts does not end it`() async throws {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        let process = try BallerProcess(["serve", "--store", folder.path("store"), "--port", "0", "--no-access-log"])
        // From the first moment that the program has a say in it.
        while try !process.catches(SIGHUP) { await Task.yield() }
        for _ in 1...20 { process.send(SIGHUP) }
        let server = try await RunningServer(process)
        for _ in 1...20 { process.send(SIGHUP) }
        #expect(try await server.get("/readyz").status == 200)
        process.send(SIGTERM)
        #expect(await process.status() == 0)
    }

    /// Sends the signal while the system's loader initialises the program's libraries, which it tells when asked.
    private func hangUp(_ process: BallerProcess, until isEnough: (String) -> Bool = { _ in false }) async {
        var isSent = false
        for await line in process.errorLines() {
            if !isSent, line.contains("calling init: ") {
                process.send(SIGHUP)
                isSent = true
            }
            if isEnough(line) { break }
        }
        #expect(isSent)
    }

    @Test func `a hangup before the program's first line does not end a server, and ends other commands`() async throws
    {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        let loud = ["LD_DEBUG": "files"]
        let server = try BallerProcess(["serve", "--store", folder.path("store"), "--port", "0"], environment: loud)
        await hangUp(server) { $0.contains("on http://") }
        server.send(SIGTERM)
        #expect(await server.status() == 0)
        // On a busy machine the command may be done before the signal comes; then there is another try.
        var status: Int32 = 0
        for _ in 1...50 where status == 0 {
            let other = try BallerProcess(["doctor", "--store", folder.path("store")], environment: loud)
            await hangUp(other)
            status = await other.status()
        }
        #expect(status == 128 + SIGHUP)
    }
    #endif

    @Test func `a token that everybody may read is refused with what to do`() async throws {
        let folder = try TemporaryFolder()
        let token = folder.path("token")
        try Data("a-token-of-enough-length\n".utf8).write(to: URL(filePath: token))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: token)
        let outcome = try await BallerProcess.run("serve", "--store", folder.path("store"), "--admin-token-file", token)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("chmod 600 \(token)"))
    }
}

extension RawClient.Received {
    /// Whether the one answer is there to the last byte of its body.
    fileprivate var isWholeAnswer: Bool {
        guard let end = text.range(of: "\r\n\r\n"),
            let field = text.range(of: "Content-Length: "), field.upperBound < end.lowerBound,
            let length = Int(text[field.upperBound...].prefix { $0.isNumber })
        else { return false }
        return text[end.upperBound...].utf8.count >= length
    }
}
