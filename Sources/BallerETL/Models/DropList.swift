import BallerSQL

/// A staging model `drops_…`: accepted records that become no row of a table, with the reason.
struct DropList {
    let drops: String
    /// The table that the records would have become rows of.
    let target: String

    /// The list and its table take their rows from the same relation, which both name first in `-- reads:`.
    static func all(in warehouse: Warehouse) -> [DropList] {
        let lists = warehouse.models.filter { $0.folder == "models/staging" && $0.stem.hasPrefix("drops_") }
        return lists.compactMap { list in
            let readers = ["models/facts", "models/dims"].flatMap { folder in
                warehouse.models.filter { $0.folder == folder && $0.header.reads.contains(list.stem) }
            }
            let target = readers.first { $0.header.reads.first == list.header.reads.first } ?? readers.first
            return target.map { DropList(drops: list.stem, target: $0.stem) }
        }
    }
}
