import BallerArtifact
import BallerServing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import BallerWeb

struct ReloadRouteTests {
    private static let target = "/admin/reload-database"

    @Test func `Without a token in the configuration the route is off`() async throws {
        try await ServedSample().test { client async throws in
            try await client.execute(uri: Self.target, method: .post, headers: [.authorization: "Bearer x"]) {
                response throws in
                #expect(response.status == .forbidden)
                #expect(try JSON(response.body).text("code") == "reload_disabled")
            }
        }
    }

    @Test(arguments: ["", "Bearer ", "Bearer wrong", "Basic c2VjcmV0", "secret"])
    func `A wrong token is refused`(header: String) async throws {
        let sample = try ServedSample()
        try await sample.test(configuration) { client in
            try sample.store.publish(sample.second)
            try await client.execute(uri: Self.target, method: .post, headers: [.authorization: header]) { response in
                #expect(response.status == .unauthorized)
                #expect(response.headers[.wwwAuthenticate] == "Bearer")
            }
            #expect(sample.serving.current.id == sample.first)
        }
    }

    @Test func `Who guesses has to wait, even with the right token`() async throws {
        try await ServedSample().test(configuration) { client in
            var refused: TestResponse
            // The wait is a second; a machine that is busy with other work may take longer from one request to the next.
            repeat {
                for _ in 1...5 {
                    let wrong: HTTPFields = [.authorization: "Bearer guess"]
                    try await client.execute(uri: Self.target, method: .post, headers: wrong) { response in
                        #expect([.unauthorized, .tooManyRequests].contains(response.status))
                    }
                }
                refused = try await reload(client)
            } while refused.status == .ok
            #expect(refused.status == .tooManyRequests)
            #expect(refused.headers[.retryAfter].flatMap { Int($0) } ?? 0 >= 1)
            #expect(try JSON(refused.body).text("code") == "too_many_guesses")
        }
    }

    @Test func `A storm of reloads is served or told to come again`() async throws {
        try await ServedSample().test(configuration) { client in
            try await withThrowingTaskGroup(of: TestResponse.self) { group in
                for _ in 1...200 { group.addTask { try await reload(client) } }
                for try await response in group where response.status != .ok {
                    #expect(response.status == .serviceUnavailable)
                    #expect(response.headers[.retryAfter] == "5")
                }
            }
        }
    }

    @Test func `The right token switches and tells from what to what`() async throws {
        let sample = try ServedSample()
        try await sample.test(configuration) { client async throws in
            try sample.store.publish(sample.second)
            let response = try await reload(client)
            #expect(response.status == .ok)
            let outcome = try JSON(response.body)
            #expect(outcome.names == ["artifact", "previous", "seconds", "status"])
            #expect(outcome.text("status") == "reloaded")
            #expect(outcome.text("artifact") == sample.second.rawValue)
            #expect(outcome.text("previous") == sample.first.rawValue)
            #expect(try JSON(await reload(client).body).text("status") == "unchanged")
            #expect(try await client.json("/api/v1/artifact").text("build_id") == sample.second.rawValue)
        }
    }

    @Test func `A bad artifact is a problem, and the old one serves on`() async throws {
        let sample = try ServedSample()
        try await sample.test(configuration) { client async throws in
            try sample.pointAtDamaged(sample.second)
            let refusal = try await reload(client)
            #expect(refusal.status == .unprocessableContent)
            #expect(try JSON(refusal.body).text("detail")?.contains(sample.second.rawValue) == true)
            let response = try await client.get("/api/v1/artifact")
            #expect(response.headers[.artifact] == sample.first.rawValue)
            let metrics = try await String(buffer: client.get("/metrics").body)
            #expect(metrics.contains("baller_reloads_total{result=\"refused\"} 1"))
        }
    }

    private var configuration: WebConfiguration {
        var configuration = ServedSample.configuration
        configuration.adminToken = "secret\n"
        return configuration
    }

    private func reload(_ client: any TestClientProtocol) async throws -> TestResponse {
        try await client.execute(uri: Self.target, method: .post, headers: [.authorization: "Bearer secret"]) { $0 }
    }
}
