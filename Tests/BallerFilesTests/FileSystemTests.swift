import BallerFiles
import BallerTestSupport
import Foundation
import Testing

@Suite struct FileSystemTests {
    private let folder = FileManager.default.temporaryDirectory.appending(component: "files-\(UUID().uuidString)")
    private let files = FaultyFileSystem()
    private var file: URL { folder.appending(component: "kept") }

    init() throws { try files.createFolder(folder) }

    private func text() throws -> String { String(decoding: try files.read(file), as: UTF8.self) }

    @Test(arguments: [FaultyFileSystem.Operation.write, .synchronize, .rename])
    func `a file that cannot be replaced keeps its content, and no temporary file is left`(
        _ refused: FaultyFileSystem.Operation
    ) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try files.replace(file, with: Array("old".utf8))
        files.refuse { operation, url in operation == refused && url.pathExtension == "own" ? .diskFull : nil }
        let failure = #expect(throws: FileFailure.self) {
            try files.replace(file, with: Array("new".utf8), temporary: "own")
        }
        #expect(failure?.reason == .diskFull)
        #expect(failure?.code == "file.disk_full")
        #expect(try text() == "old")
        #expect(try files.names(in: folder) == ["kept"])
    }

    @Test func `bytes are appended and read from any offset`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        for part in ["one", "two", "three"] { try files.append(Array(part.utf8), to: file) }
        #expect(try text() == "onetwothree")
        #expect(try files.read(file, from: 3, count: 3) == Array("two".utf8))
        #expect(try files.read(file, from: 6, count: .max) == Array("three".utf8))
        #expect(try files.read(file, from: 11, count: 4) == [])
        #expect(try files.read(file, from: 99, count: 4) == [])
    }

    @Test func `a lock is refused with its holder, or waited for`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let lock = try files.lock(file, waits: false)
        let failure = #expect(throws: FileFailure.self) { try files.lock(file, waits: false) }
        #expect(failure?.reason == .locked(holder: Int(ProcessInfo.processInfo.processIdentifier)))
        let waiting = Task.detached { [files, file] in try files.lock(file, waits: true).release() }
        lock.release()
        try await waiting.value
        try files.lock(file, waits: false).release()
    }

    @Test func `a missing file is reported with its path, and removing it is no error`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: FileFailure(operation: "read", path: file.path, reason: .notFound)) { try files.read(file) }
        #expect(try files.info(of: file) == nil)
        #expect(try files.names(in: file).isEmpty)
        try files.remove(file)
    }

    @Test func `a fingerprint covers the whole file`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try files.write(Array("abc".utf8), to: file)
        let print = try FileFingerprint(of: file, in: files)
        #expect(print.bytes == 3)
        #expect(print.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(print.head == Array("abc".utf8))
    }
}
