import BallerServing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import BallerWeb

struct ProblemTests {
    @Test func `An unknown address is a problem in the one shape`() async throws {
        try await ServedSample.read { client in
            let response = try await client.get("/api/v1/nothing", headers: [.accept: "text/html"])
            #expect(response.status == .notFound)
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(response.headers[.cacheControl] == "no-store")
            let problem = try JSON(response.body)
            #expect(problem.names == ["code", "detail", "request_id", "status", "title", "type"])
            #expect(problem.integer("status") == 404)
            #expect(problem.text("request_id") == response.headers[.requestID])
        }
    }

    @Test func `A method that an address does not know is refused with those that it does`() async throws {
        try await ServedSample.read { client async throws in
            try await client.execute(uri: "/api/v1/players", method: .post) { response throws in
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == "GET, HEAD")
                #expect(try JSON(response.body).text("code") == "method_not_allowed")
            }
            try await client.execute(uri: "/admin/reload-database", method: .get) { response in
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == "POST")
            }
        }
    }

    @Test func `Before an artifact is open, every answer from data is unavailable`() async throws {
        try await ServedSample().test(isLoaded: false) { client in
            let response = try await client.get("/api/v1/players")
            #expect(response.status == .serviceUnavailable)
            #expect(response.headers[.retryAfter] != nil)
            #expect(try JSON(response.body).text("code") == "no_artifact")
            _ = try await client.json("/readyz", status: .serviceUnavailable)
            _ = try await client.json("/healthz")
        }
    }

    @Test func `Overload, deadline and faults have their status, and no words of the engine`() {
        #expect(Problem(ServingError.overloaded(limit: 1)).status == .serviceUnavailable)
        #expect(Problem(ServingError.overloaded(limit: 1)).retryAfter == 1)
        #expect(Problem(ServingError.deadlineExceeded(limit: .seconds(1))).status == .gatewayTimeout)
        let fault = Problem(
            ServingError.queryFailed(query: "q", cause: ServingError.queryUnknown(name: "secret words"))
        )
        #expect(fault.status == .internalServerError)
        #expect(!fault.detail.contains("secret"))
    }

    @Test func `A full queue answers 503 with Retry-After`() async throws {
        let sample = try ServedSample(.init(queryThreads: 1, queueLimit: 0))
        var configuration = ServedSample.configuration
        configuration.responseCacheBytes = 0
        // Asked without connections: a client's own patience would end on a slow machine.
        try await sample.test(configuration) { client in
            try await withThrowingTaskGroup(of: TestResponse.self) { group in
                for number in 1...60 {
                    group.addTask { try await client.get("/api/v1/players?search=a&page=\(number)") }
                }
                for try await response in group where response.status != .ok {
                    #expect(response.status == .serviceUnavailable)
                    #expect(response.headers[.retryAfter] == "1")
                }
            }
        }
    }
}
