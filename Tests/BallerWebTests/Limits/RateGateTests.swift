import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import Testing

@testable import BallerWeb

struct RateGateTests {
    private static let start = ContinuousClock.now

    private var limits: RateLimits {
        var limits = RateLimits()
        limits.perSecond = 2
        limits.burst = 20
        limits.statementsPerMinute = 3
        limits.keys = APIKeys([
            .init(name: "ann", digest: APIKeys.digest(of: "ann-key"), requestsPerSecond: 10)
        ])
        return limits
    }

    private func admit(
        _ gate: RateGate,
        _ path: String,
        from peer: String = "203.0.113.9",
        _ fields: HTTPFields = [:],
        method: HTTPRequest.Method = .get,
        after seconds: Int = 0
    ) throws -> RateGate.Admission {
        let channel = EmbeddedChannel()
        let address = try SocketAddress(ipAddress: peer, port: 1)
        channel.remoteAddress = address
        let request = Request(
            head: HTTPRequest(method: method, scheme: "http", authority: nil, path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer())
        )
        return ClientConnection.$current.withValue(ClientConnection(channel)) {
            gate.admit(request, at: Self.start + .seconds(seconds))
        }
    }

    private func state(_ admission: RateGate.Admission) -> String? { admission.limit?.state }

    @Test func `An address has so many requests, then it has to wait, and is told all that`() throws {
        let gate = RateGate(limits, TrustedProxies())
        let first = try admit(gate, "/api/v1/teams")
        #expect(first.limit?.policy == "\"requests\";q=20;w=10")
        #expect(first.limit?.state == "\"requests\";r=19;t=1")
        for _ in 1..<20 { #expect(try admit(gate, "/teams").problem == nil) }
        let refused = try admit(gate, "/teams")
        #expect(refused.problem?.kind == .rateLimited && refused.problem?.retryAfter == 1)
        #expect(refused.client == "203.0.113.9")
        #expect(gate.counts.refused == ["requests": 1])
        #expect(try admit(gate, "/teams", after: 1).problem == nil)
        #expect(try admit(gate, "/teams", from: "203.0.113.10").problem == nil)
    }

    @Test func `Tables and whole files cost more, parts of files and questions about them do not`() throws {
        for (path, fields, left) in [
            ("/api/v1/players.csv", [:], 10), ("/api/v1/players.parquet?x=1.json", [:], 10),
            ("/api/v1/players.json", [:], 19), ("/api/v1/players", [.accept: "text/csv"], 10),
            ("/api/v1/players", [.accept: "text/html, */*"], 19), ("/artifacts/b/baller.duckdb", [:], 10),
            ("/artifacts/b/baller.duckdb", [.range: "bytes=0-9"], 19), ("/artifacts/b/manifest.json", [:], 19),
        ] as [(String, HTTPFields, Int)] {
            let admission = try admit(RateGate(limits, TrustedProxies()), path, fields)
            #expect(state(admission)?.hasPrefix("\"requests\";r=\(left);") == true, "\(path) \(state(admission) ?? "")")
            let head = try admit(RateGate(limits, TrustedProxies()), path, fields, method: .head)
            #expect(state(head)?.hasPrefix("\"requests\";r=19;") == true, "\(path)")
        }
    }

    @Test func `Statements are counted apart`() throws {
        let gate = RateGate(limits, TrustedProxies())
        for path in ["/api/v1/sql?q=x", "/api/v1/sql", "/api/v1/queries/best?a=1"] {
            #expect(try admit(gate, path).problem == nil)
        }
        let refused = try admit(gate, "/api/v1/sql")
        #expect(refused.problem?.kind == .rateLimited && refused.problem?.retryAfter == 20)
        #expect(refused.limit?.policy == "\"statements\";q=3;w=60")
        #expect(state(try admit(gate, "/api/v1/queries")) == "\"requests\";r=19;t=1")
    }

    @Test func `An IPv6 network is one client`() throws {
        let gate = RateGate(limits, TrustedProxies())
        for host in 1...20 { #expect(try admit(gate, "/", from: "2001:db8::\(host)").problem == nil) }
        #expect(try admit(gate, "/", from: "2001:db8::ffff").problem?.kind == .rateLimited)
        #expect(try admit(gate, "/", from: "2001:db8:0:1::1").problem == nil)
    }

    @Test(arguments: ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
    func `This machine is not limited`(peer: String) throws {
        let gate = RateGate(limits, TrustedProxies())
        for _ in 1...50 {
            let admission = try admit(gate, "/", from: peer)
            #expect(admission.problem == nil && admission.limit == nil)
        }
    }

    @Test func `Who watches over the server is never sent away, and nobody is where limits are off`() throws {
        var limits = limits
        let gate = RateGate(limits, TrustedProxies())
        for path in ["/healthz", "/health", "/readyz"] {
            for _ in 1...30 { #expect(try admit(gate, path).limit == nil) }
        }
        limits.isOn = false
        let open = RateGate(limits, TrustedProxies())
        for _ in 1...30 { #expect(try admit(open, "/").problem == nil) }
    }

    @Test func `A key has its own bucket from wherever it is used`() throws {
        let gate = RateGate(limits, TrustedProxies())
        let name = try #require(HTTPField.Name("X-API-Key"))
        for number in 0..<100 {
            let fields: HTTPFields = number % 2 == 0 ? [name: "ann-key"] : [.authorization: "bearer ann-key"]
            let admission = try admit(gate, "/", from: "203.0.113.\(number)", fields)
            #expect(admission.problem == nil && admission.key == "ann")
            #expect(admission.limit?.policy == "\"key\";q=100;w=10")
        }
        #expect(try admit(gate, "/", from: "203.0.113.200", [name: "ann-key"]).problem?.kind == .rateLimited)
        #expect(try admit(gate, "/", from: "203.0.113.1").problem == nil)
    }

    @Test func `An unknown key is refused and not taken for nobody's, and the address pays for it`() throws {
        let gate = RateGate(limits, TrustedProxies())
        let name = try #require(HTTPField.Name("X-API-Key"))
        for fields in [[name: "guess"], [.authorization: "Bearer guess"], [name: ""]] as [HTTPFields] {
            let admission = try admit(gate, "/api/v1/teams", fields)
            #expect(admission.problem?.kind == .keyUnknown && admission.problem?.challenge == "Bearer")
        }
        #expect(gate.counts.unknownKeys == 3)
        for _ in 1...17 { _ = try admit(gate, "/", [name: "guess"]) }
        #expect(try admit(gate, "/").problem?.kind == .rateLimited)
        #expect(try admit(gate, "/", from: "127.0.0.1", [name: "guess"]).problem?.kind == .keyUnknown)
        let none = RateGate(RateLimits(), TrustedProxies())
        #expect(try admit(none, "/", [name: "x"]).problem?.kind == .keyUnknown)
    }

    @Test func `The operator's tokens are left to their routes`() throws {
        let gate = RateGate(limits, TrustedProxies())
        for path in ["/api/v1/sql", "/api/v1/sql?q=1", "/admin/reload-database"] {
            #expect(try admit(gate, path, [.authorization: "Bearer token"]).problem == nil)
        }
        #expect(try admit(gate, "/", [.authorization: "Basic eDp5"]).problem == nil)
    }

    @Test func `Behind a trusted proxy the client counts, of this machine or not`() throws {
        let proxies = TrustedProxies([try #require(AddressRange("127.0.0.1"))])
        let gate = RateGate(limits, proxies)
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        for _ in 1...20 { #expect(try admit(gate, "/", from: "127.0.0.1", [name: "198.51.100.7"]).problem == nil) }
        let refused = try admit(gate, "/", from: "127.0.0.1", [name: "1.1.1.1, 198.51.100.7"])
        #expect(refused.problem?.kind == .rateLimited && refused.client == "198.51.100.7")
        #expect(try admit(gate, "/", from: "127.0.0.1", [name: "198.51.100.8"]).problem == nil)
        #expect(try admit(gate, "/", from: "127.0.0.1").limit == nil)
    }
}
