package import Foundation

/// The folder of SQL files and declarations that says what an artifact is and how it is made.
package struct Warehouse: Sendable {
    package let folder: URL
    package let sources: [Source]
    /// Tables of the schema `etl`, in which a build records what it did.
    package let records: [RecordTable]
    /// Models in the order in which they can be built.
    package let models: [SQLFile]
    /// Models that are made of others, by name.
    private let unions: [String: Union]
    /// The tables that models fill, in the order in which they can be built.
    package let star: [ArtifactRelation]
    /// The tables printed on pages, one per file: `pages/<schema>/<table>.sql`.
    package let pages: [SQLFile]
    package let checks: [SQLFile]
    /// Queries by file name, such as `player_game_log`, with macros expanded.
    package let queries: [String: SQLFile]
    /// Questions that people ask, by file name, with macros expanded: a server neither prepares them nor keeps their answers.
    package let library: [String: SQLFile]
    /// A build's own statements, by file name.
    package let buildQueries: [String: SQLFile]
    package let references: [ReferenceFile]
    /// The columns and types of the tables of the star, and of staging models that a build may leave without rows, by the model.
    package let shapes: [String: String]
    /// What columns mean unless a table says otherwise, by name.
    package let columns: ColumnDictionary
    let renderer: MacroRenderer
    let otherColumns: OtherColumns

    /// Reads the whole folder, and a folder of an operator's own sources; fails at the first invalid file.
    package init(folder: URL, ownSources: URL? = nil) throws(WarehouseError) {
        let files = WarehouseFolder(url: folder)
        let own = try ownSources.map { url throws(WarehouseError) in
            try OwnSources(WarehouseFolder(url: folder, ownSources: url))
        }
        self.folder = folder
        columns = try ColumnDictionary(files)
        let written = try files.files(under: "checks", requiring: ["about", "failure", "reads", "key"])
        let generic = written.filter { $0.folder == CheckTemplates.folder }
        sources = try files.sources(columns, generic) + (own?.sources(columns, generic) ?? [])
        references = try files.references()
        shapes = try files.shapes()
        records = try files.records(columns)
        let place = ["key": "source_url, page_row"]
        pages = try files.files(under: "pages", requiring: ["about", "reads"], usually: place)
        renderer = MacroRenderer(macros: try files.macros())
        otherColumns = OtherColumns(of: sources, renderer)
        queries = try Self.queries(in: files, "queries", requiring: ["about", "reads"], renderer) {
            $0.folder != "queries/library"
        }
        library = try Self.queries(in: files, "queries/library", requiring: ["about", "tags", "reads"], renderer)
        buildQueries = try Self.queries(in: files, "build", requiring: ["about"], renderer)
        let found = try Self.models(in: files) + (own?.models ?? [])
        let (renderer, otherColumns) = (renderer, otherColumns)
        let selected = { (file: SQLFile) throws(WarehouseError) in
            try SelectList(of: otherColumns.written(in: file).text, file: file.name) { text throws(WarehouseError) in
                try renderer.expansion(of: text, file: file.name)
            }
        }
        let united = try Union.all(among: found, of: sources, columns: selected)
        try own?.check(among: sources, united, selected)
        unions = Dictionary(united.map { ($0.model.stem, $0) }) { first, _ in first }
        models = try Self.ordered(found.map { [unions] in unions[$0.stem]?.file ?? $0 }, sources, references)
        star = try RelationReader(columns: columns, renderer: renderer, otherColumns: otherColumns).relations(
            models.filter { $0.step?.isStar == true }
        )
        let templates = CheckTemplates(templates: generic)
        checks =
            try written.filter { $0.folder != CheckTemplates.folder } + templates.checks(of: models + pages)
            + templates.notNull(star)
    }

    /// The warehouse that comes with the program, whose thousand files are read once.
    package static func bundled() throws(WarehouseError) -> Warehouse { try known.get() }

    private static let known = Result { () throws(WarehouseError) in try Warehouse(folder: bundledFolder()) }

    static func bundledFolder() throws(WarehouseError) -> URL {
        guard let folder = Bundle.module.resourceURL else { throw .missingFolder(path: Bundle.module.bundlePath) }
        return folder
    }

    /// A file of the folder `build`, by name.
    package func buildQuery(_ name: String) throws(WarehouseError) -> SQLFile {
        guard let file = buildQueries[name] else {
            throw .unreadableFile(path: "build/\(name).sql", reason: "it is not there")
        }
        return file
    }

    /// The file's text with macros expanded, ready to run.
    package func render(_ file: SQLFile, dialect: SQLDialect = .duckdb) throws(WarehouseError) -> String {
        try renderer.render(writtenOut(file).text, file: file.name, dialect: dialect)
    }

    /// A statement with the columns of a union and without rows; `nil` for other models.
    package func emptyStatement(of union: String) throws(WarehouseError) -> String? {
        guard let union = unions[union] else { return nil }
        return try renderer.render(
            union.text(without: Set(union.file.header.reads)),
            file: union.model.name,
            dialect: .duckdb
        )
    }

    /// A model's statement where some relations have no rows; what a union would take from those is left out.
    package func render(_ model: SQLFile, without empty: Set<String>) throws(WarehouseError) -> String {
        guard let union = unions[model.stem] else { return try render(model) }
        return try renderer.render(union.text(without: empty), file: model.name, dialect: .duckdb)
    }

    /// The file, with the `other_columns` of a printed table or a staging model written out.
    func writtenOut(_ file: SQLFile) throws(WarehouseError) -> SQLFile {
        file.name.hasPrefix("pages/") || file.header.stages != nil ? try otherColumns.written(in: file) : file
    }

    /// Names for pieces of SQL: `macros/<name>.sql`.
    var macroNames: Set<String> { Set(renderer.macros.keys).union([OtherColumns.name]) }

    private static func queries(
        in files: WarehouseFolder,
        _ folder: String,
        requiring required: [String],
        _ renderer: MacroRenderer,
        where isWanted: (SQLFile) -> Bool = { _ in true }
    ) throws(WarehouseError) -> [String: SQLFile] {
        var queries: [String: SQLFile] = [:]
        for file in try files.files(under: folder, requiring: required) where isWanted(file) {
            let text = try renderer.render(file.text, file: file.name, dialect: .duckdb)
                .replacing("{sort_key}", with: file.header.sortKey)
            let file = SQLFile(name: file.name, header: file.header, text: text)
            guard file.namedPieces == Set(file.header.pieces) else {
                let named = file.namedPieces.sorted().joined(separator: ", ")
                throw .invalidHeader(file: file.name, name: "pieces", value: "other than what the text names: \(named)")
            }
            if let other = queries.updateValue(file, forKey: file.stem) {
                throw .duplicateRelation(name: file.stem, files: [other.name, file.name])
            }
        }
        return queries
    }

    private static func models(in files: WarehouseFolder) throws(WarehouseError) -> [SQLFile] {
        let record = ["key": "import_batch_id, source_row"]
        let models = try files.files(under: "models", requiring: ["about"], usually: record)
        if let file = models.first(where: { $0.header.reads.isEmpty && $0.header.made != .union }) {
            throw .missingHeader(file: file.name, name: "reads")
        }
        return models
    }

    private static func ordered(
        _ models: [SQLFile],
        _ sources: [Source],
        _ references: [ReferenceFile]
    ) throws(WarehouseError) -> [SQLFile] {
        let given = sources.flatMap(\.files).map(\.relation) + references.map(\.relation)
        return try BuildOrder(files: models, given: Set(given)).sorted()
    }
}
