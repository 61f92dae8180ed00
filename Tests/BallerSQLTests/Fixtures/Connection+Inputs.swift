import BallerDuckDB
import BallerSQL
import Foundation

extension Connection {
    /// Makes an empty table of every raw relation and reference table that is not there yet: a source that brought no file.
    func createMissingInputs(of warehouse: Warehouse) throws {
        for file in warehouse.sources.flatMap(\.files) {
            let columns =
                file.columns.map { "\($0.name) \($0.type)" } + ["import_batch_id INTEGER", "source_row BIGINT"]
            try createMissing(file.relation, columns)
        }
        for reference in warehouse.references {
            try createMissing(reference.relation, reference.columns.map { "\($0.name) \($0.type)" })
        }
    }

    private func createMissing(_ relation: String, _ columns: [String]) throws {
        let text = "CREATE TABLE IF NOT EXISTS \(relation) (\(columns.joined(separator: ", ")))"
        try execute(SQL(name: relation, text: text))
    }

    /// Fills the reference tables from the warehouse's own lists.
    func loadReferences(of warehouse: Warehouse) throws {
        for reference in warehouse.references {
            let text = "CREATE OR REPLACE TABLE \(reference.relation) AS " + (try warehouse.rows(of: reference))
            try execute(SQL(name: reference.name, text: text))
        }
    }

    /// Makes every model, in order, of what its inputs hold.
    func buildModels(of warehouse: Warehouse) throws {
        for model in warehouse.models {
            let kind = model.step == .views ? "VIEW" : "TABLE"
            let text = "CREATE \(kind) \(model.stem) AS\n" + (try warehouse.render(model))
            try execute(SQL(name: model.name, text: text))
        }
    }
}
