import BallerArtifact
import BallerReplay
import BallerSampleStore
import Crypto
import Foundation
import Logging
import Testing

@testable import BallerCommands
@testable import BallerServing

/// Swaps told to a real receiver on loopback.
struct WebhookTests {
    private static let secret = "a secret of the tests"
    private let place: SampleStore
    private let serving: ArtifactServing

    init() throws {
        place = try SampleStore()
        serving = ArtifactServing(
            store: place.store,
            warehouse: try SampleStore.warehouse.get(),
            options: ArtifactServing.Options().patient,
            logger: .quiet
        )
    }

    private func webhook(_ site: URL, attempts: Int = 3, limit: Duration = .seconds(3600)) -> Webhook {
        Webhook(
            address: site.appending(path: "hook").absoluteString,
            signature: WebhookSignature(secret: Self.secret),
            limit: limit,
            attempts: attempts,
            backOff: BackOff(first: .milliseconds(1)),
            changes: "https://stats.example.org/api/v1/changes",
            notices: serving.reloader.notices,
            waiting: serving.reloader.notices.listen(),
            logger: .quiet
        )
    }

    /// Plays the answers of a receiver to two swaps, and returns what it was asked by the time when `isDone`.
    private func requests(
        _ answers: [ReplayAnswer],
        attempts: Int = 3,
        limit: Duration = .seconds(3600),
        isDone: @escaping (SwapNotices.Counts) -> Bool
    ) async throws -> [ReplayRequest] {
        try await ReplayServer.with(["/hook": answers]) { receiver in
            let webhook = webhook(receiver.site, attempts: attempts, limit: limit)
            let running = Task { try await webhook.run() }
            // The first artifact of a server is no swap.
            _ = try await serving.reloader.reload()
            for id in [place.second, place.first] {
                try place.store.publish(id)
                // Nobody waits for the receiver.
                #expect(try await serving.reloader.reload().hasSwitched)
            }
            while !isDone(serving.reloader.notices.counts) { await Task.yield() }
            running.cancel()
            try await running.value
            return receiver.requests
        }
    }

    @Test func `Each swap is told once, signed, with what it changed and where there is more`() async throws {
        let requests = try await requests([.status(204)]) { $0.delivered == 2 }
        #expect(requests.count == 2)
        for (request, ids) in zip(requests, [(place.second, place.first), (place.first, place.second)]) {
            #expect(request.method == "POST" && request.headers["content-type"] == "application/json")
            let body = try #require(try JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])
            #expect(body["type"] as? String == "artifact.swapped")
            #expect(body["artifact"] as? String == ids.0.rawValue)
            #expect(body["previous_artifact"] as? String == ids.1.rawValue)
            #expect(body["changes"] as? String == "https://stats.example.org/api/v1/changes")
            let swap = try #require(body["swap"] as? [String: Any])
            #expect(swap["action"] as? String == "publish" && swap["at"] != nil)
            try expectSigned(request)
        }
        #expect(Set(requests.map { $0.headers["webhook-id"] }).count == 2)
    }

    /// As a receiver does it, by the words of the standard alone.
    private func expectSigned(_ request: ReplayRequest) throws {
        let id = try #require(request.headers["webhook-id"])
        let second = try #require(request.headers["webhook-timestamp"].flatMap { Int($0) })
        #expect(abs(Date().timeIntervalSince1970 - Double(second)) < 86_400)
        let signed = Data("\(id).\(second).".utf8) + Data(request.body)
        let parts = try #require(request.headers["webhook-signature"]).split(separator: ",")
        #expect(parts.first == "v1")
        let code = try #require(Data(base64Encoded: String(parts[1])))
        let key = SymmetricKey(data: Data(Self.secret.utf8))
        #expect(HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: signed, using: key))
        #expect(!HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: signed + [0], using: key))
    }

    @Test func `What fails is told again under the same id, and the next swap after it`() async throws {
        let answers = [.status(500), ReplayAnswer(delivery: .reset), .status(200)]
        let requests = try await requests(answers) { $0.delivered == 2 }
        #expect(requests.count == 4)
        #expect(Set(requests.prefix(3).map { $0.headers["webhook-id"] }).count == 1)
        #expect(Set(requests.prefix(3).map(\.body)).count == 1)
        for request in requests { try expectSigned(request) }
        #expect(serving.reloader.notices.counts.retried == 2)
    }

    @Test func `A receiver that never takes it is given up after as many attempts as are set`() async throws {
        let requests = try await requests([.status(503)], attempts: 2) { $0.givenUp == 2 }
        #expect(requests.count == 4)
        #expect(serving.reloader.notices.counts.delivered == 0)
    }

    @Test func `A receiver that refuses, or sends elsewhere, is asked once`() async throws {
        let requests = try await requests([.status(404), .redirect(to: "/elsewhere")]) { $0.givenUp == 2 }
        #expect(requests.map(\.path) == ["/hook", "/hook"])
    }

    @Test func `A receiver that says nothing is given up after the time of an attempt`() async throws {
        let silent = ReplayAnswer(delivery: .silence)
        let requests = try await requests([silent], attempts: 2, limit: .milliseconds(100)) { $0.givenUp == 2 }
        #expect(serving.reloader.notices.counts.retried == 2)
        #expect(requests.count <= 4)
    }

    @Test func `A secret of Standard Webhooks is the key that it encodes`() {
        // The example of the specification's libraries.
        let signature = WebhookSignature(secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        let text = signature.text(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
            second: 1_614_265_330,
            body: Array("{\"test\": 2432232314}".utf8)
        )
        #expect(text == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test(arguments: ["ftp://example.org", "example.org", "http://", "https://user:word@example.org/", "http://a/#b"])
    func `An address that is none of the web is refused`(text: String) { #expect(WebAddress(text) == nil) }
}
