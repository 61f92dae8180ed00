/// The rules for the records of a source: its own files `<kind>__<rule>.sql`, and templates that several kinds share.
///
/// `rules.csv` of the source names the templates of each kind. A template is in the same folder if only this source uses it,
/// and otherwise in `checks/generic`, where checks of the star use it too.
struct RecordRules {
    /// How a rule names a record, which does not have a key yet.
    private static let key = "import_batch_id, source_row"

    let table: String
    let files: [SQLFile]
    let generic: [SQLFile]
    /// Names of templates by kind.
    let asked: [String: [String]]

    /// The rules of a kind of file, by name.
    func rules(of kind: String, relation: String) throws(WarehouseError) -> [RecordRule] {
        let prefix = "\(kind)__"
        var rules = files.filter { $0.stem.hasPrefix(prefix) }.map { file in
            RecordRule(name: String(file.stem.dropFirst(prefix.count)), file: file)
        }
        for name in asked[kind] ?? [] {
            guard let template = (files + generic).first(where: { $0.stem == name }) else {
                throw .unknownTemplate(file: table, call: name, known: (files + generic).map(\.stem).sorted())
            }
            let pieces = ["relation": relation, "key": Self.key].filter { template.header.pieces.contains($0.key) }
            let text = try template.filled(pieces)
            let header = try SQLHeader(file: template.name, text: text, required: ["about", "reads"])
            rules.append(RecordRule(name: name, file: SQLFile(name: template.name, header: header, text: text)))
        }
        return rules.sorted { $0.name < $1.name }
    }
}

extension WarehouseFolder {
    func recordRules(of source: String, _ generic: [SQLFile]) throws(WarehouseError) -> RecordRules {
        let path = "sources/\(source)/rules.csv"
        var asked: [String: [String]] = [:]
        if try paths(under: "sources/\(source)", suffix: "rules.csv").contains(path) {
            for record in try table(path).records {
                asked[try record.text("kind")] = try record.text("rules").split(separator: " ").map(String.init)
            }
        }
        return RecordRules(
            table: path,
            files: try files(under: "sources/\(source)", requiring: ["about", "reads"]),
            generic: generic,
            asked: asked
        )
    }
}
