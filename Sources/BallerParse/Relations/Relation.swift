/// An output table: the same columns in the same order from whatever page it comes.
package struct Relation: Sendable {
    package let name: String
    /// One sentence: what a row is.
    package let about: String
    package let key: [String]
    package let columns: [Column]

    /// Every `data-stat` name that a column may come from, and for each column the places of its own in that list.
    let statNames: [String]
    let statSlots: [[Int]]
    private let slotOfName: [String: Int]
    private let positions: [String: Int]

    init(_ name: String, _ about: String, key: [String], columns: [Column]) {
        self.name = name
        self.about = about
        self.key = key
        self.columns = columns
        var names: [String] = []
        var slots: [String: Int] = [:]
        statSlots = columns.map { column in
            column.stats.map { stat in
                if let slot = slots[stat] { return slot }
                slots[stat] = names.count
                names.append(stat)
                return names.count - 1
            }
        }
        statNames = names
        slotOfName = slots
        positions = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of a `data-stat` name in `statNames`.
    func slot(of stat: String) -> Int? { slotOfName[stat] }

    package func position(of column: String) -> Int? { positions[column] }
}
