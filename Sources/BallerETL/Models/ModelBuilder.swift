import BallerDuckDB
import BallerSQL

/// Creates the warehouse's relations: the star and its views in the candidate, what they are made of in the work database.
struct ModelBuilder {
    let connection: Connection
    let lanes: Lanes
    let warehouse: Warehouse
    let journal: BuildJournal
    let maker: RelationMaker
    /// Raw relations without files, and everything made only from them: all without rows.
    private let empty: Set<String>

    init(
        connection: Connection,
        lanes: Lanes,
        warehouse: Warehouse,
        journal: BuildJournal,
        maker: RelationMaker,
        empty: Set<String>
    ) {
        self.connection = connection
        self.maker = maker
        self.lanes = lanes
        self.warehouse = warehouse
        self.journal = journal
        self.empty = empty
    }

    /// Creates the tables in which the build records what it does.
    func createRecords() throws {
        try connection.transaction {
            let schema = "\(Workbench.candidate).\(RecordTable.schema)"
            try connection.execute(SQL(name: "schema \(schema)", text: "CREATE SCHEMA \(schema)"))
            for table in warehouse.records {
                let text = table.creation(as: "\(Workbench.candidate).\(table.name)")
                try connection.execute(SQL(name: table.name, text: text))
            }
        }
    }

    /// Indexes the columns that are often looked up.
    ///
    /// The indexes are not unique: a duplicate key is reported by a check, and may be waived.
    static func createIndexes(of warehouse: Warehouse, on connection: Connection) throws {
        for model in warehouse.models {
            guard let column = model.header.index else { continue }
            let table = "\(Workbench.candidate).main.\(model.stem)"
            let text = "CREATE INDEX \(model.stem)_\(column) ON \(table) (\(column))"
            try connection.execute(SQL(name: model.name, text: text))
        }
    }

    /// Builds the models of some steps in dependency order.
    func build(_ steps: ModelStep...) throws {
        let models = warehouse.models.filter { model in model.step.map(steps.contains) ?? false }
        let waits = models.map { model in
            Set(models.indices.filter { model.header.reads.contains(models[$0].stem) })
        }
        let described = warehouse.star + (steps.contains(.views) ? try warehouse.views() : [])
        let plans = try models.map { model in
            try plan(model, described.first { $0.file.name == model.name })
        }
        try journal.parts(models.map(\.stem), waits: waits, on: lanes) { [maker] index, connection in
            try maker.make(plans[index], on: connection)
        } take: { _, _, _ in
        }
    }

    /// How a model's relation is created, with comments if it belongs to the artifact.
    private func plan(_ model: SQLFile, _ described: ArtifactRelation?) throws -> RelationMaker.Plan {
        let place: RelationMaker.Place = described == nil ? .work : .candidate
        let relation = RelationMaker.Plan.path(model.stem, in: place)
        let (kind, content) = try content(of: model, as: relation)
        return RelationMaker.Plan(
            name: model.stem,
            place: place,
            kind: kind,
            reads: kind == .emptyTable ? [] : model.header.reads,
            content: content,
            comments: described?.comments(on: relation) ?? "",
            file: model.name
        )
    }

    private func content(of model: SQLFile, as relation: String) throws -> (RelationMaker.Plan.Kind, String) {
        // Planning the tables of pages that do not exist would take longer than filling those of a small league.
        if empty.contains(model.stem), let columns = warehouse.shapes[model.stem] {
            return (.emptyTable, "TABLE \(relation) (\(columns))")
        }
        let isView = model.step == .views || model.header.made != nil
        let text = try warehouse.render(model, without: empty)
        return isView ? (.view, "VIEW \(relation) AS\n\(text)") : (.table, "TABLE \(relation) AS\n\(text)")
    }
}
