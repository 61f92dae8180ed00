import AsyncHTTPClient
import BallerArtifact
import BallerFiles
import BallerSampleStore
import BallerServing
import BallerTestSupport
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOHTTP1
import Synchronization
import Testing

@testable import BallerWeb

struct SwapUnderLoadTests {
    private static let targets = [
        "/api/v1/standings/2026?view=league", "/api/v1/seasons/2026/leaders", "/api/v1/players?per_page=100",
        "/api/v1/games?per_page=100", "/api/v1/artifact",
    ]

    private struct Findings: Sendable {
        var answers = 0
        var failed: [String] = []
        var mixed: [String] = []
        var artifacts: Set<String> = []

        mutating func add(_ target: String, _ answer: Answer, _ expected: [String: [String: ByteBuffer]]) {
            answers += 1
            guard answer.status == 200, let artifact = answer.artifact else {
                failed.append("\(target) \(answer.status)")
                return
            }
            artifacts.insert(artifact)
            if expected[artifact]?[target] != answer.body { mixed.append("\(target) \(artifact)") }
        }
    }

    private struct Answer {
        let status: Int
        let artifact: String?
        let body: ByteBuffer
    }

    private typealias Reader = @Sendable (any TestClientProtocol, String) async throws -> Answer

    /// Over a connection, with the patience that a machine needs that is busy with other work.
    private static let overHTTP: Reader = { client, target in
        let request = HTTPClientRequest(url: "http://localhost:\(client.port ?? 0)\(target)")
        let response = try await HTTPClient.shared.execute(request, timeout: .minutes(10))
        return Answer(
            status: Int(response.status.code),
            artifact: response.headers.first(name: HTTPField.Name.artifact.rawName),
            body: try await response.body.collect(upTo: 16 << 20)
        )
    }

    private static let byRouter: Reader = { client, target in
        let response = try await client.get(target)
        return Answer(status: response.status.code, artifact: response.headers[.artifact], body: response.body)
    }

    private final class Record: Sendable {
        let findings = Mutex(Findings())
        let isDone = Mutex(false)

        var answers: Int { findings.withLock { $0.answers } }
    }

    /// Twenty where every answer is computed; what kept answers add shows after a few.
    @Test(arguments: [(times: 20, cacheBytes: 0), (times: 5, cacheBytes: 1 << 20)])
    func `Many switches under load fail no request and mix no artifacts`(times: Int, cacheBytes: Int) async throws {
        try await switchUnderLoad(times: times, ServedSample(), cacheBytes: cacheBytes, by: .live, Self.overHTTP)
    }

    #if os(Linux)
    /// The file is closed, moved and opened under the readers, on a system that refuses to move what is open.
    @Test func `Switches in place under load fail no request either`() async throws {
        let place = try SampleStore()
        let files = FaultyFileSystem()
        files.mindOpenFiles()
        var options = ArtifactServing.Options()
        options.swapStrategy = .inPlace
        // A machine that is busy with other work must not look like a reader that stays.
        options.deadline = .seconds(3600)
        let store = ArtifactStore(root: place.store.root, fileSystem: files)
        // Readers wait while the artifact is opened, on a busy machine longer than a client of HTTP does.
        try await switchUnderLoad(
            times: 4,
            ServedSample(options, over: place, store: store),
            cacheBytes: 0,
            by: .router,
            Self.byRouter
        )
    }
    #endif

    private func switchUnderLoad(
        times: Int,
        _ sample: ServedSample,
        cacheBytes: Int,
        by setup: TestingSetup,
        _ ask: @escaping Reader
    ) async throws {
        var configuration = ServedSample.configuration
        configuration.responseCacheBytes = cacheBytes
        try await sample.test(configuration, by: setup) { client in
            let expected = try await Self.answers(of: sample, client, ask)
            let record = Record()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<8 {
                    group.addTask {
                        var number = worker
                        while !record.isDone.withLock({ $0 }) {
                            let target = Self.targets[number % Self.targets.count]
                            number += 1
                            let answer = try await ask(client, target)
                            record.findings.withLock { $0.add(target, answer, expected) }
                        }
                    }
                }
                for number in 1...times {
                    let answered = record.answers
                    try sample.store.publish(number.isMultiple(of: 2) ? sample.first : sample.second)
                    #expect(try await sample.serving.reloader.reload().hasSwitched)
                    while record.answers < answered + 20 { try await Task.sleep(for: .milliseconds(2)) }
                }
                record.isDone.withLock { $0 = true }
                try await group.waitForAll()
            }
            let found = record.findings.withLock { $0 }
            #expect(found.failed.isEmpty)
            #expect(found.mixed.isEmpty)
            #expect(found.artifacts == [sample.first.rawValue, sample.second.rawValue])
            #expect(found.answers >= 20 * times)
        }
    }

    /// What each artifact answers to each target, asked in peace.
    private static func answers(
        of sample: ServedSample,
        _ client: any TestClientProtocol,
        _ ask: Reader
    ) async throws -> [String: [String: ByteBuffer]] {
        var answers: [String: [String: ByteBuffer]] = [:]
        for id in [sample.second, sample.first] {
            try sample.store.publish(id)
            _ = try await sample.serving.reloader.reload()
            for target in targets { answers[id.rawValue, default: [:]][target] = try await ask(client, target).body }
        }
        return answers
    }
}
