import AsyncHTTPClient
import BallerArtifact
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// The server as an operator runs it: a process that is signalled, told and stopped.
@Suite struct ServeTests {
    /// A server process and where it answers.
    private struct RunningServer {
        let process: BallerProcess
        let base: String

        init(_ store: String, _ more: String...) async throws {
            process = try BallerProcess(["serve", "--store", store, "--port", "0", "--no-access-log"] + more)
            var found: String?
            for await line in process.errorLines() {
                guard let range = line.range(of: "on http://") else { continue }
                found = "http://" + line[range.upperBound...]
                break
            }
            base = try #require(found, "the server did not say where it listens")
        }

        func get(_ path: String) async throws -> (status: UInt, artifact: String?, body: String) {
            let response = try await HTTPClient.shared.execute(
                HTTPClientRequest(url: base + path),
                timeout: .seconds(30)
            )
            let body = try await response.body.collect(upTo: 1 << 22)
            return (response.status.code, response.headers.first(name: "x-baller-artifact"), String(buffer: body))
        }
    }

    /// Builds and publishes the same league once more: another artifact with the same content.
    private func publish(_ folder: TemporaryFolder) async throws -> String {
        let raw = folder.path("raw")
        let store = folder.path("store")
        let sample = ["sample", "--seasons", "1", "--teams", "4", "--games", "6", "--out", raw]
        #expect(try await BallerProcess(sample).outcome().status == 0)
        let build = try await BallerProcess.run("build", "--raw", raw, "--store", store, "--publish")
        #expect(build.status == 0, "\(build.errors)")
        return try #require(try ArtifactStore(root: URL(filePath: store)).current()).rawValue
    }

    @Test func `a server switches when it is told, follows a rollback, and stops when asked`() async throws {
        let folder = try TemporaryFolder()
        let first = try await publish(folder)
        let token = folder.path("token")
        try Data("a-token-of-enough-length\n".utf8).write(to: URL(filePath: token))
        let server = try await RunningServer(folder.path("store"), "--admin-token-file", token)

        let ready = try await server.get("/readyz")
        #expect(ready.status == 200)
        let seasons = try await server.get("/api/v1/seasons")
        #expect(seasons.artifact == first)
        let home = try await server.get("/")
        #expect(home.status == 200)
        #expect(home.body.contains("</html>"))

        let second = try await publish(folder)
        #expect(second != first)
        let reload = try await BallerProcess.run("reload", "--server", server.base, "--admin-token-file", token)
        #expect(reload.status == 0, "\(reload.errors)")
        #expect(try await server.get("/api/v1/seasons").artifact == second)

        #expect(try await BallerProcess.run("rollback", "--store", folder.path("store")).status == 0)
        let again = try await BallerProcess.run("reload", "--server", server.base, "--admin-token-file", token)
        #expect(again.status == 0, "\(again.errors)")
        #expect(try await server.get("/api/v1/seasons").artifact == first)

        try Data("another-token-of-some-length\n".utf8).write(to: URL(filePath: token))
        let stranger = try await BallerProcess.run("reload", "--server", server.base, "--admin-token-file", token)
        #expect(stranger.status != 0)

        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }
}
