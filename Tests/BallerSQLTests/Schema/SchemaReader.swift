import BallerDuckDB
import BallerSQL

/// Describes the artifact as an empty database with its tables and views knows it.
struct SchemaReader {
    let warehouse: Warehouse
    let connection: Connection
    let printed: [ArtifactRelation]
    private let views: [ArtifactRelation]

    init() throws {
        warehouse = try Checkout.warehouse.get()
        connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
        try connection.createMissingInputs(of: warehouse)
        printed = try warehouse.printedTables()
        views = try warehouse.views()
        for schema in [RecordTable.schema, "bref"] {
            try connection.execute(SQL(name: "schema", text: "CREATE SCHEMA \(schema)"))
        }
        for table in warehouse.records {
            try connection.execute(SQL(name: table.name, text: table.creation(as: table.name)))
        }
        for model in warehouse.models where model.step != .views { try create(model, as: model.stem) }
        for table in printed { try create(table.file, as: table.name) }
        for view in views { try create(view.file, as: view.name) }
        for relation in warehouse.star + printed + views {
            try connection.execute(SQL(name: relation.name, text: relation.comments(on: relation.name)))
        }
    }

    private func create(_ file: SQLFile, as name: String) throws {
        let kind = file.step == .views ? "VIEW" : "TABLE"
        let text = "CREATE \(kind) \(name) AS\n" + (try warehouse.render(file))
        try connection.execute(SQL(name: file.name, text: text))
    }

    func document() throws -> SchemaDocument {
        let records = try warehouse.records.map { table in
            SchemaDocument.Relation(
                name: table.name,
                section: .records,
                about: try comment(on: table.name),
                key: table.key,
                columns: try columns(of: table.name, required: table.columns.filter { !$0.isNullable }.map(\.name))
            )
        }
        let described = try (warehouse.star + printed + views).map { relation in
            SchemaDocument.Relation(
                name: relation.name,
                section: Self.section(of: relation.file.step),
                about: try comment(on: relation.name),
                key: relation.key,
                columns: try columns(
                    of: relation.name,
                    required: relation.file.step?.isStar == true ? relation.required : []
                )
            )
        }
        return SchemaDocument(relations: records + described)
    }

    private static func section(of step: ModelStep?) -> SchemaDocument.Section {
        switch step {
        case .dims: .dims
        case .facts: .facts
        case .aggregates: .aggregates
        case .views: .views
        case .staging, nil: .pages
        }
    }

    private func comment(on relation: String) throws -> String {
        try rows(
            """
            SELECT comment FROM duckdb_tables() WHERE \(Self.named(relation, "table_name"))
            UNION ALL
            SELECT comment FROM duckdb_views() WHERE \(Self.named(relation, "view_name"))
            """
        ).first?[0].text ?? ""
    }

    private func columns(of relation: String, required: [String]) throws -> [SchemaDocument.Column] {
        let found = try rows(
            """
            SELECT column_name, data_type, comment
            FROM duckdb_columns()
            WHERE \(Self.named(relation, "table_name")) AND NOT internal
            ORDER BY column_index
            """
        )
        return found.map { row in
            let name = row[0].text ?? ""
            return SchemaDocument.Column(
                name: name,
                type: row[1].text ?? "",
                isNullable: !required.contains(name),
                about: row[2].text ?? ""
            )
        }
    }

    /// A condition on the engine's lists of tables, views and columns.
    private static func named(_ relation: String, _ column: String) -> String {
        "if(schema_name = 'main', \(column), concat(schema_name, '.', \(column))) = '\(relation)'"
    }

    private func rows(_ text: String) throws -> [Row] {
        try connection.rows(SQL(name: "schema reader", text: text))
    }
}
