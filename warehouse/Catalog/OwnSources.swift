/// An operator's own sources: declarations as in `sources/`, with the staging models of a source beside them.
///
/// Everything is checked before a build begins, with the file, line and column of what is wrong.
struct OwnSources {
    private let folder: WarehouseFolder
    private let listed: [CSVTable.Record]
    private let kinds: [CSVTable.Record]
    /// The staging models.
    let models: [SQLFile]

    init(_ folder: WarehouseFolder) throws(WarehouseError) {
        self.folder = folder
        listed = try folder.table("sources/sources.csv").records
        kinds = try folder.table("sources/files.csv").records
        let record = ["key": "import_batch_id, source_row"]
        models = try folder.files(under: "sources", requiring: ["about", "reads"], usually: record).filter {
            $0.stem.hasPrefix("stg_")
        }
    }

    func sources(_ dictionary: ColumnDictionary, _ generic: [SQLFile]) throws(WarehouseError) -> [Source] {
        try checkNames()
        for kind in kinds { try checkKind(kind) }
        return try folder.sources(dictionary, generic)
    }

    private func checkNames() throws(WarehouseError) {
        for record in listed {
            let name = try record.text("source")
            guard name.wholeMatch(of: #/[a-z][a-z0-9_]*/#) != nil else {
                throw record.invalid("source", "is \(name), and may have small letters, digits and _ only")
            }
        }
    }

    private func checkKind(_ record: CSVTable.Record) throws(WarehouseError) {
        let (source, kind) = (try record.text("source"), try record.text("kind"))
        var names: [String] = []
        for source in listed { names.append(try source.text("source")) }
        guard names.contains(source) else {
            throw record.invalid("source", "is \(source), which sources.csv does not name")
        }
        let relation = "raw_\(source)__\(kind)"
        guard try record.text("relation") == relation else { throw record.invalid("relation", "must be \(relation)") }
        guard try record.optionalText("pattern") != nil else { throw record.invalid("pattern", "is empty") }
        let columns = try folder.table("sources/\(source)/\(kind).csv").records
        var found: Set<String> = []
        for column in columns { try check(column, &found) }
        for key in try record.text("key").split(separator: ",") where !found.contains(String(key)) {
            throw record.invalid("key", "names \(key), which is no column of \(source)/\(kind).csv")
        }
    }

    private func check(_ record: CSVTable.Record, _ found: inout Set<String>) throws(WarehouseError) {
        let (column, name, type) = (try record.text("column"), try record.text("name"), try record.text("type"))
        guard !column.isEmpty else { throw record.invalid("column", "is empty") }
        guard name.wholeMatch(of: #/[a-z][a-z0-9_]*/#) != nil else {
            throw record.invalid("name", "is \(name), and may have small letters, digits and _ only")
        }
        guard found.insert(name).inserted else { throw record.invalid("name", "is \(name), as that of another column") }
        guard type.wholeMatch(of: #/INTEGER|BIGINT|DOUBLE|DATE|BOOLEAN|VARCHAR|DECIMAL\([0-9]+,[0-9]+\)/#) != nil else {
            throw record.invalid(
                "type",
                "is \(type); it can be INTEGER, BIGINT, DOUBLE, DECIMAL(p,s), DATE, BOOLEAN or VARCHAR"
            )
        }
        if let pattern = try record.optionalText("pattern"), (try? Regex(pattern)) == nil {
            throw record.invalid("pattern", "is \(pattern), which is no regular expression")
        }
        for bound in ["minimum", "maximum"] {
            guard let value = try record.optionalText(bound), type != "DATE", Double(value) == nil else { continue }
            throw record.invalid(bound, "is \(value), which is no number")
        }
    }

    /// Every kind is staged by a model, which feeds a union with columns that it has.
    func check(
        among sources: [Source],
        _ unions: [Union],
        _ columns: (SQLFile) throws(WarehouseError) -> SelectList
    ) throws(WarehouseError) {
        let names = sources.map(\.name)
        for record in listed {
            let name = try record.text("source")
            guard names.filter({ $0 == name }).count == 1 else {
                throw record.invalid("source", "is \(name), as that of another source")
            }
        }
        for record in kinds {
            let relation = try record.text("relation")
            guard models.contains(where: { $0.header.stages == relation }) else {
                let (source, kind) = (try record.text("source"), try record.text("kind"))
                let file = "\(source)/stg_\(source)__\(kind).sql"
                throw record.invalid(
                    "kind",
                    "is \(kind), which no model stages: write \(file) with `-- stages: \(relation)` in its head"
                )
            }
        }
        for model in models {
            guard let feeds = model.header.feeds, let union = unions.first(where: { $0.model.stem == feeds }) else {
                throw .missingHeader(file: model.name, name: "feeds")
            }
            let told = try columns(model).columns.map(\.name)
            let known = union.columns.map(\.name)
            if let unknown = told.first(where: { !known.contains($0) }) {
                throw .unfitColumn(
                    file: model.name,
                    column: unknown,
                    reason: "\(feeds) has no such column; it has \(known.joined(separator: ", "))"
                )
            }
            let needed = union.columns.filter { $0.comment?.hasPrefix("NOT NULL") == true }.map(\.name)
            if let missing = needed.first(where: { !told.contains($0) }) {
                throw .unfitColumn(
                    file: model.name,
                    column: missing,
                    reason: "every line needs it; select it under that name"
                )
            }
        }
    }
}
