import BallerPages
import BallerTestSupport
import Foundation
import Testing

struct PageKindTests {
    private static let site = "https://www.basketball-reference.com"

    @Test func `names are unique, and no two kinds have one sample`() {
        #expect(Set(PageKind.all.map(\.name)).count == PageKind.all.count)
        #expect(Set(PageKind.all.map(\.sample)).count == PageKind.all.count)
    }

    @Test(arguments: PageKind.all.map(\.name))
    func `the sample of a kind is of that kind, and its values make the address of one`(_ name: String) throws {
        let kind = try #require(PageKind.all.first { $0.name == name })
        let sample = try #require(PageAddress(kind.sample))
        #expect(sample.kind == kind)
        #expect(PageAddress(Self.site + kind.sample)?.kind == kind)
        let filled = try #require(kind.address(sample.values))
        #expect(filled.kind == kind)
        #expect(PageAddress(filled.url)?.kind == kind)
        #expect(filled.values.allSatisfy { sample[$0.key] == $0.value })
    }

    /// Values that fit every placeholder, in a season to which each form of address applies.
    private func values(_ pattern: AddressPattern) -> [String: String] {
        [
            "league": "NBA", "season": String(min(2024, pattern.seasons?.upperBound ?? 2024)),
            "team": "BOS", "game": "202406170BOS", "letter": "j", "player": "jamesle01", "coach": "jacksph01c",
            "referee": "fostesc99r", "executive": "axelsjo99x", "conference": "eastern", "day": "12", "year": "2024",
            "month": pattern.text.contains("?") ? "4" : "april", "term": "kobe", "board": "pts_career",
            "award": "mvp", "series": "nba-finals-mavericks-vs-celtics",
        ]
    }

    @Test(arguments: PageKind.all.map(\.name))
    func `every form of address reads back what it was filled with`(_ name: String) throws {
        let kind = try #require(PageKind.all.first { $0.name == name })
        for pattern in kind.patterns {
            let values = values(pattern)
            let filled = try #require(pattern.filled(values), "\(pattern.text)")
            let address = try #require(PageAddress(filled), "\(filled)")
            #expect(address.kind == kind, "\(filled)")
            let read = try #require(pattern.values(in: filled), "\(filled)")
            #expect(read.allSatisfy { values[$0.key] == $0.value }, "\(filled)")
            #expect(pattern.filled(read) == filled)
        }
    }

    @Test func `an address is not filled with what cannot stand in it`() {
        let season = ["league": "NBA", "season": "1950"]
        #expect(PageKind.schedule.address(season) == nil)
        #expect(PageKind.scheduleEarly.address(season)?.url == "/leagues/NBA_1950_games.html")
        #expect(PageKind.scheduleEarly.address(["league": "XYZ", "season": "1950"]) == nil)
        #expect(PageKind.scheduleEarly.address(["league": "NBA"]) == nil)
    }

    @Test func `every forbidden kind says what replaces it, or that nothing does`() {
        let forbidden = PageKind.all.filter { !$0.robots.isAllowed }
        #expect(forbidden.count == 12)
        for kind in forbidden { #expect(kind.robots.instead?.isEmpty == false, "\(kind.name)") }
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `every kept page has a kind, and its values make its address again`() throws {
        let folder = try #require(SharedData.folder)
        var addresses: [String] = []
        for (file, column) in [("pages/INDEX.csv", 2), ("found/pages/addresses.csv", 1)] {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for line in text.split(whereSeparator: \.isNewline).dropFirst() {
                let cells = line.split(separator: ",", maxSplits: column + 1, omittingEmptySubsequences: false)
                guard cells.count > column else { continue }
                // Pages of an error and single tables have no address of a page.
                if ["error", "table-fragment"].contains(where: { cells[0].contains("\($0)/") }) { continue }
                addresses.append(String(cells[column]))
            }
        }
        #expect(addresses.count > 250)
        for url in addresses {
            guard let address = PageAddress(url) else {
                Issue.record("no kind has \(url)")
                continue
            }
            let again = address.kind.patterns.compactMap { $0.filled(address.values) }.compactMap { PageAddress($0) }
            #expect(again.contains { $0.kind == address.kind && $0.values == address.values }, "\(url)")
        }
    }
}
