import BallerArtifact
import BallerServing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import BallerWeb

struct CachingTests {
    private static let target = "/api/v1/standings/2026"

    @Test(arguments: [0, 1 << 20])
    func `An answer names its artifact and itself, and is not sent to who has it`(cacheBytes: Int) async throws {
        let sample = try ServedSample()
        try await sample.test(configuration(cacheBytes)) { client in
            for _ in 1...2 {
                let response = try await client.get(Self.target)
                #expect(response.status == .ok)
                #expect(response.headers[.artifact] == sample.first.rawValue)
                let tag = try #require(response.headers[.eTag])
                for known in [tag, "W/\(tag)", "\"other\", \(tag)"] {
                    let again = try await client.get(Self.target, headers: [.ifNoneMatch: known])
                    #expect(again.status == .notModified)
                    #expect(again.body.readableBytes == 0)
                    #expect(again.headers[.eTag] == tag)
                }
                #expect(try await client.get(Self.target, headers: [.ifNoneMatch: "\"other\""]).status == .ok)
            }
        }
    }

    @Test func `Another request and another artifact have other tags`() async throws {
        let sample = try ServedSample()
        try await sample.test { client in
            let one = try await client.get(Self.target).headers[.eTag]
            #expect(try await client.get("\(Self.target)?view=league").headers[.eTag] != one)
            try sample.store.publish(sample.second)
            _ = try await sample.serving.reloader.reload()
            let two = try await client.get(Self.target, headers: [.ifNoneMatch: one ?? ""])
            #expect(two.status == .ok)
            #expect(two.headers[.eTag] != one)
        }
    }

    @Test(arguments: [0, 1 << 20])
    func `Another version of the program has other tags`(cacheBytes: Int) async throws {
        let sample = try ServedSample()
        var configuration = configuration(cacheBytes)
        let tags = Mutex<[String?]>([])
        for version in ["1.0.0", "1.0.1"] {
            configuration.version = version
            try await sample.test(configuration) { client in
                let known = tags.withLock { $0.last.flatMap { $0 } }
                let response = try await client.get(Self.target, headers: [.ifNoneMatch: known ?? "\"none\""])
                #expect(response.status == .ok)
                #expect(response.headers[.eTag]?.contains(version) == true)
                tags.withLock { $0.append(response.headers[.eTag]) }
            }
        }
    }

    @Test(arguments: [
        "/api/v1/players/no-such-player", "/api/v1/games/0022599999", "/api/v1/teams/ZZZ/roster/2026",
        "/api/v1/standings/1950", "/players?page=5000",
    ])
    func `A made-up tag of what is not there gets no 304`(target: String) async throws {
        let sample = try ServedSample()
        try await sample.test { client in
            let plain = try await client.get(target)
            #expect(plain.status == .notFound)
            let path = String(target.split(separator: "?")[0])
            for named in [target, path] {
                let tag = EntityTag(artifact: sample.first.rawValue, program: "test", target: named).text
                let tagged = try await client.get(target, headers: [.ifNoneMatch: tag])
                #expect(tagged.status == .notFound)
            }
        }
    }

    @Test(arguments: [
        ("/api/v1/players?page=1&per_page=50", "/api/v1/players"), ("/api/v1/players/", "/api/v1/players"),
        ("/api/v1/players?per_page=10&is_active=true", "/api/v1/players?is_active=true&per_page=10"),
        ("/api/v1/players?season=2026&search=%61", "/api/v1/players?search=a&season=2026"),
    ])
    func `Spellings of one request share an answer`(one: String, other: String) async throws {
        try await ServedSample.read { client in
            let (first, second) = (try await client.get(one), try await client.get(other))
            #expect(first.status == .ok)
            #expect(first.headers[.eTag] == second.headers[.eTag])
            #expect(first.body == second.body)
            let metrics = try await String(buffer: client.get("/metrics").body)
            #expect(metrics.contains("baller_response_cache_lookups_total{result=\"hit\"} 1"))
            #expect(metrics.contains("baller_response_cache_lookups_total{result=\"miss\"} 1"))
        }
    }

    @Test(arguments: [0, 1 << 20])
    func `HEAD has the fields of GET and no body`(cacheBytes: Int) async throws {
        try await ServedSample.read(configuration(cacheBytes)) { client in
            let full = try await client.get(Self.target)
            try await client.execute(uri: Self.target, method: .head) { head in
                #expect(head.status == .ok)
                #expect(head.body.readableBytes == 0)
                for name in [HTTPField.Name.eTag, .contentLength, .contentType, .artifact, .contentSecurityPolicy] {
                    #expect(head.headers[name] == full.headers[name], "\(name)")
                }
            }
        }
    }

    @Test func `Every answer carries the fields of its kind once`() async throws {
        try await ServedSample.read { client async throws in
            for target in [Self.target, Self.target, "/api/v1/nothing", "/healthz"] {
                let headers = try await client.get(target).headers
                for name in [HTTPField.Name.contentSecurityPolicy, .xContentTypeOptions, .referrerPolicy, .requestID] {
                    #expect(headers[fields: name].count == 1, "\(target) \(name)")
                }
                #expect(headers[.contentSecurityPolicy]?.contains("unsafe-inline") == false)
                #expect(headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
            }
        }
    }

    @Test func `A request's own id comes back, a strange one does not`() async throws {
        try await ServedSample.read { client async throws in
            #expect(try await client.get("/healthz", headers: [.requestID: "abc-1"]).headers[.requestID] == "abc-1")
            let strange = String(repeating: "x", count: 100)
            #expect(try await client.get("/healthz", headers: [.requestID: strange]).headers[.requestID] != strange)
        }
    }

    @Test func `Scripts of other sites may read the API and nothing else`() async throws {
        try await ServedSample.read { client in
            #expect(try await client.get(Self.target).headers[.accessControlAllowOrigin] == "*")
            #expect(try await client.get("/healthz").headers[.accessControlAllowOrigin] == nil)
            try await client.execute(uri: Self.target, method: .options) { response in
                #expect(response.status == .noContent)
                #expect(response.headers[.accessControlAllowMethods] == "GET, HEAD")
            }
        }
    }

    private func configuration(_ cacheBytes: Int) -> WebConfiguration {
        var configuration = ServedSample.configuration
        configuration.responseCacheBytes = cacheBytes
        return configuration
    }
}
