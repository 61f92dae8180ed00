/// Relations that are made of all tables at once, so that no file has to list them.
extension Warehouse {
    /// One row per record that was read, with its batch.
    package static let stagedRecords = "staged_records"
    /// One row per row of the artifact that names the record it comes from, with the batch of that.
    package static let recordedRows = "recorded_rows"

    /// Tables of the star whose rows name the record that they come from.
    package var tablesWithRecords: [String] {
        let made = Set(models.map(\.stem))
        return schema.filter { made.contains($0.stem) && $0.text.contains("\n    import_batch_id ") }.map(\.stem)
    }

    /// The relations that hold the records of each kind of file as they were read, once each.
    package var stagingRelations: [String] {
        let staged = models.filter { $0.folder == "models/staging" && $0.stem.hasPrefix("stg_") }
        let counted = Set(staged.flatMap(\.header.reads))
        let printed = pages.flatMap(\.header.reads).filter { $0.hasPrefix("raw_") && !counted.contains($0) }
        return staged.map(\.stem) + Set(printed).sorted()
    }

    /// The batch of every row of the relations.
    package static func batches(in relations: [String]) -> String {
        relations.map { "SELECT import_batch_id FROM \($0)" }.joined(separator: "\nUNION ALL\n")
    }

    /// The relations without a row where the raw relations `missing` have none: those, and whatever is made of nothing else.
    package func emptyRelations(missing: Set<String>) -> Set<String> {
        models.reduce(into: missing) { empty, model in
            let inputs = model.header.reads.filter { !$0.hasPrefix("ref_") }
            if !inputs.isEmpty, empty.isSuperset(of: inputs) { empty.insert(model.stem) }
        }
    }

    /// The raw relations that a build without files for `missing` reads all the same.
    package func relationsRead(missing: Set<String>) -> Set<String> {
        let empty = emptyRelations(missing: missing)
        let made = models.filter { !empty.contains($0.stem) || $0.folder == "models/staging" && shapes[$0.stem] == nil }
        let printed = pages.filter { page in
            page.header.reads.contains { $0.hasPrefix("raw_") && !missing.contains($0) }
        }
        return Set((made + printed).flatMap(\.header.reads).filter { $0.hasPrefix("raw_") })
    }
}
