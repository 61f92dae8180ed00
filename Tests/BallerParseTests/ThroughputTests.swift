import BallerParse
import BallerTestSupport
import Foundation
import Testing

/// A hook for benchmarks, run alone: `BALLER_PARSE_ROUNDS=100 swift test --filter ThroughputTests` parses every page that
/// often (or those of one kind, `BALLER_PARSE_KIND=box-score`), prints milliseconds of processor
/// time a page, and fails when memory grows.
@Suite(
    .enabled(if: SharedData.isPresent && ProcessInfo.processInfo.environment["BALLER_PARSE_ROUNDS"] != nil),
    .serialized
)
struct ThroughputTests {
    private let rounds = Int(ProcessInfo.processInfo.environment["BALLER_PARSE_ROUNDS"] ?? "") ?? 1

    @Test
    func `memory stays flat over many parses`() throws {
        let pages = try CorpusPage.of("box-score").map { (try $0.bytes(), $0.url) }
        let parser = PageParser()
        func round(_ count: Int) throws {
            for _ in 0..<count {
                for (bytes, url) in pages { _ = try parser.parse(bytes, url: url) }
            }
        }
        try round(3)
        let before = try #require(ProcessCost.bytes)
        try round(rounds)
        let after = try #require(ProcessCost.bytes)
        #expect(after - before < 16 << 20, "grew by \((after - before) >> 20) MB over \(rounds * pages.count) parses")
    }

    @Test
    func `prints pages and megabytes a second`() throws {
        let parser = PageParser()
        let kinds = Dictionary(grouping: CorpusPage.all.filter { PageTypes.type(of: $0.url) != nil }, by: \.kind)
        let only = ProcessInfo.processInfo.environment["BALLER_PARSE_KIND"]
        for (kind, corpus) in kinds.sorted(by: { $0.key < $1.key }) where only == nil || only == kind {
            let pages = try corpus.map { (try $0.bytes(), $0.url) }
            let start = ProcessCost.processorSeconds
            for _ in 0..<rounds {
                for (bytes, url) in pages { _ = try parser.parse(bytes, url: url) }
            }
            let seconds = ProcessCost.processorSeconds - start
            let bytes = pages.reduce(0) { $0 + $1.0.count } * rounds
            let milliseconds = seconds * 1000 / Double(pages.count * rounds)
            let rate = Double(bytes) / 1e6 / seconds
            print(
                "\(kind): \(milliseconds.formatted(.number.precision(.fractionLength(2)))) ms a page, \(rate.formatted(.number.precision(.fractionLength(1)))) MB/s"
            )
        }
        print("resident memory: \((ProcessCost.bytes ?? 0) >> 20) MB")
    }
}
