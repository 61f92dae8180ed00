/// Declarations of files whose columns have the names of the dictionary: `sources/<source>/relations.csv`, a line a kind. A
/// test holds those of Basketball-Reference to the parser's relations.
///
/// `columns.csv` describes the columns; `differences.csv`, if there is one, has what differs in one kind of file.
/// Records of parsed pages end with their page.
extension WarehouseFolder {
    /// Columns that say where a record comes from.
    static let provenance = ["source_url", "page_sha256", "parser_version"]

    func relations(
        of source: String,
        areParsed: Bool,
        missing: String?,
        _ dictionary: ColumnDictionary,
        _ rules: RecordRules
    ) throws(WarehouseError) -> [SourceFile] {
        let path = "sources/\(source)/relations.csv"
        guard try paths(under: "sources/\(source)", suffix: "relations.csv").contains(path) else { return [] }
        let differences = try differences(of: source)
        var files: [SourceFile] = []
        for record in try table(path).records {
            let kind = try record.text("kind")
            let own = differences[kind] ?? [:]
            var columns: [SourceColumn] = []
            for item in Self.words(try record.text("columns")) + (areParsed ? Self.provenance : []) {
                let parts = item.split(separator: ":", maxSplits: 1).map(String.init)
                guard let entry = dictionary[parts[0]], let type = parts.count > 1 ? parts[1] : entry.type else {
                    throw .undescribedColumn(file: path, column: item)
                }
                columns.append(SourceColumn(entry, type: type, own[parts[0]] ?? [:]))
            }
            let names = Dictionary(columns.map { ($0.column, $0.name) }) { first, _ in first }
            let pattern = try record.text("files")
            let relation = "raw_\(source)__\(kind)"
            files.append(
                SourceFile(
                    kind: kind,
                    patterns: ["csv", "csv.gz", "parquet"].map { "\(pattern).\($0)" },
                    relation: relation,
                    key: Self.words(try record.text("key")).map { names[$0] ?? $0 },
                    isRequired: false,
                    lines: nil,
                    missing: missing,
                    columns: columns,
                    rules: try rules.rules(of: kind, relation: relation)
                )
            )
        }
        return files
    }

    /// By kind and column, the value of each property that differs.
    private func differences(of source: String) throws(WarehouseError) -> [String: [String: [String: String]]] {
        var differences: [String: [String: [String: String]]] = [:]
        let path = "sources/\(source)/differences.csv"
        guard try paths(under: "sources/\(source)", suffix: "differences.csv").contains(path) else { return [:] }
        for record in try table(path).records {
            let (kind, property) = (try record.text("kind"), try record.text("property"))
            let value = try record.text("value")
            for column in Self.words(try record.text("columns")) {
                differences[kind, default: [:]][column, default: [:]][property] = value
            }
        }
        return differences
    }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

extension SourceColumn {
    /// Bounds and pattern apply only to the type that the dictionary gives.
    fileprivate init(_ entry: ColumnEntry, type: String, _ differences: [String: String]) {
        let isUsual = type == entry.type
        func value(_ property: String, _ usual: String?) -> String? {
            guard let value = differences[property] else { return isUsual ? usual : nil }
            return value.isEmpty ? nil : value
        }
        self.init(
            column: entry.name,
            name: differences["name"] ?? entry.name,
            type: type,
            isRequired: differences["required"] != "false",
            isNullable: differences["nullable"].map { $0 == "true" } ?? entry.isNullable,
            pattern: value("pattern", entry.pattern),
            minimum: value("minimum", entry.minimum),
            maximum: value("maximum", entry.maximum),
            about: entry.about
        )
    }
}
