import BallerDuckDB
import BallerSQL

/// Describes the artifact as an empty database with its tables and views knows it.
struct SchemaReader {
    let warehouse: Warehouse
    let connection: Connection
    let printed: [PrintedTable]

    init() throws {
        warehouse = try Checkout.warehouse.get()
        connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        for table in warehouse.schema { try connection.execute(SQL(name: table.name, text: table.text)) }
        try connection.createMissingInputs(of: warehouse)
        for model in warehouse.models where model.folder == "models/staging" {
            let text = "CREATE TABLE \(model.stem) AS\n" + (try warehouse.render(model))
            try connection.execute(SQL(name: model.name, text: text))
        }
        try connection.execute(SQL(name: "schema", text: "CREATE SCHEMA bref"))
        printed = try warehouse.printedTables()
        for table in printed {
            let text =
                "CREATE TABLE \(table.name) AS\n\(try warehouse.render(table.file));\n\(table.comments(on: table.name))"
            try connection.execute(SQL(name: table.file.name, text: text))
        }
        for view in warehouse.models where view.folder == "models/views" {
            let text = "CREATE VIEW \(view.stem) AS\n" + (try warehouse.render(view))
            try connection.execute(SQL(name: view.name, text: text))
        }
    }

    func document() throws -> SchemaDocument {
        let tables = try warehouse.schema.map { table in
            SchemaDocument.Relation(
                name: table.stem,
                about: try comment(onTable: table.stem),
                key: try key(of: table.stem),
                columns: try columns(of: table.stem)
            )
        }
        let pages = try printed.map { table in
            SchemaDocument.Relation(
                name: table.name,
                about: try comment(onTable: table.name),
                key: table.key,
                columns: try columns(of: table.name)
            )
        }
        let views = try warehouse.models.filter { $0.folder == "models/views" }.map { view in
            SchemaDocument.Relation(
                name: view.stem,
                about: view.header.about,
                key: view.header.key,
                columns: try columns(of: view.stem, withCommentsOf: view.header.reads)
            )
        }
        return SchemaDocument(relations: tables + pages + views)
    }

    private func comment(onTable table: String) throws -> String {
        try rows("SELECT comment FROM duckdb_tables() WHERE \(Self.named(table))").first?[0].text ?? ""
    }

    /// Of tables that models fill as their heads say it; of the build's own records by their constraint.
    private func key(of table: String) throws -> [String] {
        if let model = warehouse.models.first(where: { $0.stem == table }) { return model.header.key }
        return try rows(
            """
            SELECT unnest(constraint_column_names)
            FROM duckdb_constraints()
            WHERE table_name = '\(table)' AND constraint_type = 'PRIMARY KEY'
            """
        ).compactMap { $0[0].text }
    }

    /// A column of a view has no comment of its own: it takes that of the column of the same name in the first table with one.
    private func columns(
        of relation: String,
        withCommentsOf tables: [String] = []
    ) throws -> [SchemaDocument.Column] {
        let borrowed = try tables.reversed().reduce(into: [String: String]()) { comments, table in
            for column in try columns(of: table) where !column.about.isEmpty { comments[column.name] = column.about }
        }
        let found = try rows(
            """
            SELECT column_name, data_type, is_nullable, comment
            FROM duckdb_columns()
            WHERE \(Self.named(relation)) AND NOT internal
            ORDER BY column_index
            """
        )
        return found.map { row in
            let name = row[0].text ?? ""
            return SchemaDocument.Column(
                name: name,
                type: row[1].text ?? "",
                isNullable: row[2].bool ?? true,
                about: row[3].text ?? borrowed[name] ?? ""
            )
        }
    }

    /// A condition on the engine's lists of tables and columns.
    private static func named(_ relation: String) -> String {
        "if(schema_name = 'main', table_name, concat(schema_name, '.', table_name)) = '\(relation)'"
    }

    private func rows(_ text: String) throws -> [Row] {
        try connection.rows(SQL(name: "schema reader", text: text))
    }
}
