import BallerSQL

/// A staging model with `-- drops: <table>` in its header: accepted records that become no row of that table, with the
/// reason.
struct DropList {
    let drops: String
    /// The table that the records would have been rows of.
    let target: String

    static func all(in warehouse: Warehouse) -> [DropList] {
        warehouse.models.compactMap { model in
            model.header.drops.map { DropList(drops: model.stem, target: $0) }
        }
    }
}
