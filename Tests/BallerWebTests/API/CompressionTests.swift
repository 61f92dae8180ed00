import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import BallerWeb

struct CompressionTests {
    private static let target = "/api/v1/players?per_page=100"

    @Test(arguments: [0, 1 << 20])
    func `Who takes gzip gets it, with a tag of its own, and others the same as ever`(cacheBytes: Int) async throws {
        var configuration = ServedSample.configuration
        configuration.responseCacheBytes = cacheBytes
        try await ServedSample.read(configuration) { client in
            let plain = try await client.get(Self.target)
            #expect(plain.headers[.contentEncoding] == nil)
            #expect(plain.headers[.vary] == "Accept, Accept-Encoding")
            for accepted in ["gzip", "br, gzip;q=0.5", "*", "GZIP", "gzip, gzip;q=0"] {
                let packed = try await client.get(Self.target, headers: [.acceptEncoding: accepted])
                #expect(packed.headers[.contentEncoding] == "gzip", "\(accepted)")
                #expect(packed.headers[.vary] == "Accept, Accept-Encoding")
                #expect(packed.headers[.contentLength] == String(packed.body.readableBytes))
                #expect(packed.body.readableBytes * 3 < plain.body.readableBytes)
                #expect(packed.body.getBytes(at: 0, length: 2) == [0x1F, 0x8B])
                let tag = try #require(packed.headers[.eTag])
                #expect(tag != plain.headers[.eTag])
                let known: HTTPFields = [.acceptEncoding: accepted, .ifNoneMatch: tag]
                let unchanged = try await client.get(Self.target, headers: known)
                #expect(unchanged.status == .notModified)
                #expect(unchanged.headers[.vary] == "Accept, Accept-Encoding")
            }
            for refused in ["gzip;q=0", "identity", "br", "*;q=0", "gzip;q=0, *"] {
                let again = try await client.get(Self.target, headers: [.acceptEncoding: refused])
                #expect(again.headers[.contentEncoding] == nil, "\(refused)")
                #expect(again.body == plain.body)
            }
        }
    }

    @Test func `An answer of a few bytes and a file of the site are packed where it pays`() async throws {
        try await ServedSample.read { client in
            let gzip: HTTPFields = [.acceptEncoding: "gzip"]
            let page = String(buffer: try await client.get("/").body)
            let style = try #require(page.firstMatch(of: /\/static\/[^"]+\.css/)).output
            let packed = try await client.get(String(style), headers: gzip)
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(try await packed.body.readableBytes < client.get(String(style)).body.readableBytes)
            #expect(try await client.get("/api/v1/artifact?", headers: gzip).status == .ok)
        }
    }

    @Test func `If-None-Match with a star is 304 for what is there, and 404 for what is not`() async throws {
        try await ServedSample.read { client async throws in
            let star: HTTPFields = [.ifNoneMatch: "*"]
            #expect(try await client.get(Self.target, headers: star).status == .notModified)
            #expect(try await client.get("/api/v1/players/no-such-player", headers: star).status == .notFound)
        }
    }
}
