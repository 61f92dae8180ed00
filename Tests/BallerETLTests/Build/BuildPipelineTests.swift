import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Synchronization
import Testing

@testable import BallerETL

@Suite struct `Build of an artifact` {
    @Test func `a sample league builds, passes, is published and is whole`() throws {
        let place = try TestStore.sample()
        let report = try place.build { $0.publish = true }
        #expect(report.state == .passed)
        #expect(report.published)
        #expect(report.files.allSatisfy { $0.rejected == 0 && $0.dropped == 0 && $0.staged == $0.records })
        let id = try BuildID(report.buildID ?? "")
        #expect(try place.store.current() == id)
        let manifest = try place.store.verify(id)
        #expect(manifest.contentHash == report.contentHash)
        #expect(manifest.batches.count == report.files.count)
        #expect(manifest.tables.first { $0.name == "fact_player_gamelogs" }?.seasons.count == 2)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.store.folder(of: id).path).sorted()
        #expect(names == ["baller.duckdb", "build-report.html", "build-report.json", "manifest.json"])
    }

    @Test func `what does not fit into memory is built the same by way of a file`() throws {
        let place = try TestStore.sample()
        let inMemory = try place.build()
        let onDisk = try place.build { request in
            request.mostTextInMemory = 0
            request.memoryLimitBytes = 64_000_000
            request.threads = 1
        }
        #expect(onDisk.state == .passed)
        #expect(onDisk.contentHash == inMemory.contentHash)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: place.store.folder(of: BuildID(onDisk.buildID ?? "")).path
        )
        #expect(names.sorted() == ["baller.duckdb", "build-report.html", "build-report.json", "manifest.json"])

        try place.edit(try #require(place.files("player_").first)) { $0[2] = "short" }
        let failed = try place.build { $0.mostTextInMemory = 0 }
        let folder = try place.store.folder(of: BuildID(failed.buildID ?? ""))
        #expect(FileManager.default.fileExists(atPath: folder.appending(component: "work.duckdb").path))
    }

    @Test func `the ledger accounts for every record of every file`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.edit(name) { lines in
            lines.insert("not,a,record", at: 3)
            lines.append(lines[1])
        }
        let report = try place.build()
        let file = try #require(report.files.first { $0.file == name })
        #expect(file.reasons == ["wrong_column_count": 1, "exact_duplicate": 1])
        let connection = try place.open(report)
        #expect(
            try connection.integers(
                "SELECT count(*) FROM etl.ledger WHERE records <> staged + rejected OR staged <> facts + dropped"
            ) == [0]
        )
        #expect(try connection.integers("SELECT count(*) FROM etl.ledger") == [report.files.count])
        #expect(try connection.integers("SELECT source_row FROM etl.rejects") == [3])
        #expect(try connection.integers("SELECT line FROM etl.rejects") == [4])
        #expect(try connection.texts("SELECT record_text FROM etl.rejects") == ["not,a,record"])
        let keys = try connection.texts("SELECT record_key FROM etl.drops")
        #expect(keys.first?.contains("player_id=") == true)
    }

    @Test func `a failed build keeps its artifact and databases, and what is published stays`() throws {
        let place = try TestStore.sample()
        let good = try place.build { $0.publish = true }
        let name = try #require(place.files("player_").first)
        try place.edit(name) { $0[2] = "short" }
        let bad = try place.build { $0.publish = true }
        #expect(bad.state == .failed)
        #expect(!bad.published)
        #expect(try place.store.current()?.rawValue == good.buildID)
        let folder = try place.store.folder(of: BuildID(bad.buildID ?? ""))
        #expect(FileManager.default.fileExists(atPath: folder.appending(component: "work.duckdb").path))
        #expect(throws: ArtifactError.self) { try place.store.publish(BuildID(bad.buildID ?? "")) }
    }

    @Test func `a season that is gone is stopped by what is published`() throws {
        let place = try TestStore.sample()
        try place.build { $0.publish = true }
        for name in try place.files("").filter({ $0.contains("2024-25") }) {
            try FileManager.default.removeItem(at: place.raw.appending(component: name))
        }
        let report = try place.build { $0.publish = true }
        #expect(report.state == .failed)
        #expect(!report.published)
        let check = try #require(report.checks.first { $0.name == "fact_player_gamelogs__no_regression" })
        #expect(check.state == .failed)
        #expect(check.rows.map(\.key) == ["season_year=2025"])
    }

    @Test func `checks against the published artifact are skipped where there is none`() throws {
        let report = try TestStore.sample().build()
        let check = try #require(report.checks.first { $0.name == "fact_player_gamelogs__no_regression" })
        #expect(check.state == .skipped)
        #expect(check.message != nil)
    }

    @Test func `a build stopped after any step leaves what is published, and the next one succeeds`() throws {
        struct Stop: Error {}
        let place = try TestStore.sample()
        let good = try place.build { $0.publish = true }
        for step in BuildStep.allCases.filter({ $0 != .publish }) {
            #expect(throws: Stop.self) {
                try place.build { request in
                    request.publish = true
                    request.afterStep = { if $0 == step { throw Stop() } }
                }
            }
            #expect(try place.store.current()?.rawValue == good.buildID)
        }
        let next = try place.build { $0.publish = true }
        #expect(next.published)
        #expect(next.contentHash == good.contentHash)
    }

    @Test func `a build that does not get to an artifact leaves a report with the error`() throws {
        let place = try TestStore.sample()
        let name = try #require(place.files("player_").first)
        try place.folder.write("", to: "raw/\(name)")
        #expect(throws: ETLError.emptyFile(file: name)) { try place.build() }
        let building = place.store.root.appending(component: "building")
        let folders = try FileManager.default.contentsOfDirectory(atPath: building.path).filter { !$0.hasPrefix(".") }
        let json = try Data(contentsOf: building.appending(path: "\(try #require(folders.first))/build-report.json"))
        let report = try BuildReport.decode(json)
        #expect(report.state == .errored)
        #expect(report.error?.code == "etl.empty_file")
    }

    @Test func `two builds at once are refused`() throws {
        let place = try TestStore.sample()
        let refusals = Mutex(0)
        try place.build { request in
            request.afterStep = { step in
                guard step == .begin else { return }
                do { try place.build() } catch ArtifactError.locked { refusals.withLock { $0 += 1 } }
            }
        }
        #expect(refusals.withLock { $0 } == 1)
    }

    @Test func `steps are reported as they begin and end`() throws {
        let place = try TestStore.sample()
        let ended = Mutex([BuildStep]())
        try place.build { request in
            request.progress = { event in
                if case .ended(let step, _) = event { ended.withLock { $0.append(step) } }
            }
        }
        #expect(ended.withLock { $0 } == BuildStep.allCases.filter { $0 != .publish })
    }

    @Test func `the artifact holds the log of its build and what it is`() throws {
        let place = try TestStore.sample()
        let report = try place.build { $0.codeVersion = "1.2.3" }
        let connection = try place.open(report)
        let steps = try connection.texts("SELECT step FROM etl.log WHERE seconds IS NOT NULL ORDER BY entry")
        #expect(steps.contains("dims/dim_players"))
        #expect(steps.contains("final_checks"))
        let names = try connection.texts("SELECT name FROM etl.metadata ORDER BY name")
        #expect(names.contains("engine_version"))
        let version = try connection.texts("SELECT value FROM etl.metadata WHERE name = 'code_version'")
        #expect(version == ["1.2.3"])
        #expect(try connection.texts("SELECT DISTINCT sha256 FROM etl.import_batches").allSatisfy { $0.count == 64 })
    }
}
