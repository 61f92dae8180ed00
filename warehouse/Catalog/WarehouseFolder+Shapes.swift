extension WarehouseFolder {
    /// `models/shapes.csv`: the columns of staging models that no page was brought for, as a table without rows has them.
    ///
    /// To plan such a model takes longer than all the games of a small league; a test writes the file and holds it to the models.
    func shapes() throws(WarehouseError) -> [String: String] {
        var shapes: [String: String] = [:]
        for record in try table("models/shapes.csv").records {
            shapes[try record.text("model")] = try record.text("columns")
        }
        return shapes
    }
}
