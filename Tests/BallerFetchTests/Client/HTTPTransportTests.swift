import BallerCore
import BallerFiles
import BallerReplay
import Foundation
import Testing

@testable import BallerFetch

@Suite struct HTTPTransportTests {
    private func exchange(
        _ answer: ReplayAnswer,
        limits: FetchLimits = FetchLimits(),
        sleeper: any Sleeper = RealSleeper()
    ) async throws -> WireResponse {
        try await ReplayServer.with(["/": [answer]]) { server in
            try await HTTPTransport.with(sleeper: sleeper) { transport in
                try await transport.exchange(WireRequest(url: server.url("/"), headers: [:]), limits: limits)
            }
        }
    }

    private func code(of answer: ReplayAnswer, bodyBytes: Int = 1 << 20) async -> String? {
        var limits = FetchLimits()
        limits.bodyBytes = bodyBytes
        do {
            _ = try await exchange(answer, limits: limits)
            return nil
        } catch {
            return (error as? FetchError)?.code ?? String(describing: error)
        }
    }

    @Test func `a whole answer comes with status, headers and body`() async throws {
        let response = try await exchange(.html("hello", headers: ["ETag": "\"1\""]))
        #expect(response.status == 200)
        #expect(response.headers["etag"] == "\"1\"")
        #expect(String(decoding: response.body, as: UTF8.self).contains("hello"))
    }

    @Test func `a gzip body is decompressed`() async throws {
        let page = Data(String(repeating: "basketball ", count: 10_000).utf8)
        let answer = ReplayAnswer.page(try Gzip.compress(page), headers: ["content-encoding": "gzip"])
        #expect(try await exchange(answer).body == page)
    }

    @Test func `a gzip body that swells beyond the limit is refused`() async throws {
        let bomb = try Gzip.compress(Data(count: 8 << 20))
        let answer = ReplayAnswer.page(bomb, headers: ["content-encoding": "gzip"])
        #expect(await code(of: answer) == "fetch.body_too_large")
    }

    @Test func `broken compression and an encoding that nobody asked for make the page incomplete`() async throws {
        let packed = try Gzip.compress(Data(String(repeating: "x y z", count: 999).utf8))
        let cut = ReplayAnswer.page(packed.prefix(packed.count / 2), headers: ["content-encoding": "gzip"])
        #expect(await code(of: cut) == "fetch.page_incomplete")
        #expect(await code(of: .html("a", headers: ["content-encoding": "br"])) == "fetch.page_incomplete")
    }

    @Test func `a huge body is refused, announced or not`() async {
        #expect(await code(of: .html("a").delivered(.announcing(2 << 20))) == "fetch.body_too_large")
        #expect(await code(of: .html("a").delivered(.endless(bytes: 3 << 20))) == "fetch.body_too_large")
    }

    @Test func `a reset, a body cut short and a wrong length are failures of the server`() async {
        let page = ReplayAnswer.html(String(repeating: "word ", count: 1000))
        #expect(await code(of: page.delivered(.reset)) == "fetch.server_failed")
        #expect(await code(of: page.delivered(.cut(afterBytes: 100))) == "fetch.server_failed")
        #expect(await code(of: page.delivered(.announcing(page.body.count + 7))) == "fetch.server_failed")
    }

    @Test(.timeLimit(.minutes(60)), arguments: [0, 20])
    func `an answer that stalls ends when its time is up, before or amid the body`(bytes: Int) async throws {
        try await ReplayServer.with(["/": [ReplayAnswer.html("slow").delivered(.stall(afterBytes: bytes))]]) { server in
            // Time is up as soon as the server stalls.
            let sleeper = StallSleeper(stalls: server.stalls)
            try await HTTPTransport.with(sleeper: sleeper) { transport in
                let error = await #expect(throws: FetchError.self) {
                    try await transport.exchange(
                        WireRequest(url: server.url("/"), headers: [:]),
                        limits: FetchLimits()
                    )
                }
                #expect(error?.code == "fetch.server_failed")
                #expect(error?.message.contains("no whole answer within") == true)
            }
        }
    }

    @Test(.timeLimit(.minutes(60)))
    func `a cancelled exchange ends at once`() async throws {
        try await ReplayServer.with(["/": [ReplayAnswer.html("slow").delivered(.stall(afterBytes: 10))]]) { server in
            try await HTTPTransport.with { transport in
                let task = Task {
                    try await transport.exchange(
                        WireRequest(url: server.url("/"), headers: [:]),
                        limits: FetchLimits()
                    )
                }
                for await _ in server.stalls { break }
                task.cancel()
                await #expect(throws: CancellationError.self) { try await task.value }
            }
        }
    }

    @Test func `redirects are handed over, not followed`() async throws {
        let response = try await exchange(.redirect(to: "/elsewhere"))
        #expect(response.status == 302)
        #expect(response.headers["location"] == "/elsewhere")
    }

    @Test func `a port where nobody listens is a failure of the server`() async throws {
        let site = try await ReplayServer.with([:]) { $0.site }
        try await HTTPTransport.with { transport in
            let error = await #expect(throws: FetchError.self) {
                try await transport.exchange(WireRequest(url: site, headers: [:]), limits: FetchLimits())
            }
            #expect(error?.code == "fetch.server_failed")
        }
    }
}

/// Sleeps until the server stalls.
private struct StallSleeper: Sleeper {
    let stalls: AsyncStream<String>

    func sleep(for duration: Duration) async throws {
        for await _ in stalls { break }
        try Task.checkCancellation()
    }
}
