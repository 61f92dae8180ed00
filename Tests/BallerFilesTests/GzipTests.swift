import BallerFiles
import Foundation
import Testing

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

    @Test func `several members are one text, and zero bytes after them are padding`() throws {
        let members = try Gzip.compress(Data("bask".utf8)) + Gzip.compress(Data("etball".utf8))
        #expect(try Gzip.decompress(members, limit: 100) == Data("basketball".utf8))
        #expect(try Gzip.decompress(members + Data(count: 512), limit: 100) == Data("basketball".utf8))
        #expect(throws: GzipError.somethingBehind) { try Gzip.decompress(members + Data("x".utf8), limit: 100) }
        #expect(throws: GzipError.somethingBehind) { try Gzip.decompress(members + Data([0, 1]), limit: 100) }
    }

    @Test func `data in pieces of every size unpack alike`() throws {
        let packed = try Gzip.compress(Data("one ".utf8)) + Gzip.compress(Data("two".utf8)) + Data(count: 3)
        for size in 1...packed.count {
            let reader = try GzipReader()
            var text: [UInt8] = []
            for start in stride(from: 0, to: packed.count, by: size) {
                let piece = Data(packed[start..<min(start + size, packed.count)])
                try piece.withUnsafeBytes { bytes in try reader.unpack(bytes) { text += $0 } }
            }
            try reader.finish()
            #expect(text == Array("one two".utf8), "in pieces of \(size)")
        }
    }

    @Test func `a limit is kept and broken data are noticed`() throws {
        let packed = try Gzip.compress(Data(count: 100_000))
        #expect(throws: GzipError.tooLarge(limit: 99_999)) { try Gzip.decompress(packed, limit: 99_999) }
        #expect(throws: GzipError.endsEarly) { try Gzip.decompress(packed.dropLast(9), limit: 100_000) }
        #expect(throws: GzipError.self) { try Gzip.decompress(Data("no gzip".utf8), limit: 100_000) }
        #expect(throws: GzipError.endsEarly) { try Gzip.decompress(Data(), limit: 100_000) }
    }

    @Test func `data that would not shrink are not compressed`() {
        #expect(Gzip.shrink([1, 2, 3], level: 9) == nil)
        #expect(Gzip.shrink([UInt8](repeating: 7, count: 1000), level: 1).map { $0.count < 100 } == true)
    }
}
