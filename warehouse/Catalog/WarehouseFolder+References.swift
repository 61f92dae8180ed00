import Foundation

extension WarehouseFolder {
    /// `reference/columns.csv` declares the columns of every `reference/<name>.csv`, and of what models read of the dictionary of columns.
    func references() throws(WarehouseError) -> [ReferenceFile] {
        var names: [String] = []
        var columns: [String: [ReferenceColumn]] = [:]
        for record in try table("reference/columns.csv").records {
            let name = try record.text("file")
            if !names.contains(name) { names.append(name) }
            columns[name, default: []].append(
                ReferenceColumn(
                    name: try record.text("column"),
                    type: try record.text("type"),
                    isNullable: try record.flag("nullable"),
                    isKey: try record.flag("key"),
                    about: try record.text("about")
                )
            )
        }
        return names.map { name in
            let path = name == "dictionary" ? "columns.csv" : "reference/\(name).csv"
            return ReferenceFile(name: name, url: url.appending(path: path), columns: columns[name] ?? [])
        }
    }

    func macros() throws(WarehouseError) -> [String: Macro] {
        var macros: [String: Macro] = [:]
        for path in try paths(under: "macros", suffix: ".sql") {
            let name = String(path.dropFirst("macros/".count).dropLast(".sql".count))
            macros[name] = try Macro(file: path, name: name, text: text(path))
        }
        return macros
    }
}
