import BallerDuckDB
import BallerSQL

/// Runs the statements of an operator's own sources on empty tables, before anything is read.
struct OwnSourcesTrial {
    let warehouse: Warehouse

    /// - Throws: `ETLError.unusableSources` with the file and the engine's words, or the column of another type.
    func run() throws {
        let models = warehouse.models.filter { $0.folder.hasPrefix("\(OwnSourcesFolder.name)/") }
        guard !models.isEmpty else { return }
        let connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        for file in warehouse.sources.flatMap(\.files) {
            try create(file.relation, file.tableColumns.joined(separator: ", "), on: connection)
        }
        for reference in warehouse.references {
            let columns = reference.columns.map { "\($0.name) \($0.type)" }
            try create(reference.relation, columns.joined(separator: ", "), on: connection)
        }
        for model in warehouse.models where model.step == .staging && !models.contains(model) {
            if let shape = warehouse.shapes[model.stem] {
                try create(model.stem, shape, on: connection)
            } else if let statement = try warehouse.emptyStatement(of: model.stem) {
                try connection.execute(SQL(name: model.name, text: "CREATE VIEW \(model.stem) AS \(statement)"))
            }
        }
        for model in models { try check(model, on: connection) }
        let own = Set(models.compactMap(\.header.stages))
        for rule in warehouse.sources.flatMap(\.files).filter({ own.contains($0.relation) }).flatMap(\.rules) {
            _ = try named(rule.file) {
                try connection.rows(SQL(name: rule.file.name, text: warehouse.render(rule.file)))
            }
        }
    }

    private func create(_ relation: String, _ columns: String, on connection: Connection) throws {
        try connection.execute(SQL(name: relation, text: "CREATE TABLE \(relation) (\(columns))"))
    }

    private func check(_ model: SQLFile, on connection: Connection) throws {
        try named(model) {
            let text = "CREATE VIEW \(model.stem) AS\n\(try warehouse.render(model))"
            try connection.execute(SQL(name: model.name, text: text))
        }
        guard let union = model.header.feeds else { return }
        let declared = try types(of: union, on: connection)
        for (column, type) in try types(of: model.stem, on: connection) {
            guard let wanted = declared[column], wanted != type, (wanted, type) != ("BIGINT", "INTEGER") else {
                continue
            }
            throw ETLError.unusableSources(
                problem:
                    "\(model.name), column \(column): it is \(type) and must be \(wanted): write CAST(… AS \(wanted)) AS \(column)"
            )
        }
    }

    private func types(of relation: String, on connection: Connection) throws -> [String: String] {
        let rows = try connection.rows(SQL(name: relation, text: "DESCRIBE \(relation)"))
        return Dictionary(rows.map { ($0[0].text ?? "", $0[1].text ?? "") }) { first, _ in first }
    }

    private func named<Result>(_ file: SQLFile, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DuckDBError {
            throw ETLError.unusableSources(problem: "\(file.name): \(error.failure?.message ?? error.message)")
        } catch let error as WarehouseError {
            throw ETLError.unusableSources(problem: error.message)
        }
    }
}
