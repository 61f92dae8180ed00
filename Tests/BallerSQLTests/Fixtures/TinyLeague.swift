import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// The league of `world.sql`, with its models and a published artifact of the same rows beside it.
///
/// Most of the time of a test would go into building models that it never looks at. The league as it is in the file is therefore built
/// once, and each test gets a copy; of one with other records only those models are built that a question is about, and what they read.
struct TinyLeague {
    let warehouse: Warehouse
    private let database: Connection
    private let models: LazyModels?
    /// Where the files of a copy lie.
    private let folder: TemporaryFolder?
    /// Tests of a suite that share a league take turns: a connection has one statement at a time.
    private let turn = NSRecursiveLock()

    /// The league as it is in the file.
    init() throws {
        let original = try WholeLeague.shared.get()
        let folder = try TemporaryFolder()
        warehouse = original.warehouse
        database = try WholeLeague.connection(to: original.copy(to: folder))
        models = nil
        self.folder = folder
    }

    /// The league of other records; the prelude is SQL that changes them before any model sees them.
    init(prelude: String) throws {
        warehouse = try Checkout.warehouse.get()
        database = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try database.makeRecords(of: warehouse, prelude: prelude)
        models = LazyModels(of: warehouse)
        folder = nil
    }

    /// The connection, with everything built.
    var connection: Connection {
        get throws {
            try models?.buildAll(on: database)
            return database
        }
    }

    /// Makes raw tables of a source without a record, for a prelude to fill.
    static func emptyTables(_ kinds: [String], source: String = "bref", of warehouse: Warehouse) -> String {
        let relations = kinds.map { "raw_\(source)__\($0)" }
        return warehouse.sources.flatMap(\.files).filter { relations.contains($0.relation) }.map { file in
            "CREATE TABLE \(file.relation) (\(file.tableColumns.joined(separator: ", ")));\n"
        }.joined()
    }

    /// Changes something, when everything has been built.
    func run(_ text: String) throws {
        try turn.withLock { try connection.execute(SQL(name: "tiny league", text: text)) }
    }

    func rows(_ text: String) throws -> [Row] { try rows(SQL(name: "tiny league", text: text)) }

    func rows(_ sql: SQL) throws -> [Row] {
        try turn.withLock {
            try models?.build(for: sql.text, on: database)
            return try database.rows(sql)
        }
    }

    /// The rows as texts, a line each, cells divided by blanks.
    func lines(_ text: String) throws -> [String] {
        try rows(text).map { row in row.values.map { $0.text ?? "\($0)" }.joined(separator: " ") }
    }

    /// Runs a file of the warehouse.
    ///
    /// The moment makes the text another one each time: the engine plans a prepared statement by the data of that day,
    /// and leaves out filters that nothing could pass then.
    func result(of file: SQLFile, _ moment: String) throws -> [Row] {
        try rows(SQL(name: file.name, text: warehouse.render(file) + "-- \(moment)"))
    }

    /// The rows that a check finds.
    func failingRows(of check: String) throws -> [Row] {
        try result(of: #require(warehouse.checks.first { $0.stem == check }), check)
    }

    /// Runs the closure in a transaction that is taken back.
    func trying<T>(_ fault: String, _ body: () throws -> T) throws -> T {
        try turn.withLock {
            try run("BEGIN")
            defer { try? run("ROLLBACK") }
            try run(fault)
            return try body()
        }
    }
}
