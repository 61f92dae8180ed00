/// An output table, with the same columns in the same order for every page.
package struct Relation: Sendable {
    package let name: String
    /// One sentence: what a row is.
    package let about: String
    package let key: [String]
    package let columns: [Column]

    /// Every `data-stat` name a column may come from; each column has its own positions in this list.
    let statNames: [String]
    let statSlots: [[Int]]
    /// How each column is read, without the parts of `Column` that need reference counting.
    let readings: [Reading]
    private let slotList: [Int32]
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
        slotList = statSlots.flatMap { $0.map { Int32($0) } }
        var end = 0
        readings = zip(columns, statSlots).map { column, slots in
            defer { end += slots.count }
            return Reading(column, slots: Int32(end)..<Int32(end + slots.count))
        }
        slotOfName = slots
        positions = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of a `data-stat` name in `statNames`.
    func slot(of stat: String) -> Int? { slotOfName[stat] }

    package func position(of column: String) -> Int? { positions[column] }

    /// A column's cell in a row, from the first of its slots that has one; -1 if none has.
    func cell(_ reading: Reading, in cellOfSlot: [Int]) -> Int {
        for index in reading.slots {
            let cell = cellOfSlot[Int(slotList[Int(index)])]
            if cell >= 0 { return cell }
        }
        return -1
    }
}

/// How to read a `Column`, as plain numbers.
struct Reading: Sendable {
    enum Source: Sendable { case context, stat, link, derived }

    let source: Source
    let type: ColumnType
    let link: LinkKind
    /// The positions of its slots in the relation's list.
    let slots: Range<Int32>

    init(_ column: Column, slots: Range<Int32>) {
        type = column.type
        self.slots = slots
        switch column.source {
        case .context: (source, link) = (.context, .player)
        case .stat: (source, link) = (.stat, .player)
        case .link(let kind): (source, link) = (.link, kind)
        case .derived: (source, link) = (.derived, .player)
        }
    }
}
