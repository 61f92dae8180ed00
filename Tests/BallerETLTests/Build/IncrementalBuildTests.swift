import BallerArtifact
import BallerDuckDB
import BallerSample
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct IncrementalBuildTests {
    /// What a build from nothing makes of the same files.
    private func whole(_ place: TestStore) throws -> String? {
        let store = ArtifactStore(root: place.folder.url.appending(component: "whole"))
        return try place.build { $0.store = store }.contentHash
    }

    private func build(_ place: TestStore, _ change: (inout BuildRequest) -> Void = { _ in }) throws -> BuildReport {
        try place.build { request in
            request.isIncremental = true
            change(&request)
        }
    }

    @Test func `the same files give the same artifact, and hardly anything is made anew`() throws {
        let place = try TestStore.sample()
        let first = try build(place)
        let second = try build(place)
        #expect(first.reused == 0)
        #expect(second.state == .passed)
        #expect(second.contentHash == first.contentHash)
        #expect(second.tables.filter { $0.key != "etl.log" } == first.tables.filter { $0.key != "etl.log" })
        #expect(second.files == first.files)
        #expect(second.warnings == first.warnings)
        #expect((second.reused ?? 0) > 150)
    }

    @Test(arguments: [0, 1, 2]) func `a changed day gives what a whole build gives`(_ kind: Int) throws {
        let place = try TestStore.sample()
        let log = try #require(place.files("player_gamelogs").last)
        let games = try #require(place.files("games").last)
        let path = place.raw.appending(component: log)
        let old = try Data(contentsOf: path)
        switch kind {
        case 0: try place.edit(log) { $0.removeLast(3) }
        case 1: try place.edit(log) { $0[1] = String($0[1].dropLast(20)) }
        default: try place.edit(games) { $0.append($0[1].replacing("0022", with: "0099")) }
        }
        let before = try build(place) { $0.publish = true }
        #expect(try before.contentHash == whole(place))
        try old.write(to: path)
        let after = try build(place)
        #expect(try after.contentHash == whole(place))
    }

    @Test func `files that come and go leave nothing behind`() throws {
        let place = try TestStore()
        var league = SampleLeague.tiny
        league.pageSeasons = 1
        try league.write(to: place.raw)
        let pages = place.raw.appending(component: "bref")
        let aside = place.folder.url.appending(component: "aside")
        let withPages = try build(place)
        try FileManager.default.moveItem(at: pages, to: aside)
        let without = try build(place)
        #expect(try without.contentHash == whole(place))
        try FileManager.default.moveItem(at: aside, to: pages)
        let again = try build(place)
        #expect(again.contentHash == withPages.contentHash)
    }

    @Test func `rejected records and their warnings stay with the file that has them`() throws {
        let place = try TestStore.sample()
        let log = try #require(place.files("player_gamelogs").first)
        let other = try #require(place.files("games").last)
        try place.edit(log) { $0[2] = $0[2].replacing(",", with: ",,", maxReplacements: 1) }
        let first = try build(place)
        try place.edit(other) { $0.removeLast() }
        let second = try build(place)
        let text = "SELECT concat_ws('|', line, reason, record_text) FROM etl.rejects ORDER BY ALL"
        #expect(try place.open(second).texts(text) == place.open(first).texts(text))
        #expect(try !place.open(second).texts(text).isEmpty)
    }

    @Test func `a build after a failed one, or after its artifact is gone, starts over`() throws {
        let place = try TestStore.sample()
        let first = try build(place)
        let id = try BuildID(first.buildID ?? "")
        try FileManager.default.removeItem(at: place.store.folder(of: id))
        let second = try build(place)
        #expect(second.reused == 0)
        #expect(second.contentHash == first.contentHash)
        #expect(throws: TestFault.self) {
            try build(place) { request in
                request.afterStep = { if $0 == .facts { throw TestFault() } }
            }
        }
        let fourth = try build(place)
        #expect(fourth.reused == 0)
        #expect(fourth.contentHash == first.contentHash)
    }

    @Test(arguments: ["state.json", "work.duckdb", "no work.duckdb", "baller.duckdb"])
    func `what was kept and is damaged is a warning, and everything is made anew`(_ name: String) throws {
        let place = try TestStore.sample()
        let first = try build(place)
        let artifact = place.store.databaseURL(of: try BuildID(first.buildID ?? ""))
        let file = name == "baller.duckdb" ? artifact : place.store.reuse.appending(component: name)
        if name == "no work.duckdb" {
            try FileManager.default.removeItem(at: place.store.reuse.appending(component: "work.duckdb"))
        } else {
            // Files of an artifact are read-only.
            try FileManager.default.removeItem(at: file)
            try Data(repeating: 7, count: 10_000).write(to: file)
        }
        let second = try build(place)
        #expect(second.state == .passed)
        #expect(second.reused == 0)
        #expect(second.contentHash == first.contentHash)
        #expect(second.warnings.count == first.warnings.count + 1)
        #expect(second.warnings.contains { $0.contains("everything is made anew") })
        #expect((try build(place).reused ?? 0) > 150)
    }

    @Test func `a changed statement is run again, and what it changes`() throws {
        let place = try TestStore.sample()
        _ = try build(place)
        let changed = try place.warehouse(
            "models/aggregates/agg_player_careers.sql",
            "-- about:",
            "-- about: Changed."
        )
        let report = try build(place) { $0.warehouse = changed }
        #expect(report.state == .passed)
        #expect(try report.contentHash == whole(place))
        #expect((report.reused ?? 0) > 150)
    }
}

private struct TestFault: Error {}
