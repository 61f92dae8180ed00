import BallerDuckDB
import BallerSQL

/// Makes the relations of the warehouse: tables of the candidate by their schema files, others beside it, views as views.
struct ModelBuilder {
    let connection: Connection
    let lanes: Lanes
    let warehouse: Warehouse
    let journal: BuildJournal
    /// Raw relations that no file was brought for, and whatever is made of nothing else: all without a row.
    private let empty: Set<String>

    init(connection: Connection, lanes: Lanes, warehouse: Warehouse, journal: BuildJournal, missing: Set<String>) {
        self.connection = connection
        self.lanes = lanes
        self.warehouse = warehouse
        self.journal = journal
        empty = warehouse.emptyRelations(missing: missing)
    }

    /// Makes every table of the artifact, empty.
    func createTables() throws {
        try connection.transaction {
            for file in warehouse.schema {
                try connection.execute(SQL(name: file.name, text: try warehouse.render(file)))
            }
        }
    }

    /// Indexes what is read by one column again and again; after the checks, so that a key that stands twice is their finding.
    static func createIndexes(of warehouse: Warehouse, on connection: Connection) throws {
        for model in warehouse.models {
            guard let column = model.header.index else { continue }
            let table = "\(Workbench.candidate).main.\(model.stem)"
            let text = "CREATE UNIQUE INDEX \(model.stem)_\(column) ON \(table) (\(column))"
            try connection.execute(SQL(name: model.name, text: text))
        }
    }

    /// Builds the models of one folder, such as `models/dims`, each after those that it reads.
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

    /// What makes or fills the relation of a model; `nil` where it is a table that stays empty.
    private func statement(_ model: SQLFile) throws -> SQL? {
        let isTable = warehouse.schema.contains { $0.stem == model.stem }
        // To plan the tables of pages that nobody brought would take longer than to fill those of a small league.
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
