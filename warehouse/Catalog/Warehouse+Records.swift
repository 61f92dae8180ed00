/// Relations made from all tables at once, so that no file has to list those.
extension Warehouse {
    /// One row per record that was read, with its batch.
    package static let stagedRecords = "staged_records"
    /// One row per row of the artifact that names its record, with the record's batch.
    package static let recordedRows = "recorded_rows"

    /// The relations that files are read into.
    package var rawRelations: Set<String> { Set(sources.flatMap(\.files).map(\.relation)) }

    /// The raw relations that the lines of a printed table come from.
    package func sources(of table: ArtifactRelation) -> [String] {
        table.file.header.reads.filter(rawRelations.contains)
    }

    /// Tables of the star whose rows name their record.
    package var tablesWithRecords: [String] { star.filter(\.hasRecords).map(\.name) }

    /// The relations that hold the accepted records of each kind of file, once each.
    package var stagingRelations: [String] {
        let staged = models.filter { $0.header.stages != nil }
        let printed = Set(pages.flatMap(\.header.reads)).intersection(rawRelations)
        return staged.map(\.stem) + printed.subtracting(staged.compactMap(\.header.stages)).sorted()
    }

    /// The relation that holds the accepted records of a raw relation: the model that stages it, or itself.
    package func stagingRelation(of raw: String) -> String {
        models.first { $0.header.stages == raw }?.stem ?? raw
    }

    /// The batch of every row of the relations.
    package static func batches(in relations: [String]) -> String {
        relations.map { "SELECT import_batch_id FROM \($0)" }.joined(separator: "\nUNION ALL\n")
    }

    /// The relations that are empty if the raw relations `missing` are: those, and all that are made only from them, or need them.
    ///
    /// Ids are looked up and bring no rows, so what only empty relations would look up is left empty as well.
    package func emptyRelations(missing: Set<String>) -> Set<String> {
        let lookups = models.filter(\.isIdentity)
        let aside = Set(references.map(\.relation) + lookups.map(\.stem))
        var empty = models.reduce(into: missing) { empty, model in
            let inputs = Set(model.header.reads).subtracting(aside)
            let isRowless = !inputs.isEmpty && empty.isSuperset(of: inputs)
            if isRowless || !empty.isDisjoint(with: model.header.without) { empty.insert(model.stem) }
        }
        for lookup in lookups.reversed() {
            let readers = models.filter { $0.header.reads.contains(lookup.stem) && !empty.contains($0.stem) }
            let printed = pages.filter { page in
                page.header.reads.contains(lookup.stem)
                    && !rawRelations.subtracting(missing).isDisjoint(with: page.header.reads)
            }
            if readers.isEmpty, printed.isEmpty { empty.insert(lookup.stem) }
        }
        return empty
    }

    /// The raw relations that a build reads even without files for `missing`; `empty` is what is empty because of that.
    package func relationsRead(missing: Set<String>, empty: Set<String>) -> Set<String> {
        let raw = rawRelations
        let made = models.filter { !empty.contains($0.stem) || shapes[$0.stem] == nil }
        let printed = pages.filter { !raw.subtracting(missing).isDisjoint(with: $0.header.reads) }
        return Set((made + printed).flatMap(\.header.reads)).intersection(raw)
    }
}
