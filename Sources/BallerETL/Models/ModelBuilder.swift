import BallerDuckDB
import BallerSQL

/// Creates the warehouse's relations: candidate tables from their schema files, others in the work database, views as
/// views.
struct ModelBuilder {
    let connection: Connection
    let lanes: Lanes
    let warehouse: Warehouse
    let journal: BuildJournal
    /// Raw relations without files, and everything made only from them: all without rows.
    private let empty: Set<String>

    init(connection: Connection, lanes: Lanes, warehouse: Warehouse, journal: BuildJournal, missing: Set<String>) {
        self.connection = connection
        self.lanes = lanes
        self.warehouse = warehouse
        self.journal = journal
        empty = warehouse.emptyRelations(missing: missing)
    }

    /// Creates every table of the artifact, empty.
    func createTables() throws {
        try connection.transaction {
            for file in warehouse.schema {
                try connection.execute(SQL(name: file.name, text: try warehouse.render(file)))
            }
        }
    }

    /// Indexes the columns that are often looked up; after the checks, so that duplicate keys are reported by them.
    static func createIndexes(of warehouse: Warehouse, on connection: Connection) throws {
        for model in warehouse.models {
            guard let column = model.header.index else { continue }
            let table = "\(Workbench.candidate).main.\(model.stem)"
            let text = "CREATE UNIQUE INDEX \(model.stem)_\(column) ON \(table) (\(column))"
            try connection.execute(SQL(name: model.name, text: text))
        }
    }

    /// Builds the models of one folder, such as `models/dims`, in dependency order.
    func build(_ folder: String) throws {
        let models = warehouse.models.filter { $0.folder == folder }
        let waits = models.map { model in
            Set(models.indices.filter { model.header.reads.contains(models[$0].stem) })
        }
        let statements = try models.map(statement)
        try journal.parts(models.map(\.stem), waits: waits, on: lanes) { index, connection in
            if let statement = statements[index] { try connection.execute(statement) }
        } take: { _, _, _ in
        }
    }

    /// The statement that creates or fills a model's relation; `nil` for a table that stays empty.
    private func statement(_ model: SQLFile) throws -> SQL? {
        let isTable = warehouse.schema.contains { $0.stem == model.stem }
        // Planning the tables of pages that do not exist would take longer than filling those of a small league.
        if isTable, empty.contains(model.stem) { return nil }
        if empty.contains(model.stem), let columns = warehouse.shapes[model.stem] {
            return SQL(name: model.name, text: "CREATE TABLE \(Workbench.work).main.\(model.stem) (\(columns))")
        }
        let select = try warehouse.render(model)
        let text =
            if isTable {
                "INSERT INTO \(Workbench.candidate).main.\(model.stem) BY NAME\n\(select)"
            } else if model.folder == "models/views" {
                "CREATE VIEW \(Workbench.candidate).main.\(model.stem) AS\n\(select)"
            } else if model.header.made == .view {
                "CREATE VIEW \(Workbench.work).main.\(model.stem) AS\n\(select)"
            } else {
                "CREATE TABLE \(Workbench.work).main.\(model.stem) AS\n\(select)"
            }
        return SQL(name: model.name, text: text)
    }
}
