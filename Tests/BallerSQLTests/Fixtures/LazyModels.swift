import BallerDuckDB
import BallerSQL
import Synchronization

/// The models of a league, each built when a question names it or what is made of it.
final class LazyModels: Sendable {
    private let warehouse: Warehouse
    private let files: [String: SQLFile]
    /// What is built, and whether everything is.
    private let built = Mutex<(names: Set<String>, isWhole: Bool)>(([], false))

    init(of warehouse: Warehouse) {
        self.warehouse = warehouse
        files = Dictionary(uniqueKeysWithValues: (warehouse.models + warehouse.pages).map { ($0.relation, $0) })
    }

    /// Builds what a text names; everything where it asks for what is made of all models.
    func build(for text: String, on connection: Connection) throws {
        let names = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }.map(String.init))
        let isOfAll = names.contains { name in
            [Warehouse.stagedRecords, Warehouse.recordedRows].contains(name) || name.hasPrefix("live.")
                || name.hasPrefix("\(RecordTable.schema).") || name.hasPrefix("duckdb_")
        }
        if isOfAll { return try buildAll(on: connection) }
        try built.withLock { try add(names, to: &$0.names, on: connection) }
    }

    func buildAll(on connection: Connection) throws {
        try built.withLock { built in
            guard !built.isWhole else { return }
            try add(Set(files.keys), to: &built.names, on: connection)
            try connection.finishLeague(of: warehouse)
            built.isWhole = true
        }
    }

    private func add(_ names: Set<String>, to built: inout Set<String>, on connection: Connection) throws {
        var wanted: Set<String> = []
        var waiting = names.filter { files[$0] != nil }
        while let name = waiting.popFirst() {
            guard !built.contains(name), wanted.insert(name).inserted, let file = files[name] else { continue }
            waiting.formUnion(file.header.reads.filter { files[$0] != nil })
        }
        for file in warehouse.models + warehouse.pages where wanted.contains(file.relation) {
            try connection.build(file)
            built.insert(file.relation)
        }
    }
}

extension Connection {
    /// The raw records of the league, changed by a prelude, and everything that models take as given.
    func makeRecords(of warehouse: Warehouse, prelude: String) throws {
        try run("SET default_null_order = 'nulls_first_on_asc_last_on_desc'; SET TimeZone = 'UTC'")
        try run(Checkout.fixture("world.sql"))
        try run(prelude)
        try run("CREATE SCHEMA \(RecordTable.schema); CREATE SCHEMA bref")
        for table in warehouse.records { try run(table.creation(as: table.name)) }
        try createMissingInputs(of: warehouse)
    }

    /// What is made of all models: the views over their records, what a build writes of itself, and the published artifact.
    fileprivate func finishLeague(of warehouse: Warehouse) throws {
        for (view, relations) in [
            (Warehouse.stagedRecords, warehouse.stagingRelations),
            (Warehouse.recordedRows, warehouse.tablesWithRecords + warehouse.pages.map(\.relation)),
        ] {
            try run("CREATE VIEW \(view) AS\n" + Warehouse.batches(in: relations))
        }
        try run(Checkout.fixture("records.sql"))
        if try rows(SQL(name: "databases", text: "FROM duckdb_databases() WHERE database_name = 'live'")).isEmpty {
            try run("ATTACH ':memory:' AS live")
        }
        for table in warehouse.star { try run("CREATE TABLE live.\(table.name) AS SELECT * FROM \(table.name)") }
    }

    fileprivate func build(_ file: SQLFile) throws {
        let kind = file.step == .views ? "VIEW" : "TABLE"
        let text = "CREATE \(kind) \(file.relation) AS\n" + (try Checkout.statement(of: file))
        try execute(SQL(name: file.name, text: text))
    }

    fileprivate func run(_ text: String) throws { try execute(SQL(name: "tiny league", text: text)) }
}
