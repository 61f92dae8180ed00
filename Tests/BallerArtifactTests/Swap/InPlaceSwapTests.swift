import BallerFiles
import Foundation
import Synchronization
import Testing

@testable import BallerArtifact

/// A server with one open database on a system that refuses to move open files.
@Suite struct InPlaceSwapTests {
    private let files = FakeFileSystem()
    private let current = URL(filePath: "/data/baller.duckdb")
    private let staging = URL(filePath: "/data/baller.staging.duckdb")
    private var swap: InPlaceSwap { InPlaceSwap(current: current, staging: staging, fileSystem: files) }

    private enum Trouble: Error {
        case refused
    }

    init() throws {
        try files.createFolder(URL(filePath: "/data"))
        try files.write(Array("old".utf8), to: current)
        try files.write(Array("new".utf8), to: staging)
        open()
    }

    private func open() { files.set { [path = current.path] in $0.open = [path] } }
    private func close() { files.set { $0.open = [] } }
    private func text(_ url: URL) throws -> String { try String(decoding: files.read(url), as: UTF8.self) }

    /// What serves after a swap that may have failed; the file must be there and open.
    private func served() throws -> String {
        #expect(files.state.withLock { $0.open } == [current.path])
        return try text(current)
    }

    @Test func `the new database takes the place of the old one`() throws {
        let outcome = try swap.swap(close: close, open: open, reopen: open)
        #expect(outcome == SwapOutcome(leftBackup: false))
        #expect(try served() == "new")
        #expect(try files.names(in: URL(filePath: "/data")) == ["baller.duckdb"])
    }

    @Test func `the first database moves in where there was none`() throws {
        close()
        try files.remove(current)
        _ = try swap.swap(close: {}, open: open, reopen: open)
        #expect(try served() == "new")
    }

    @Test func `a reader that still has the file open makes the swap fail, and the old one is still served`() throws {
        let error = #expect(throws: ArtifactError.self) { try swap.swap(close: {}, open: open, reopen: open) }
        #expect(error?.message.contains("“set the current file aside”") == true)
        #expect(error?.message.contains("in use") == true)
        #expect(try served() == "old")
        #expect(try text(staging) == "new")
    }

    @Test func `a close that fails changes nothing`() throws {
        let error = #expect(throws: ArtifactError.self) {
            try swap.swap(close: { throw Trouble.refused }, open: open, reopen: open)
        }
        #expect(error == .swapFailed(step: .close, file: staging.path, problem: "refused"))
        #expect(try served() == "old")
    }

    @Test func `a staging file that cannot be moved brings the old database back`() throws {
        files.set { $0.refused = ["rename baller.staging.duckdb": .inUse] }
        let error = #expect(throws: ArtifactError.self) { try swap.swap(close: close, open: open, reopen: open) }
        #expect(error?.code == "artifact.swap_failed")
        #expect(try served() == "old")
        #expect(try text(staging) == "new")
    }

    @Test func `a new database that does not open goes back and the old one is opened again`() throws {
        let error = #expect(throws: ArtifactError.self) {
            try swap.swap(close: close, open: { throw Trouble.refused }, reopen: open)
        }
        #expect(error == .swapFailed(step: .open, file: staging.path, problem: "refused"))
        #expect(try served() == "old")
        #expect(try text(staging) == "new")
    }

    @Test func `when even the undo fails, the message says where the old database is`() throws {
        files.set { $0.refused = ["rename baller.staging.duckdb": .inUse, "rename baller.duckdb.backup": .inUse] }
        let error = #expect(throws: ArtifactError.self) { try swap.swap(close: close, open: open, reopen: open) }
        #expect(error?.code == "artifact.swap_not_restored")
        #expect(error?.message.contains("it is at /data/baller.duckdb.backup") == true)
        #expect(try text(swap.backup) == "old")
        files.set { $0.refused = [:] }
        #expect(try swap.recover())
        #expect(try text(current) == "old")
    }

    @Test func `a backup that cannot be removed is left for the next swap`() throws {
        files.set { $0.refused = ["remove baller.duckdb.backup": .inUse] }
        #expect(try swap.swap(close: close, open: open, reopen: open) == SwapOutcome(leftBackup: true))
        #expect(try served() == "new")
        files.set { $0.refused = [:] }
        try files.write(Array("newer".utf8), to: staging)
        #expect(try swap.swap(close: close, open: open, reopen: open) == SwapOutcome(leftBackup: false))
        #expect(try served() == "newer")
    }

    @Test func `a missing staging file and a stray log are refused before anything is closed`() throws {
        let log = current.appendingPathExtension("wal")
        try files.write([1], to: log)
        #expect(throws: ArtifactError.writeAheadLogBeside(file: log.path)) {
            try swap.swap(close: close, open: open, reopen: open)
        }
        try files.remove(log)
        try files.remove(staging)
        #expect(throws: ArtifactError.databaseMissing(file: staging.path)) {
            try swap.swap(close: close, open: open, reopen: open)
        }
        #expect(try served() == "old")
    }

    @Test func `after a kill at any point the old or the new database is in place`() throws {
        for stop in 0..<20 {
            let fixture = try InPlaceSwapTests()
            fixture.files.stop(before: stop)
            let finished =
                (try? fixture.swap.swap(
                    close: { fixture.close() },
                    open: { fixture.open() },
                    reopen: { fixture.open() }
                )) != nil
            fixture.files.restart(after: .kill)
            fixture.close()
            try fixture.swap.recover()
            #expect(["old", "new"].contains(try fixture.text(fixture.current)), "stop \(stop)")
            if finished { return }
        }
        Issue.record("the swap never got through")
    }
}
