import AsyncHTTPClient
import BallerArtifact
import BallerTestSupport
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// A server process and where it answers.
struct RunningServer {
    let process: BallerProcess
    let base: String
    let port: Int

    init(
        _ store: String,
        _ more: String...,
        environment: [String: String] = [:],
        openFiles: Int? = nil,
        writesAccessLog: Bool = false
    ) async throws {
        let quiet = writesAccessLog ? [] : ["--no-access-log"]
        let arguments = ["serve", "--store", store, "--port", "0"] + quiet + more
        try await self.init(BallerProcess(arguments, environment: environment, openFiles: openFiles))
    }

    /// Waits until the process says where it listens.
    init(_ process: BallerProcess) async throws {
        self.process = process
        var found: String?
        for await line in process.errorLines() {
            guard let range = line.range(of: "on http://") else { continue }
            found = "http://" + line[range.upperBound...]
            break
        }
        base = try #require(found, "the server did not say where it listens")
        port = try #require(base.split(separator: ":").last.flatMap { Int($0) })
    }

    func get(_ path: String) async throws -> (status: UInt, artifact: String?, body: String) {
        let response = try await HTTPClient.shared.execute(HTTPClientRequest(url: base + path), timeout: .minutes(5))
        let body = try await response.body.collect(upTo: 1 << 22)
        return (response.status.code, response.headers.first(name: "x-baller-artifact"), String(buffer: body))
    }

    /// Asks again and again until the metrics have the line.
    func metrics(have line: String) async throws {
        while try await !get("/metrics").body.contains(line) { await Task.yield() }
    }

    /// Waits until a counter has come so far, or farther: on a starved machine the asking itself may be let go.
    func metrics(have counter: String, atLeast count: Int) async throws {
        func value() async throws -> Int {
            let line = try await get("/metrics").body.split(separator: "\n").first { $0.hasPrefix("\(counter) ") }
            return line.flatMap { Int($0.dropFirst(counter.count + 1)) } ?? 0
        }
        while try await value() < count { await Task.yield() }
    }

    /// A connection of one's own to the server.
    func client(receiveBuffer: Int? = nil) async throws -> RawClient {
        try await RawClient.offPool { [port] in try RawClient(port: port, receiveBuffer: receiveBuffer) }
    }

    /// Builds and publishes the same league once more: another artifact with the same content.
    static func publish(_ folder: TemporaryFolder) async throws -> String {
        let raw = folder.path("raw")
        let store = folder.path("store")
        let sample = [
            "sample", "--seasons", "1", "--teams", "4", "--games", "6", "--pages", "0", "--no-playoffs", "--out", raw,
        ]
        #expect(try await BallerProcess(sample).outcome().status == 0)
        let build = try await BallerProcess.run("build", "--raw", raw, "--store", store, "--publish")
        #expect(build.status == 0, "\(build.errors)")
        return try #require(try ArtifactStore(root: URL(filePath: store)).current()).rawValue
    }
}
