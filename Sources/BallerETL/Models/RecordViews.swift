import BallerDuckDB
import BallerSQL

/// Lets checks count the records of all tables under one name.
struct RecordViews {
    /// Those that will ask: a view of a session is seen by that session alone.
    let connections: [Connection]
    let warehouse: Warehouse

    /// Of a build at work; `brought` are the raw relations that files were read into.
    func createStagedRecords(brought: Set<String>) throws {
        let relations = warehouse.stagingRelations.filter { !$0.hasPrefix("raw_") || brought.contains($0) }
        try create(Warehouse.stagedRecords, of: relations)
    }

    /// Of a build at work or a finished artifact; `printed` are the printed tables that it has.
    func createRecordedRows(printed: [String]) throws {
        try create(Warehouse.recordedRows, of: warehouse.tablesWithRecords + printed)
    }

    private func create(_ view: String, of relations: [String]) throws {
        let text = "CREATE TEMP VIEW \(view) AS\n\(Warehouse.batches(in: relations))"
        for connection in connections { try connection.execute(SQL(name: view, text: text)) }
    }
}
