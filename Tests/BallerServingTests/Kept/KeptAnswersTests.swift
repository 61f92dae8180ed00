import BallerArtifact
import BallerDuckDB
import BallerSampleStore
import Testing

@testable import BallerServing

struct KeptAnswersTests {
    // The league has no pages.
    private static let catalog = Result { QueryCatalog(try SampleStore.warehouse.get()).fitting([]) }

    private func json(_ rows: QueryRows) throws -> String {
        var writer = JSONWriter(reserving: 1024)
        try writer.rows(rows)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func withOpened(_ work: @escaping @Sendable (Snapshot, PooledConnection) throws -> Void) async throws {
        let place = try SampleStore()
        let serving = try place.serving(.init(queryThreads: 1, deadline: .seconds(3600)))
        _ = try await serving.reloader.reload()
        try await serving.current.withSnapshot { snapshot in
            try snapshot.withConnection { try work(snapshot, $0) }
        }
    }

    @Test func `Kept answers are those that the engine gives`() async throws {
        let catalog = try Self.catalog.get()
        try await withOpened { snapshot, connection in
            #expect(snapshot.kept.names == catalog.kept.map(\.name))
            let names = snapshot.directory.names
            let engine = QuerySession(connection, KeptAnswers(), names)
            let memory = QuerySession(connection, snapshot.kept, names)
            for (name, query) in catalog.kept {
                let keys = try #require(query.kept).keys
                let places = try #require(snapshot.kept[name]).places
                for key in places.keys.prefix(25) {
                    var arguments = QueryArguments()
                    for (parameter, value) in zip(keys, key) { arguments[parameter] = value }
                    let asked = try json(engine.rows(of: name, arguments))
                    #expect(try json(memory.rows(of: name, arguments)) == asked, "\(name) \(key)")
                    #expect(asked.contains("{"))
                    #expect(!asked.contains("\"by_"))
                }
            }
        }
    }

    @Test func `A missing answer has no rows, in memory and in the engine`() async throws {
        try await withOpened { snapshot, connection in
            for kept in [KeptAnswers(), snapshot.kept] {
                let session = QuerySession(connection, kept, snapshot.directory.names)
                let unknown = try session.rows(of: "game", ["game_id": .integer(-1)])
                #expect(unknown.isEmpty)
                let missing = try session.rows(of: "game", ["game_id": .null])
                #expect(missing.isEmpty)
                #expect(throws: ServingError.self) { try session.rows(of: "game") }
            }
        }
    }

    @Test func `Answers that do not fit are queried from the engine, the largest first`() async throws {
        let catalog = try Self.catalog.get()
        try await withOpened { snapshot, connection in
            let rows = Dictionary(snapshot.manifest.tables.map { ($0.name, Int($0.rows)) }) { $0 + $1 }
            let all = snapshot.kept.bytes
            let (engine, names) = (connection.connection, snapshot.directory.names)
            let some = try KeptAnswers(catalog, on: engine, names: names, tableRows: rows, limit: all / 2)
            #expect(some.bytes <= all / 2)
            #expect(!some.names.isEmpty)
            #expect(some.names.count < snapshot.kept.names.count)
            #expect(!some.names.contains("game_player_lines"))
            let none = try KeptAnswers(catalog, on: engine, names: names, tableRows: rows, limit: 0)
            #expect(none.bytes == 0)
        }
    }

    @Test func `Scattered rows of one answer are refused`() async throws {
        let text = "SELECT n AS by_n FROM (VALUES (1), (2), (1)) AS numbers (n);"
        let query = KeptQuery(SQL(name: "odd.sql", text: text), keys: ["n"])
        try await withOpened { _, connection in
            #expect {
                _ = try KeptRows(query, on: connection.connection, limit: 1 << 20)
            } throws: { error in
                (error as? ServingError)?.code == "serving.kept_rows_scattered"
            }
        }
    }

    @Test func `The first and the last rows of an answer can be taken`() async throws {
        let text = "SELECT 1 AS by_one, range AS n FROM range(5000) ORDER BY n"
        let query = KeptQuery(SQL(name: "numbers.sql", text: text), keys: ["one"])
        try await withOpened { _, connection in
            let kept = try #require(try KeptRows(query, on: connection.connection, limit: 1 << 20))
            let rows = try kept.rows(["one": .integer(1)])
            #expect(rows.rowCount == 5000)
            #expect(try json(rows.prefix(2)) == #"[{"n":0},{"n":1}]"#)
            #expect(try json(rows.suffix(2)) == #"[{"n":4998},{"n":4999}]"#)
            #expect(rows.prefix(4000).rowCount == 4000)
            #expect(rows.suffix(4000).rowCount == 4000)
            #expect(try rows.suffix(4000).decoded(as: Number.self).map(\.n) == Array(1000..<5000))
        }
    }

    private struct Number: Decodable { let n: Int }
}
