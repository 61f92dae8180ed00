import BallerParse
import BallerTestSupport
import Foundation
import Testing

/// Pages that want to break the parser: it answers, within its limits, whatever comes.
struct HostilePageTests {
    private let url = "/boxscores/201801010MIN.html"

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test
    func `an entity bomb stays small`() throws {
        var bomb = "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">"
        for (name, last) in zip("bcdefghijklm", "abcdefghijkl") {
            bomb += "<!ENTITY \(name) \"" + String(repeating: "&\(last);", count: 20) + "\">"
        }
        bomb += "]><html><body><table id=\"pbp\"><tr><td>&m;</td></tr></table></body></html>"
        let verdict = try PageParser().parse(bytes(bomb), url: url)
        guard case .drift = verdict else {
            Issue.record("\(verdict)")
            return
        }
    }

    @Test
    func `a page of 50 MB is refused before it is parsed`() {
        let page = [UInt8](repeating: UInt8(ascii: "<"), count: 50 << 20)
        #expect(throws: ParseError.tooLarge(bytes: 50 << 20, limit: 16 << 20)) {
            try PageParser().parse(page, url: url)
        }
    }

    @Test
    func `deep nesting is refused at the limit`() {
        let page = bytes("<html><body>" + String(repeating: "<div>", count: 200_000))
        #expect(throws: ParseError.tooDeep(limit: 250)) { try PageParser().parse(page, url: url) }
    }

    @Test
    func `deep nesting in a comment is refused too`() {
        let inner = String(repeating: "<div>", count: 50_000)
        let page = bytes("<html><body><!-- <table id=\"line_score\">\(inner)</table> --></body></html>")
        #expect(throws: Never.self) { try PageParser().parse(page, url: "/leagues/NBA_2001_totals.html") }
        #expect(throws: ParseError.tooDeep(limit: 250)) {
            try PageParser().parse(
                bytes("<html><body><!-- <table id=\"totals_stats\">\(inner)</table> --></body></html>"),
                url: "/leagues/NBA_2001_totals.html"
            )
        }
    }

    @Test
    func `a flood of elements is refused at the limit`() {
        let page = bytes(String(repeating: "<b></b>", count: 700_000))
        #expect(throws: ParseError.tooManyElements(limit: 600_000)) { try PageParser().parse(page, url: url) }
    }

    @Test(arguments: ["<table id=\"a\"></table>", "<table id=\"a\">", "<table <table "])
    func `a flood of tables is refused at the limit`(_ table: String) {
        let page = bytes(String(repeating: table, count: 500_000))
        #expect(throws: ParseError.tooManyTables(limit: 2_000)) { try PageParser().parse(page, url: url) }
    }

    @Test
    func `a flood of attributes ends`() throws {
        var page = "<html><body><table"
        for number in 0..<200_000 { page += " a\(number)=1" }
        page += "></table></body></html>"
        guard case .drift = try PageParser().parse(bytes(page), url: url) else {
            Issue.record("not drift")
            return
        }
    }

    @Test
    func `unmatched end tags by the hundred thousand end`() throws {
        let page = bytes("<html><body>" + String(repeating: "</span></td></table>", count: 300_000) + "</html>")
        guard case .drift = try PageParser().parse(page, url: url) else {
            Issue.record("not drift")
            return
        }
    }

    @Test
    func `bytes that are not text are drift`() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<50 {
            // A NUL byte is an error of its own.
            let page = (0..<2000).map { _ in UInt8.random(in: 1...255, using: &random) }
            guard case .drift = try PageParser().parse(page, url: url) else {
                Issue.record("not drift")
                return
            }
        }
    }

    @Test
    func `an empty page and an unknown address are errors`() {
        #expect(throws: ParseError.emptyPage) { try PageParser().parse([], url: url) }
        #expect(throws: ParseError.unknownPageType(url: "/about/")) { try PageParser().parse([1], url: "/about/") }
    }

    @Test(.enabled(if: SharedData.isPresent), arguments: CorpusPage.sampleOfKinds)
    func `mutated real pages never stop the parser`(_ page: CorpusPage) throws {
        let original = try page.bytes()
        var random = SeededRandom(seed: UInt64(original.count))
        for round in 0..<6 {
            let mutated = Mutation.apply(to: original, round: round, random: &random)
            do {
                _ = try PageParser().parse(mutated, url: page.url)
            } catch {
                #expect(error != .parserUnavailable)
            }
        }
    }

    @Test(.enabled(if: SharedData.isPresent), arguments: CorpusPage.sampleOfKinds)
    func `every cut of a whole page is drift`(_ page: CorpusPage) throws {
        let original = try page.bytes()
        guard String(decoding: original.prefix(4096), as: UTF8.self).contains("<html") else { return }
        for part in 1...3 {
            let cut = Array(original.prefix(original.count * part / 4))
            if case .ok = try PageParser().parse(cut, url: page.url) {
                Issue.record("a cut at \(part)/4 is taken for whole")
            }
        }
    }
}

/// A generator whose numbers are the same in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Ways to break a page.
enum Mutation {
    static func apply(to bytes: [UInt8], round: Int, random: inout SeededRandom) -> [UInt8] {
        guard bytes.count > 100 else { return bytes }
        switch round % 6 {
        case 0: return flipped(bytes, random: &random)
        case 1: return Array(bytes.prefix(Int.random(in: 1..<bytes.count, using: &random)))
        case 2: return without(bytes, random: &random)
        case 3: return repeated(bytes, random: &random)
        case 4: return bytes.map { $0 == UInt8(ascii: "\"") ? UInt8(ascii: "<") : $0 }
        default: return bytes.map { $0 == UInt8(ascii: "/") ? 0 : $0 }
        }
    }

    private static func flipped(_ bytes: [UInt8], random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<(bytes.count / 200 + 1) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        return bytes
    }

    private static func without(_ bytes: [UInt8], random: inout SeededRandom) -> [UInt8] {
        let start = Int.random(in: 0..<(bytes.count - 50), using: &random)
        let length = Int.random(in: 1...min(20_000, bytes.count - start), using: &random)
        return Array(bytes[..<start] + bytes[(start + length)...])
    }

    private static func repeated(_ bytes: [UInt8], random: inout SeededRandom) -> [UInt8] {
        let start = Int.random(in: 0..<(bytes.count - 50), using: &random)
        let part = bytes[start..<min(start + 5_000, bytes.count)]
        return Array(bytes[..<start] + part + part + part + bytes[start...])
    }
}

extension CorpusPage {
    /// One page of each kind, the smallest.
    static let sampleOfKinds: [CorpusPage] = {
        let kinds = Dictionary(grouping: all.filter { CorpusTests.types[$0.kind] != nil }, by: \.kind)
        return kinds.values.compactMap { pages in pages.min { $0.file < $1.file } }.sorted { $0.file < $1.file }
    }()
}
