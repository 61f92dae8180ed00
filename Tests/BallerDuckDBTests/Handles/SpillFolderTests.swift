import Foundation
import Testing

@testable import BallerDuckDB

@Suite struct SpillFolderTests {
    @Test func `every folder is fresh, for its owner only, and gone with its user`() throws {
        try withTemporaryFolder { parent in
            var first: SpillFolder? = try SpillFolder(in: parent)
            let second = try SpillFolder(in: parent)
            #expect(first?.url != second.url)
            let attributes = try FileManager.default.attributesOfItem(atPath: second.url.path)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
            let file = try #require(first).url.appending(component: "left.tmp")
            try Data("rows".utf8).write(to: file)
            first = nil
            #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == [second.url.lastPathComponent])
        }
    }

    @Test func `a database keeps its folder as long as it has a connection`() throws {
        try withTemporaryFolder { parent in
            var database: Database? = try Database(
                .memory,
                options: DatabaseOptions(spillFolder: SpillFolder(in: parent))
            )
            var connection = try database?.connect()
            database?.close()
            database = nil
            #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).count == 1)
            #expect(try connection?.rows("SELECT 1 AS n").count == 1)
            connection = nil
            #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
        }
    }

    @Test func `only what a dead process left is swept`() throws {
        try withTemporaryFolder { parent in
            let files = FileManager.default
            let left = parent.appending(component: "baller-spill-dead00")
            try files.createDirectory(at: left, withIntermediateDirectories: true)
            try Data("rows".utf8).write(to: left.appending(component: "duckdb_temp_storage.tmp"))
            let other = parent.appending(component: "something-else")
            try files.createDirectory(at: other, withIntermediateDirectories: true)
            let linked = parent.appending(component: "baller-spill-linked")
            try files.createSymbolicLink(at: linked, withDestinationURL: other)
            let live = try SpillFolder(in: parent)

            let fresh = try SpillFolder(in: parent)
            let names = try Set(files.contentsOfDirectory(atPath: parent.path))
            let expected = [
                "something-else", "baller-spill-linked", live.url.lastPathComponent, fresh.url.lastPathComponent,
            ]
            #expect(names == Set(expected))
        }
    }

    @Test func `a parent that cannot be written to is named, and the failure may pass`() throws {
        let parent = URL(filePath: "/nowhere/at/all")
        let error = #expect(throws: DuckDBError.self) { try SpillFolder(in: parent) }
        #expect(error?.message.contains("/nowhere/at/all") == true)
        #expect(error?.isPassing == true)
    }

    @Test func `engines that spill at once get the right answers`() async throws {
        // Sorting these rows takes several times the memory that each engine may use.
        let text: SQL = """
            SELECT count(*) AS n, sum(CASE WHEN h < before THEN 1 ELSE 0 END) AS wrong FROM (
                SELECT h, lag(h) OVER (ORDER BY h) AS before FROM (SELECT hash(i) AS h FROM range(3000000) AS r(i))
            )
            """
        try await withThrowingTaskGroup(of: [Int?].self) { group in
            for _ in 0..<3 {
                let executor = BlockingExecutor(threads: 1, queueLimit: 1)
                group.addTask {
                    try await executor.run { _ in
                        let folder = try SpillFolder()
                        let options = DatabaseOptions(threads: 1, memoryLimitBytes: 48 << 20, spillFolder: folder)
                        let row = try Database(.memory, options: options).connect().rows(text)[0]
                        return [row[0].int, row[1].int]
                    }
                }
            }
            for try await counts in group { #expect(counts == [3_000_000, 0]) }
        }
    }
}
