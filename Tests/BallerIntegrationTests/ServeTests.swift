import BallerArtifact
import BallerTestSupport
import Foundation
import Testing

/// The server as an operator runs it: a process that is signalled, told and stopped.
@Suite struct ServeTests {
    @Test func `a server switches when it is told, follows a rollback, and stops when asked`() async throws {
        let folder = try TemporaryFolder()
        let first = try await RunningServer.publish(folder)
        let token = folder.path("token")
        try Data("a-token-of-enough-length\n".utf8).write(to: URL(filePath: token))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: token)
        let server = try await RunningServer(folder.path("store"), "--admin-token-file", token)

        let ready = try await server.get("/readyz")
        #expect(ready.status == 200)
        let seasons = try await server.get("/api/v1/seasons")
        #expect(seasons.artifact == first)
        let home = try await server.get("/")
        #expect(home.status == 200)
        #expect(home.body.contains("</html>"))

        let second = try await RunningServer.publish(folder)
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

    @Test func `a server on an empty store waits for the first publish, and says so`() async throws {
        let folder = try TemporaryFolder()
        let server = try await RunningServer(folder.path("store"))
        let waiting = try await server.get("/readyz")
        #expect(waiting.status == 503)
        #expect(waiting.body.contains("nothing is published"))
        #expect(try await server.get("/healthz").status == 200)
        let first = try await RunningServer.publish(folder)
        while try await server.get("/readyz").status != 200 { await Task.yield() }
        #expect(try await server.get("/api/v1/seasons").artifact == first)
        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }

    @Test func `restricted data that are published under a server for other machines are not served`() async throws {
        let folder = try TemporaryFolder()
        let server = try await RunningServer(folder.path("store"), "--host", "0.0.0.0")
        let id = try await RunningServer.publish(folder)
        // The made-up league comes in the league's own files, which makes it restricted.
        var last = try await server.get("/readyz")
        while !last.body.contains("restricted") { last = try await server.get("/readyz") }
        #expect(last.status == 503)
        #expect(last.body.contains("\(id) was refused (serve.restricted_sources)"))
        #expect(try await server.get("/api/v1/seasons").status == 503)
        #expect(try await server.get("/metrics").body.contains("\nballer_published_not_served 1\n"))
        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }

    @Test func `an opening without end holds up neither a rollback nor the end of the server`() async throws {
        let folder = try TemporaryFolder()
        let first = try BuildID(try await RunningServer.publish(folder))
        let store = ArtifactStore(root: URL(filePath: folder.path("store")))
        let slow = try store.addAltered(first, by: .endlessView(inPlaceOf: "dim_seasons"))
        let environment = ["BALLER_SERVE_OPEN_MILLISECONDS": "3600000"]
        let server = try await RunningServer(folder.path("store"), environment: environment)
        for _ in 1...2 {
            try store.publish(slow)
            while try await !server.get("/readyz").body.contains("\(slow) is being opened") { await Task.yield() }
            try store.rollback()
            while try await server.get("/readyz").body.contains("published_not_served") { await Task.yield() }
            #expect(try await server.get("/api/v1/seasons").artifact == first.rawValue)
        }
        try store.publish(slow)
        while try await !server.get("/readyz").body.contains("\(slow) is being opened") { await Task.yield() }
        server.process.send(SIGTERM)
        #expect(await server.process.status() == 0)
    }
}
