import BallerDuckDB
import BallerSQL

/// Lets checks count the records of all tables under one name.
struct RecordViews {
    /// The connections that will query: a session's view is visible only in that session.
    let connections: [Connection]
    let warehouse: Warehouse
    /// What the build before left; `nil` if every build starts over.
    var reuse: Reuse?

    /// For a running build; `brought` are the raw relations that have files.
    func createStagedRecords(brought: Set<String>) throws {
        let raw = warehouse.rawRelations
        let relations = warehouse.stagingRelations.filter { !raw.contains($0) || brought.contains($0) }
        try create(Warehouse.stagedRecords, of: relations)
    }

    /// For a running build or a finished artifact; `printed` are its printed tables.
    func createRecordedRows(printed: [String]) throws {
        try create(Warehouse.recordedRows, of: warehouse.tablesWithRecords + printed)
    }

    private func create(_ view: String, of relations: [String]) throws {
        let text = "CREATE TEMP VIEW \(view) AS\n\(Warehouse.batches(in: relations))"
        for connection in connections { try connection.execute(SQL(name: view, text: text)) }
        reuse?.note(view: view, of: relations)
    }
}
