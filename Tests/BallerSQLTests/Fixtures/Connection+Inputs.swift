import BallerDuckDB
import BallerSQL
import Foundation

extension Connection {
    /// Makes an empty table of every raw relation and reference table that is not there yet, as of a source that brought no
    /// file, and adds the declared columns that one lacks, as of a file that brought no such column.
    func createMissingInputs(of warehouse: Warehouse) throws {
        let known = try columnNames()
        for file in warehouse.sources.flatMap(\.files) {
            guard let known = known[file.relation] else {
                try createMissing(file.relation, file.tableColumns)
                continue
            }
            for column in file.columns where !known.contains(column.name) {
                let text = "ALTER TABLE \(file.relation) ADD COLUMN \(column.name) \(column.type)"
                try execute(SQL(name: file.relation, text: text))
            }
        }
        for reference in warehouse.references {
            try createMissing(reference.relation, reference.columns.map { "\($0.name) \($0.type)" })
        }
    }

    /// The columns of each table that is there.
    private func columnNames() throws -> [String: Set<String>] {
        let text = "SELECT table_name, column_name FROM duckdb_columns()"
        return try rows(SQL(name: "columns", text: text)).reduce(into: [:]) { names, row in
            names[try row["table_name"].text ?? "", default: []].insert(try row["column_name"].text ?? "")
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
