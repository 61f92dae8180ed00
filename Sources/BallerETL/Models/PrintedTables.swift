import BallerDuckDB
import BallerSQL

/// Creates the tables of what pages print, for the kinds that have files.
struct PrintedTables {
    let connection: Connection
    let lanes: Lanes
    let warehouse: Warehouse
    let journal: BuildJournal
    /// Raw relations that have files.
    let brought: Set<String>

    /// - Returns: the tables that were made.
    func build() throws -> [ArtifactRelation] {
        // Without pages nothing is rendered, planned or described.
        guard warehouse.pages.contains(where: { !brought.isDisjoint(with: $0.header.reads) }) else { return [] }
        let tables = try warehouse.printedTables().filter { !brought.isDisjoint(with: warehouse.sources(of: $0)) }
        for schema in Set(tables.compactMap { $0.name.split(separator: ".").first }).sorted() {
            try connection.execute(
                SQL(name: "schema \(schema)", text: "CREATE SCHEMA \(Workbench.candidate).\(schema)")
            )
        }
        let statements = try tables.map(statement)
        try journal.parts(tables.map(\.name), waits: tables.map { _ in [] }, on: lanes) { index, connection in
            try connection.execute(statements[index])
        } take: { _, _, _ in
        }
        return tables
    }

    private func statement(_ table: ArtifactRelation) throws -> SQL {
        let relation = "\(Workbench.candidate).\(table.name)"
        let text = """
            CREATE TABLE \(relation) AS
            \(try warehouse.render(table.file))
            ORDER BY import_batch_id, source_row;
            \(table.comments(on: relation))
            """
        return SQL(name: table.file.name, text: text)
    }
}
