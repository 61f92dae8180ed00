import BallerDuckDB
import BallerSQL

/// Creates the tables of what pages print, for the kinds that have files.
struct PrintedTables {
    let connection: Connection
    let lanes: Lanes
    let warehouse: Warehouse
    let journal: BuildJournal
    let maker: RelationMaker
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
        let plans = try tables.map(plan)
        try journal.parts(tables.map(\.name), waits: tables.map { _ in [] }, on: lanes) { [maker] index, connection in
            try maker.make(plans[index], on: connection)
        } take: { _, _, _ in
        }
        return tables
    }

    private func plan(_ table: ArtifactRelation) throws -> RelationMaker.Plan {
        let relation = RelationMaker.Plan.path(table.name, in: .candidate)
        let content = """
            TABLE \(relation) AS
            \(try warehouse.render(table.file))
            ORDER BY import_batch_id, source_row
            """
        return RelationMaker.Plan(
            name: table.name,
            place: .candidate,
            kind: .table,
            reads: table.file.header.reads,
            content: content,
            comments: table.comments(on: relation),
            file: table.file.name
        )
    }
}
