extension WarehouseFolder {
    /// `generic` are the templates that checks of the star share with rules of records.
    func sources(_ dictionary: ColumnDictionary, _ generic: [SQLFile]) throws(WarehouseError) -> [Source] {
        let files = try table("sources/files.csv").records
        var sources: [Source] = []
        for record in try table("sources/sources.csv").records {
            let name = try record.text("source")
            let rules = try recordRules(of: name, generic)
            let missing = record.optional("missing")
            let areParsed = record.optional("parsed") == "true"
            var own = try relations(of: name, areParsed: areParsed, missing: missing, dictionary, rules)
            for file in files where try file.text("source") == name {
                own.append(try sourceFile(of: name, record: file, missing: missing, rules))
            }
            sources.append(
                Source(
                    name: name,
                    title: try record.text("title"),
                    url: try record.text("url"),
                    licence: try record.text("licence"),
                    redistribution: try record.choice("redistribution"),
                    precedence: try record.number("precedence"),
                    about: try record.text("about"),
                    files: own
                )
            )
        }
        return sources
    }

    private func sourceFile(
        of source: String,
        record: CSVTable.Record,
        missing: String?,
        _ rules: RecordRules
    ) throws(WarehouseError) -> SourceFile {
        let kind = try record.text("kind")
        let relation = try record.text("relation")
        return SourceFile(
            kind: kind,
            patterns: Self.alternatives(of: try record.text("pattern")),
            relation: relation,
            key: try record.text("key").split(separator: ",").map(String.init),
            isRequired: try record.flag("required"),
            lines: try record.optional("lines") == nil ? nil : record.choice("lines"),
            missing: missing,
            columns: try sourceColumns("sources/\(source)/\(kind).csv"),
            rules: try rules.rules(of: kind, relation: relation)
        )
    }

    private func sourceColumns(_ path: String) throws(WarehouseError) -> [SourceColumn] {
        var columns: [SourceColumn] = []
        for record in try table(path).records {
            columns.append(
                SourceColumn(
                    column: try record.text("column"),
                    name: try record.text("name"),
                    type: try record.text("type"),
                    isRequired: try record.flag("required"),
                    isNullable: try record.flag("nullable"),
                    pattern: try record.optionalText("pattern"),
                    minimum: try record.optionalText("minimum"),
                    maximum: try record.optionalText("maximum"),
                    about: try record.text("about")
                )
            )
        }
        return columns
    }

    /// `games_*.{csv,csv.gz}` is `games_*.csv` and `games_*.csv.gz`; each of several braces is chosen from.
    private static func alternatives(of pattern: String) -> [String] {
        guard let open = pattern.firstIndex(of: "{"), let close = pattern[open...].firstIndex(of: "}") else {
            return [pattern]
        }
        return pattern[pattern.index(after: open)..<close].split(separator: ",").flatMap { choice in
            alternatives(of: "\(pattern[..<open])\(choice)\(pattern[pattern.index(after: close)...])")
        }
    }
}
