import BallerETL
import BallerParse
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerSample

/// One fault in a kept box score page, at random: of a hundred, fewer than three are seen by neither parser nor check and
/// change what is published.
@Suite(.enabled(if: SharedData.isPresent)) struct DamagedPageTests {
    private struct Fault: CustomStringConvertible {
        let game: String
        let kind: PageDamage
        let page: ReadPage
        let changes: String

        var description: String { "\(game) \(kind) \(changes)" }
    }

    /// The record's number by relation at which the rows of each game begin and end.
    private func build(_ pages: [String: ReadPage], in place: PageBuild) throws -> (BuildReport, [String: [String]]) {
        var games: [String: [String]] = [:]
        for relation in PageTypes.relations {
            var text = ParsedTable.csvHeader(relation)
            var owners: [String] = []
            for (game, page) in pages.sorted(by: { $0.key < $1.key }) {
                for row in page.rows[relation.name] ?? [] {
                    text += Array("\(row)\r\n".utf8)
                    owners.append(game)
                }
            }
            guard !owners.isEmpty else { continue }
            games["\(relation.name).csv"] = owners
            try Data(text).write(to: place.raw.appending(component: "\(relation.name).csv"))
        }
        return (try place.build { $0.publish = false }, games)
    }

    private func changes(_ before: ReadPage, _ after: ReadPage) -> String {
        before.rows.keys.sorted().flatMap { name in
            let old = Set(before.rows[name] ?? [])
            return (after.rows[name] ?? []).filter { !old.contains($0) }.prefix(1).map { "\(name): \($0)" }
        }.joined(separator: "; ")
    }

    @Test func `is seen by the parser or a check, but for a few`() throws {
        let trials = Trial.count(35)
        let kept = try KeptPage.first(min(trials, 70))
        let place = try PageBuild()
        let sound = Dictionary(uniqueKeysWithValues: kept.map { ($0.game, ReadPage($0.bytes, url: $0.url)) })
        let (base, _) = try build(sound, in: place)
        #expect(base.state == .passed, "\(base.text)")
        let known = try FailingRows(place.open(base))

        var random = SampleRandom(seed: 200)
        var unseen: [Fault] = []
        var tried = 0
        while tried < trials {
            var faults: [Fault] = []
            for page in kept where tried < trials {
                let kind = PageDamage.allCases[random.below(PageDamage.allCases.count)]
                guard let bytes = kind.apply(to: page.bytes, &random), let whole = sound[page.game] else { continue }
                let damaged = ReadPage(bytes, url: page.url)
                tried += 1
                guard !damaged.isNamed, damaged != whole else { continue }
                faults.append(Fault(game: page.game, kind: kind, page: damaged, changes: changes(whole, damaged)))
            }
            let pages = sound.merging(faults.map { ($0.game, $0.page) }) { $1 }
            let (report, owners) = try build(pages, in: place)
            let failing = try FailingRows(place.open(report)).without(known)
            for fault in faults where !failing.name(game: fault.game, record: nil) {
                let isNamed = owners.contains { file, games in
                    games.indices.contains {
                        games[$0] == fault.game && failing.name(game: fault.game, record: (file, $0 + 1))
                    }
                }
                if !isNamed, try isHarmful(fault, sound, base, in: place) { unseen.append(fault) }
            }
        }
        #expect(unseen.count * 100 < 3 * tried, "\(unseen.count) of \(tried): \(unseen)")
    }

    /// Whether the page, the only damaged one, changes what is published.
    private func isHarmful(
        _ fault: Fault,
        _ sound: [String: ReadPage],
        _ base: BuildReport,
        in place: PageBuild
    ) throws -> Bool {
        let (report, _) = try build(sound.merging([fault.game: fault.page]) { $1 }, in: place)
        let before = try #require(base.artifact)
        let after = try #require(report.artifact)
        return try !ArtifactDiffer(warehouse: Warehouse.bundled()).compare(
            URL(filePath: before),
            with: URL(filePath: after)
        ).isEmpty
    }
}
