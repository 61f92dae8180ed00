import BallerArtifact
import HTTPTypes
import NIOCore
import Testing

@testable import BallerWeb

/// What holds for every answer, whoever gives it: a route, the router, the parser or the connection.
@Suite(.timeLimit(.minutes(60))) struct EveryStatusTests {
    private struct Case {
        let request: String
        let status: Int
        /// The kind of problem; `nil` for an answer that is none.
        var kind: ProblemKind?
        /// Fields beside those that every answer has.
        var fields: [String: String] = [:]
        var isHead = false

        init(
            _ request: String,
            _ status: Int,
            _ kind: ProblemKind? = nil,
            _ fields: [String: String] = [:],
            isHead: Bool = false
        ) {
            self.request = request
            self.status = status
            self.kind = kind
            self.fields = fields
            self.isHead = isHead
        }
    }

    private static func request(_ line: String, _ fields: String...) -> String {
        "\(line) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    private static func get(_ target: String, _ fields: String...) -> String {
        "GET \(target) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    private static func cases(of build: String) -> [Case] {
        let file = "/artifacts/\(build)/manifest.json"
        let fileTag = "\"\(build)-manifest.json\""
        let long = String(repeating: "x", count: 9_000)
        return [
            .init(get("/api/v1/teams"), 200),
            .init(request("HEAD /api/v1/teams"), 200, isHead: true),
            .init(request("OPTIONS /api/v1/teams"), 204),
            .init(get(file, "Range: bytes=0-4"), 206, nil, ["ETag": fileTag]),
            .init(request("HEAD \(file)", "Range: bytes=0-4"), 200, nil, ["ETag": fileTag], isHead: true),
            .init(get("/api/v1/players/same-name"), 300, .ambiguous),
            .init(get("/api/v1/teams", "If-None-Match: *"), 304),
            .init(get("/teams", "If-None-Match: *"), 304),
            .init(get("/api/v1/players.csv", "If-None-Match: *"), 304),
            .init(get(file, "If-None-Match: W/\"x,y\", W/\(fileTag)"), 304, nil, ["ETag": fileTag]),
            .init(get("/artifacts/current/manifest.json"), 308, nil, ["Location": file]),
            .init(get("/api/v1/players?page=0"), 400, .invalidParameter),
            .init(get("/api/v1/players?pages=1"), 400, .unknownParameter),
            .init(get("/api/v1/players?search=%FF"), 400, .invalidEncoding),
            .init(get("/api/v1/players?search=\u{E000}x"), 400, .invalidEncoding),
            .init(get("/api/v1/players/\u{E000}x"), 400, .invalidEncoding),
            .init("GET /api/v1/teams HTTP/1.1\r\n\r\n", 400, .invalidHost),
            .init("GET /api/v1/teams HTTP/1.1\nHost: x\n\n", 400, .malformedLineEnd),
            .init(get("/api/v1/sql?q=SELECT+1"), 401, .keyRefused, ["WWW-Authenticate": "Bearer"]),
            .init(request("POST /admin/reload-database"), 403, .reloadDisabled),
            .init(get("/api/v1/nothing"), 404, .notFound),
            .init(get("/api/v1/players/Jokić"), 400, .invalidParameter),
            .init(get("/nothing"), 404, .notFound),
            .init(get("/api/v1/nothing", "If-Match: \"x\""), 404, .notFound),
            .init(request("POST /api/v1/teams"), 405, .methodNotAllowed, ["Allow": "GET, HEAD"]),
            .init(request("DELETE /api/v1/players.csv"), 405, .methodNotAllowed, ["Allow": "GET, HEAD"]),
            .init(request("PUT /api/v1/sql"), 405, .methodNotAllowed, ["Allow": "GET, HEAD, POST"]),
            .init(request("OPTIONS /teams"), 405, .methodNotAllowed, ["Allow": "GET, HEAD"]),
            .init(get("/admin/reload-database"), 405, .methodNotAllowed, ["Allow": "POST"]),
            .init(get("/api/v1/teams", "Accept: text/html"), 406, .notAcceptable),
            .init(get("/api/v1/artifact.csv"), 406, .notAcceptable),
            .init(get("/api/v1/teams?artifact=other"), 410, .artifactGone),
            .init(get("/artifacts/other/manifest.json"), 410, .artifactGone),
            .init(get("/api/v1/teams", "If-Match: \"x\""), 412, .preconditionFailed),
            .init(request("HEAD /api/v1/teams", "If-Match: \"x\""), 412, .preconditionFailed, isHead: true),
            .init(get("/teams", "If-Match: \"x\""), 412, .preconditionFailed),
            .init(get("/api/v1/players.csv", "If-Match: \"x\""), 412, .preconditionFailed),
            .init(
                get(file, "If-Match: \"x\"", "If-None-Match: \(fileTag)"),
                412,
                .preconditionFailed,
                ["ETag": fileTag]
            ),
            .init(get(file, "If-Match: W/\(fileTag)"), 412, .preconditionFailed, ["ETag": fileTag]),
            .init(request("POST /api/v1/sql", "Content-Length: 99999999"), 413, .bodyTooLong),
            .init(get("/\(long)"), 414, .addressTooLong),
            .init(
                get(file, "Range: bytes=99999999-"),
                416,
                .rangeNotSatisfiable,
                ["ETag": fileTag, "Content-Range": "bytes */"]
            ),
            .init(get("/api/v1/teams", "Expect: tea"), 417, .unknownExpectation),
            .init(get("/", "A: \(long)", "B: \(long)", "C: \(long)", "D: \(long)"), 431, .headerTooLong),
            .init(get("/api/v1/sql?q=SELECT+1", "Authorization: Bearer console-key"), 500, .internalFault),
            .init("CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", 501, .noProxy),
            .init("GET / HTTP/3.0\r\nHost: x\r\n\r\n", 505, .unknownVersion),
        ]
    }

    @Test func `Every answer names its artifact and its request, and what is refused is a problem`() async throws {
        let sample = try ServedSample(players: ["Same Name", "Same Name", "Nikola Jokić"])
        var configuration = ServedSample.configuration
        configuration.consoleAccess = .key("console-key")
        let cases = Self.cases(of: sample.first.rawValue)
        let answers = try await sample.answers(to: cases.map(\.request), configuration)
        for (expected, answer) in zip(cases, answers) { try check(answer, expected, sample.first.rawValue) }
    }

    private func check(_ answer: RawAnswer, _ expected: Case, _ artifact: String?) throws {
        let name = Comment(rawValue: String(expected.request.prefix(120)))
        #expect(answer.status == expected.status, name)
        #expect(answer.values("X-Baller-Artifact") == (artifact.map { [$0] } ?? []), name)
        #expect(answer.values("X-Request-ID").count == 1, name)
        for (field, value) in expected.fields {
            #expect(answer.value(field)?.hasPrefix(value) == true, "\(field) \(answer.value(field) ?? "") \(name)")
        }
        if [304, 412].contains(expected.status) { #expect(answer.values("ETag").count == 1, name) }
        guard let kind = expected.kind else { return }
        #expect(kind.status.code == expected.status, name)
        #expect(answer.value("Content-Type") == "application/problem+json", name)
        guard !expected.isHead else {
            #expect(answer.body.isEmpty, name)
            return
        }
        let problem = try JSON(ByteBuffer(string: answer.body))
        #expect(problem.text("code") == kind.rawValue, name)
        #expect(problem.text("type") == "/api/docs#problem-\(kind.rawValue)", name)
        #expect(problem.text("title") == kind.title, name)
        #expect(problem.integer("status") == expected.status, name)
        #expect(problem.text("request_id") == answer.value("X-Request-ID"), name)
    }

    @Test func `A tag that is named is met, in lists and by a star, by the tag of either coding`() async throws {
        let sample = try ServedSample()
        let plain = EntityTag(artifact: sample.first.rawValue, program: "test", target: "/api/v1/players").text
        let packed = plain.dropLast() + "-gzip\""
        let statuses = try await sample.answers(to: [
            Self.get("/api/v1/players", "If-Match: *"), Self.get("/api/v1/players", "If-Match: \(plain)"),
            Self.get("/api/v1/players", "If-Match: \"a,b\", \(packed)"),
            Self.get("/api/v1/players", "If-Match: \"a\"", "If-Match: \(plain)"),
            Self.get("/api/v1/players", "If-Match: \(plain)", "If-None-Match: \(plain)"),
            Self.get("/api/v1/players", "If-None-Match: \"a\", W/\(plain)"),
            Self.get("/api/v1/players", "If-None-Match: \"a\", \"*\""),
            Self.get("/api/v1/players", "If-None-Match: \"a"),
            Self.get("/api/v1/players", "If-Match: W/\(plain)"), Self.get("/api/v1/players", "If-Match: a"),
        ]).map(\.status)
        #expect(statuses == [200, 200, 200, 200, 304, 304, 200, 200, 412, 412])
    }

    @Test func `A request whose body breaks keeps its id`() async throws {
        let head = "POST /api/v1/sql HTTP/1.1\r\nHost: x\r\nX-Request-ID: mine\r\nTransfer-Encoding: chunked\r\n\r\n"
        let answers = try await ServedSample().answers(to: [head + "ZZ\r\n", head + "200000\r\n"])
        #expect(answers.map(\.status) == [400, 413])
        #expect(answers.allSatisfy { $0.values("X-Request-ID") == ["mine"] })
    }

    @Test func `Raw letters of a path and a query are UTF-8`() async throws {
        let sample = try ServedSample(players: ["Nikola Jokić"])
        let answers = try await sample.answers(to: [
            Self.get("/api/v1/players?search=Jokić"), Self.get("/api/v1/players?search=Joki%C4%87"),
            Self.get("/api/v1/players/nikola-jokić"), Self.get("/players?search=Jokić"),
        ])
        #expect(answers[0].status == 200 && answers[0].body == answers[1].body)
        #expect(answers[2].status == 400)
        #expect(answers[3].status == 200 && answers[3].body.contains("Jokić"))
    }

    @Test func `Who is too slow is told so in the same shape`() async throws {
        let sample = try ServedSample()
        var slow = ServedSample.configuration
        slow.connections.request = .milliseconds(200)
        let late = try await sample.answers(to: ["GET /api/v1/teams HTTP/1.1\r\nHost: x\r\n"], slow)
        try check(late[0], Case("late", 408, .requestTimeout), sample.first.rawValue)
    }

    @Test func `Who is one too many is told so in the same shape`() async throws {
        let sample = try ServedSample()
        var full = ServedSample.configuration
        full.connections.total = 0
        let refused = try await sample.answers(to: [Self.get("/api/v1/teams")], full)
        try check(refused[0], Case("many", 503, .tooManyConnections, ["Retry-After": "1"]), sample.first.rawValue)
    }

    @Test func `Who asks for too much, or with a strange key, is told so in the same shape`() async throws {
        let sample = try ServedSample()
        var limited = ServedSample.configuration
        limited.proxies = TrustedProxies(["127.0.0.1"].compactMap { AddressRange($0) })
        // One table is all that an address has for a long time.
        limited.limits.perSecond = 1
        limited.limits.burst = 100_000
        limited.limits.tableCost = 100_000
        let client = "X-Forwarded-For: 203.0.113.9"
        let table = Self.get("/api/v1/teams.csv", client)
        let answers = try await sample.answers(
            to: [
                table, table, Self.get("/api/v1/teams", "X-Forwarded-For: 203.0.113.10", "X-API-Key: x"),
                Self.get("/api/v1/teams.csv", "X-Forwarded-For: 203.0.113.9, 203.0.113.11"),
                Self.get("/readyz", client), Self.get("/api/v1/teams.csv"),
            ],
            limited
        )
        let policy = ["RateLimit-Policy": "\"requests\";q=100000;w=100000"]
        let artifact = sample.first.rawValue
        try check(answers[0], Case("first", 200, nil, policy), artifact)
        #expect(answers[0].value("RateLimit")?.hasPrefix("\"requests\";r=0;t=") == true)
        try check(answers[1], Case("second", 429, .rateLimited, policy), artifact)
        #expect(answers[1].value("Retry-After").flatMap { Int($0) } ?? 0 > 1_000)
        try check(
            answers[2],
            Case("strange", 401, .keyUnknown, policy.merging(["WWW-Authenticate": "Bearer"]) { $1 }),
            artifact
        )
        #expect(answers[3...].map(\.status) == [200, 200, 200])
        #expect(answers[4...].allSatisfy { $0.values("RateLimit").isEmpty })
    }

    @Test func `Before there is an artifact, an answer names none and is a problem all the same`() async throws {
        let answers = try await ServedSample().answers(to: [Self.get("/api/v1/teams")], isLoaded: false)
        try check(answers[0], Case("early", 503, .noArtifact, ["Retry-After": "5"]), nil)
    }
}
