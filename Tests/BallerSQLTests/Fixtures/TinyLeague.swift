import BallerDuckDB
import BallerSQL
import Testing

/// The league of `world.sql` in memory, with every model built and a published artifact of the same rows beside it.
struct TinyLeague {
    let connection: Connection
    let warehouse: Warehouse

    /// Builds it; the prelude is SQL that changes the raw records before any model sees them.
    init(prelude: String = "SELECT 1") throws {
        warehouse = try Checkout.warehouse.get()
        connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try run("SET default_null_order = 'nulls_first_on_asc_last_on_desc'; SET TimeZone = 'UTC'")
        try run(Checkout.fixture("world.sql"))
        try run(prelude)
        try createRecords()
        try connection.createMissingInputs(of: warehouse)
        for model in warehouse.models { try build(model) }
        try run("CREATE SCHEMA bref")
        for page in warehouse.pages { try run("CREATE TABLE \(page.relation) AS\n" + Checkout.statement(of: page)) }
        let printed = warehouse.pages.map(\.relation)
        for (view, relations) in [
            (Warehouse.stagedRecords, warehouse.stagingRelations),
            (Warehouse.recordedRows, warehouse.tablesWithRecords + printed),
        ] {
            try run("CREATE VIEW \(view) AS\n" + Warehouse.batches(in: relations))
        }
        try run(Checkout.fixture("records.sql"))
        try publish()
    }

    /// Makes raw tables of a source without a record, for a prelude to fill.
    static func emptyTables(_ kinds: [String], source: String = "bref", of warehouse: Warehouse) -> String {
        let relations = kinds.map { "raw_\(source)__\($0)" }
        return warehouse.sources.flatMap(\.files).filter { relations.contains($0.relation) }.map { file in
            "CREATE TABLE \(file.relation) (\(file.tableColumns.joined(separator: ", ")));\n"
        }.joined()
    }

    func run(_ text: String) throws {
        try connection.execute(SQL(name: "tiny league", text: text))
    }

    func rows(_ text: String) throws -> [Row] {
        try connection.rows(SQL(name: "tiny league", text: text))
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
        try connection.rows(SQL(name: file.name, text: warehouse.render(file) + "-- \(moment)"))
    }

    /// The rows that a check finds.
    func failingRows(of check: String) throws -> [Row] {
        try result(of: #require(warehouse.checks.first { $0.stem == check }), check)
    }

    /// Runs the closure in a transaction that is taken back.
    func trying<T>(_ fault: String, _ body: () throws -> T) throws -> T {
        try run("BEGIN")
        defer { try? run("ROLLBACK") }
        try run(fault)
        return try body()
    }

    /// The tables that the build fills itself.
    private func createRecords() throws {
        try run("CREATE SCHEMA \(RecordTable.schema)")
        for table in warehouse.records { try run(table.creation(as: table.name)) }
    }

    private func build(_ model: SQLFile) throws {
        let kind = model.step == .views ? "VIEW" : "TABLE"
        let text = "CREATE \(kind) \(model.stem) AS\n" + (try Checkout.statement(of: model))
        try connection.execute(SQL(name: model.name, text: text))
    }

    private func publish() throws {
        try run("ATTACH ':memory:' AS live")
        for table in warehouse.star { try run("CREATE TABLE live.\(table.name) AS SELECT * FROM \(table.name)") }
    }
}
