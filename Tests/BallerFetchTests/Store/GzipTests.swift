import Foundation
import Testing

@testable import BallerFetch

@Suite struct GzipTests {
    @Test(arguments: [0, 1, 1000, 65_536, 1_000_000])
    func `what is compressed comes back`(count: Int) throws {
        var generator = SystemRandomNumberGenerator()
        let data = Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
        #expect(try Gzip.decompress(Gzip.compress(data), limit: count) == data)
    }

    @Test func `the same bytes in give the same bytes out`() throws {
        let data = Data("basketball".utf8)
        #expect(try Gzip.compress(data) == Gzip.compress(data))
    }

    @Test func `a limit is kept and broken data are noticed`() throws {
        let packed = try Gzip.compress(Data(count: 100_000))
        #expect(throws: Gzip.Failure.tooLarge) { try Gzip.decompress(packed, limit: 99_999) }
        #expect(throws: Gzip.Failure.broken) { try Gzip.decompress(packed.dropLast(9), limit: 100_000) }
        #expect(throws: Gzip.Failure.broken) { try Gzip.decompress(Data("no gzip".utf8), limit: 100_000) }
        #expect(throws: Gzip.Failure.broken) { try Gzip.decompress(Data(), limit: 100_000) }
    }
}
