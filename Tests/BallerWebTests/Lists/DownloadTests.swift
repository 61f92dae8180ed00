import BallerArtifact
import BallerSampleStore
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

struct DownloadTests {
    @Test func `The database comes whole and in parts, under an address of its own`() async throws {
        let sample = try ServedSample()
        let file = try Data(contentsOf: sample.store.databaseURL(of: sample.first))
        try await sample.test { client in
            let current = try await client.get("/artifacts/current/baller.duckdb")
            #expect(current.status == .permanentRedirect)
            let address = try #require(current.headers[.location])
            #expect(address == "/artifacts/\(sample.first)/baller.duckdb")
            let whole = try await client.get(address)
            #expect(whole.status == .ok)
            #expect(Data(whole.body.readableBytesView) == file)
            #expect(whole.headers[.acceptRanges] == "bytes")
            for (range, bytes) in [
                ("bytes=0-9", file.prefix(10)), ("bytes=5-", file.dropFirst(5)), ("bytes=-7", file.suffix(7)),
            ] {
                let part = try await client.get(address, headers: [.range: range])
                #expect(part.status == .partialContent)
                #expect(Data(part.body.readableBytesView) == Data(bytes), "\(range)")
                #expect(part.headers[.contentRange]?.hasSuffix("/\(file.count)") == true)
            }
            #expect(
                try await client.get(address, headers: [.range: "bytes=\(file.count)-"]).status == .rangeNotSatisfiable
            )
            let tag = try #require(whole.headers[.eTag])
            #expect(try await client.get(address, headers: [.ifNoneMatch: tag]).status == .notModified)
            #expect(try await client.get(address, headers: [.ifMatch: "\"x\""]).status == .preconditionFailed)
            #expect(try await client.get(address, headers: [.range: "bytes=0-9", .ifRange: "\"x\""]).status == .ok)
            let manifest = try await client.json("/artifacts/\(sample.first)/manifest.json")
            #expect(!manifest.names.isEmpty)
            let gone = try await client.json("/artifacts/\(sample.second)/baller.duckdb", status: .gone)
            #expect(gone.text("restart") == "/artifacts/current/baller.duckdb")
        }
    }

    @Test(arguments: [
        (nil, ByteRange.none), ("bytes=0-0", .part(0..<1)), ("bytes=2-100", .part(2..<10)), ("bytes=3-", .part(3..<10)),
        ("bytes=-4", .part(6..<10)), ("bytes=-40", .part(0..<10)), ("bytes=10-", .outside), ("bytes=-0", .outside),
        ("bytes=5-2", .none), ("bytes=0-1,3-4", .none), ("lines=1-2", .none), ("bytes=a-b", .none), ("bytes=-", .none),
    ])
    func `A range is what it says, and what is not understood is the whole`(field: String?, range: ByteRange) {
        #expect(ByteRange(field, of: 10) == range)
    }
}
