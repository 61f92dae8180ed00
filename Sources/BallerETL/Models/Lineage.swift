import BallerSQL

/// Which staged relation, which list of drops and which fact the records of a raw relation go through.
struct Lineage {
    let declaration: SourceFile
    let staged: String
    let drops: String
    let fact: String

    /// A staging model, a list of drops and a fact each name the relation whose rows they take first in `-- reads:`.
    init?(_ declaration: SourceFile, in warehouse: Warehouse) {
        let models = warehouse.models
        func model(_ folder: String, prefix: String, first: String) -> String? {
            models.first { $0.folder == folder && $0.stem.hasPrefix(prefix) && $0.header.reads.first == first }?.stem
        }
        guard let staged = model("models/staging", prefix: "stg_", first: declaration.relation),
            let drops = model("models/staging", prefix: "drops_", first: staged),
            let fact = model("models/facts", prefix: "fact_", first: staged)
        else { return nil }
        self.declaration = declaration
        self.staged = staged
        self.drops = drops
        self.fact = fact
    }
}
