import BallerParse
import BallerTestSupport
import Foundation
import Testing

/// Memory over many parses, and a hook for benchmarks: `BALLER_PARSE_ROUNDS=100` parses every page that often and prints
/// pages and megabytes a second.
@Suite(.enabled(if: SharedData.isPresent), .serialized)
struct ThroughputTests {
    @Test
    func `memory stays flat over many parses`() throws {
        let pages = try CorpusPage.of("box-score").prefix(6).map { (try $0.bytes(), $0.url) }
        let parser = PageParser()
        func round(_ count: Int) throws {
            for _ in 0..<count {
                for (bytes, url) in pages { _ = try parser.parse(bytes, url: url) }
            }
        }
        try round(5)
        let before = try #require(ResidentMemory.bytes)
        try round(40)
        let after = try #require(ResidentMemory.bytes)
        #expect(after - before < 16 << 20, "grew by \((after - before) >> 20) MB over \(40 * pages.count) parses")
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["BALLER_PARSE_ROUNDS"] != nil))
    func `prints pages and megabytes a second`() throws {
        let rounds = try #require(Int(ProcessInfo.processInfo.environment["BALLER_PARSE_ROUNDS"] ?? ""))
        let parser = PageParser()
        let kinds = Dictionary(grouping: CorpusPage.all.filter { PageTypes.type(of: $0.url) != nil }, by: \.kind)
        for (kind, corpus) in kinds.sorted(by: { $0.key < $1.key }) {
            let pages = try corpus.map { (try $0.bytes(), $0.url) }
            let clock = ContinuousClock()
            let elapsed = try clock.measure {
                for _ in 0..<rounds {
                    for (bytes, url) in pages { _ = try parser.parse(bytes, url: url) }
                }
            }
            let seconds = Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
            let bytes = pages.reduce(0) { $0 + $1.0.count } * rounds
            let milliseconds = seconds * 1000 / Double(pages.count * rounds)
            let rate = Double(bytes) / 1e6 / seconds
            print("\(kind): \(milliseconds.formatted(.number.precision(.fractionLength(2)))) ms a page, \(rate.formatted(.number.precision(.fractionLength(1)))) MB/s")
        }
        print("resident memory: \((ResidentMemory.bytes ?? 0) >> 20) MB")
    }
}
