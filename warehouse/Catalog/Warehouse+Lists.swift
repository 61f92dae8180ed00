extension Warehouse {
    /// What the columns that a query selects mean, in order.
    ///
    /// - Throws: `WarehouseError` for a column that the dictionary does not have.
    package func columns(of query: SQLFile) throws(WarehouseError) -> [ColumnEntry] {
        var entries: [ColumnEntry] = []
        for column in try SelectList(of: query.text, file: query.name, expand: { _ in nil }).columns {
            entries.append(try columns.entry(column.name))
        }
        return entries
    }
}
