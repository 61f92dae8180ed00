extension Warehouse {
    /// The file of a model, a printed table, a check or a query, by its name, its relation or its path.
    ///
    /// - Throws: `WarehouseError.unknownStatement` with similar names.
    package func statement(named name: String) throws(WarehouseError) -> SQLFile {
        let files = models + pages + checks + queries.values + library.values + buildQueries.values
        if let file = files.first(where: { $0.name == name || $0.stem == name })
            ?? pages.first(where: { $0.relation == name })
        {
            return file
        }
        let alike = Set(files.map(\.stem)).filter { $0.contains(name) || name.contains($0) }
        throw .unknownStatement(name: name, alike: alike.sorted())
    }
}
