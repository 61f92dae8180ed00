import BallerDuckDB
import BallerSQL

/// Makes the relations of the warehouse: tables of the candidate by their schema files, others beside it, views as views.
struct ModelBuilder {
    let connection: Connection
    let warehouse: Warehouse
    let journal: BuildJournal

    /// Makes every table of the artifact, empty.
    func createTables() throws {
        try connection.transaction {
            for file in warehouse.schema {
                try connection.execute(SQL(name: file.name, text: try warehouse.render(file)))
            }
        }
    }

    /// Builds the models of one folder, such as `models/dims`, in their order.
    func build(_ folder: String) throws {
        let models = warehouse.models.filter { $0.folder == folder }
        for (index, model) in models.enumerated() {
            try journal.part(model.stem, index + 1, of: models.count) { try build(model) }
        }
    }

    private func build(_ model: SQLFile) throws {
        let select = try warehouse.render(model)
        let statement =
            if warehouse.schema.contains(where: { $0.stem == model.stem }) {
                "INSERT INTO \(Workbench.candidate).main.\(model.stem) BY NAME\n\(select)"
            } else if model.folder == "models/views" {
                "CREATE VIEW \(Workbench.candidate).main.\(model.stem) AS\n\(select)"
            } else if model.stem.hasPrefix("staged_") {
                // The union of what all sources staged: nothing is gained by writing it down once more.
                "CREATE VIEW \(Workbench.work).main.\(model.stem) AS\n\(select)"
            } else {
                "CREATE TABLE \(Workbench.work).main.\(model.stem) AS\n\(select)"
            }
        try connection.execute(SQL(name: model.name, text: statement))
    }
}
