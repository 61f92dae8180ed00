import BallerCore
import BallerDuckDB
import BallerSQL

/// Reads what an artifact holds.
struct RelationList {
    let connection: Connection
    let warehouse: Warehouse

    /// The chosen tables and views, by schema and name; `withKeys` also tests whether keys name every row of the tables.
    func chosen(schemas: [String], tables: [String], withKeys: Bool = false) throws -> [ExportedRelation] {
        var all = try relations()
        if !schemas.isEmpty { all = all.filter { schemas.contains($0.schema) } }
        guard !all.isEmpty else { throw ExportError.nothingChosen(schemas: schemas) }
        for name in tables where !all.contains(where: { $0.name.fits(glob: name) }) {
            let alike = all.map(\.name).filter { $0.contains(name) || name.contains($0) }
            throw ExportError.unknownTable(name: name, alike: alike)
        }
        if !tables.isEmpty { all = all.filter { relation in tables.contains { relation.name.fits(glob: $0) } } }
        return try all.map { $0.isView ? $0 : try counted($0, withKey: withKeys) }
    }

    private func relations() throws -> [ExportedRelation] {
        var columns: [String: [ExportedRelation.Column]] = [:]
        for row in try connection.rows(warehouse.exportStatement("exported_columns")) {
            let texts = row.values.map { $0.text ?? "" }
            columns["\(texts[0]).\(texts[1])", default: []].append(
                ExportedRelation.Column(
                    name: texts[2],
                    type: texts[3],
                    about: texts[4],
                    entry: warehouse.columns[texts[2]]
                )
            )
        }
        return try connection.rows(warehouse.exportStatement("exported_relations")).map { row in
            let (schema, table) = (row[0].text ?? "", row[1].text ?? "")
            let name = schema == "main" ? table : "\(schema).\(table)"
            let key = row[4].text?.split(separator: ", ").map(String.init) ?? declaredKey(of: name)
            return ExportedRelation(
                schema: schema,
                table: table,
                isView: row[2].bool ?? false,
                about: row[3].text ?? "",
                key: key,
                columns: columns["\(schema).\(table)"] ?? []
            )
        }
    }

    /// The key of a view or of a table of the build's own records, which no model fills.
    private func declaredKey(of name: String) -> [String] {
        warehouse.records.first { $0.name == name }?.key
            ?? warehouse.models.first { $0.step == .views && $0.stem == name }?.header.key ?? []
    }

    private func counted(_ relation: ExportedRelation, withKey: Bool) throws -> ExportedRelation {
        var relation = relation
        let pieces = ["relation": relation.sqlName]
        relation.rows = try connection.rows(warehouse.exportStatement("exported_rows", pieces)).first?[0].int ?? 0
        if relation.has("import_batch_id"), relation.rows > 0 {
            let rows = try connection.rows(warehouse.exportStatement("exported_sources", pieces))
            relation.sources = rows.compactMap { $0[0].text }
        }
        if withKey { relation.isKeyed = try isKeyed(relation) }
        return relation
    }

    /// An artifact has no constraints, and a repeated key may have been waived.
    private func isKeyed(_ relation: ExportedRelation) throws -> Bool {
        guard !relation.key.isEmpty, relation.key.allSatisfy(relation.has) else { return false }
        let keys = relation.key.map(SQLText.identifier)
        let statement = try warehouse.exportStatement(
            "exported_key",
            [
                "relation": relation.sqlName, "keys": keys.joined(separator: ", "),
                "missing": keys.map { "\($0) IS NULL" }.joined(separator: " OR "),
            ]
        )
        return try connection.rows(statement).isEmpty
    }
}

extension Warehouse {
    /// A statement from the folder `build`, with its placeholders filled in.
    func exportStatement(_ name: String, _ pieces: [String: String] = [:]) throws -> SQL {
        let file = try buildQuery(name)
        return SQL(name: file.name, text: try file.filled(pieces))
    }
}
