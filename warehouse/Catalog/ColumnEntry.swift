/// What a column of this name is wherever no table says otherwise: a row of `columns.csv`.
package struct ColumnEntry: Sendable, Hashable {
    package let name: String
    /// The type of the values in files; `nil` for columns that no file has.
    package let type: String?
    /// Whether a record may leave the value empty.
    let isNullable: Bool
    let pattern: String?
    let minimum: String?
    let maximum: String?
    package let about: String
}

extension WarehouseFolder {
    /// `columns.csv`, by name.
    func columns() throws(WarehouseError) -> [String: ColumnEntry] {
        var columns: [String: ColumnEntry] = [:]
        for record in try table("columns.csv").records {
            let name = try record.text("name")
            columns[name] = ColumnEntry(
                name: name,
                type: try record.optionalText("type"),
                isNullable: try record.optionalText("nullable") != "false",
                pattern: try record.optionalText("pattern"),
                minimum: try record.optionalText("minimum"),
                maximum: try record.optionalText("maximum"),
                about: try record.text("about")
            )
        }
        return columns
    }
}
