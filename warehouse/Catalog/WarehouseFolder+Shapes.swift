extension WarehouseFolder {
    /// `models/shapes.csv`: the columns of staging models, to make empty tables of those without pages.
    ///
    /// Planning such a model takes longer than all the games of a small league. A test writes the file and compares it with the models.
    func shapes() throws(WarehouseError) -> [String: String] {
        var shapes: [String: String] = [:]
        for record in try table("models/shapes.csv").records {
            shapes[try record.text("model")] = try record.text("columns")
        }
        return shapes
    }
}
