/// Reads the rows of an HTML table as rows of a relation.
struct RelationReader {
    let relation: Relation
    private(set) var table: HTMLTable
    /// Values of context columns, by position in the relation; kept from row to row until set again.
    private var context: [Cell]
    /// The slot of `relation.statNames` for each `data-stat` number of the tree, or -1.
    private var slotOfStat: [Int]
    /// The slot for each column position, for cells without a `data-stat`.
    private var slotOfPosition: [Int] = []
    private let reasonSlot: Int
    /// The cell of each slot in the current row, or -1.
    private var cellOfSlot: [Int]
    /// Slots that occurred in a header or a row of this table.
    private(set) var seen: [Bool]
    private(set) var unreadable: [UnreadableCell] = []
    private var unknownLabels: [String] = []

    init(_ relation: Relation, _ element: HTMLElement) {
        self.relation = relation
        table = HTMLTable(element)
        context = Array(repeating: .null, count: relation.columns.count)
        cellOfSlot = Array(repeating: -1, count: relation.statNames.count)
        seen = Array(repeating: false, count: relation.statNames.count)
        reasonSlot = relation.statNames.firstIndex(of: "reason") ?? -1
        slotOfStat = Array(repeating: -1, count: element.tree.stats.count)
        for (slot, name) in relation.statNames.enumerated() {
            if let number = element.tree.stats.known(name) { slotOfStat[Int(number)] = slot }
        }
    }

    mutating func set(_ column: String, _ cell: Cell) {
        if let position = relation.position(of: column) { context[position] = cell }
    }

    mutating func set(at position: Int, _ cell: Cell) { context[position] = cell }

    func contextCell(_ column: String) -> Cell { relation.position(of: column).map { context[$0] } ?? .null }

    /// `data-stat` names and header labels of this table that are neither read by a relation nor known.
    ///
    /// `read` are the names that any relation reads.
    func unreadColumns(beside read: Set<String>) -> [String] {
        let stats = table.tree.stats
        let names = (0..<stats.count).filter { slotOfStat[$0] < 0 }.map { stats.name(Int32($0)) }
        return names.filter { !read.contains($0) && !UnreadColumns.isKnown($0) } + unknownLabels
    }

    /// Moves to the next row, headers included (see `table.isHeader`).
    mutating func advance() -> Bool {
        guard table.advance() else { return false }
        cellOfSlot.withUnsafeMutableBufferPointer { $0.update(repeating: -1) }
        if table.section == .head {
            readHeader()
        } else {
            place()
        }
        return true
    }

    private mutating func place() {
        var position = 0
        for cell in table.cells {
            let stat = table.tree.nodes[cell].stat
            if stat >= 0 {
                let slot = slotOfStat[Int(stat)]
                if slot >= 0 {
                    cellOfSlot[slot] = cell
                    seen[slot] = true
                }
                position += 1
            } else {
                let span = columnSpan(of: cell)
                // One cell across many columns gives the reason why there are no numbers.
                let slot = span > 1 ? reasonSlot : position < slotOfPosition.count ? slotOfPosition[position] : -1
                if slot >= 0 { cellOfSlot[slot] = cell }
                position += span
            }
        }
    }

    private mutating func readHeader() {
        guard !table.rowElement.hasClass("over_header") else { return }
        slotOfPosition.removeAll(keepingCapacity: true)
        for cell in table.cells {
            let stat = table.tree.nodes[cell].stat
            var slot = stat >= 0 ? slotOfStat[Int(stat)] : -1
            if stat < 0 {
                let label = table.element(cell).text
                if let name = HeaderLabels.stats[label] {
                    slot = relation.statNames.firstIndex(of: name) ?? -1
                } else if !HeaderLabels.isKnown(label), !unknownLabels.contains(label) {
                    unknownLabels.append(label)
                }
            }
            if slot >= 0 { seen[slot] = true }
            slotOfPosition.append(contentsOf: repeatElement(slot, count: columnSpan(of: cell)))
        }
    }

    private func columnSpan(of cell: Int) -> Int {
        guard let span = table.tree.attributeString(.columnSpan, of: cell).flatMap({ Int($0) }) else { return 1 }
        return min(max(span, 1), 100)
    }

    /// The cell of the first of these slots that the current row has.
    func element(slots: [Int]) -> HTMLElement? {
        for slot in slots where cellOfSlot[slot] >= 0 { return table.element(cellOfSlot[slot]) }
        return nil
    }

    func element(_ stats: [String]) -> HTMLElement? {
        for name in stats {
            if let slot = relation.slot(of: name), cellOfSlot[slot] >= 0 {
                return table.element(cellOfSlot[slot])
            }
        }
        return nil
    }

    /// True if one of these cells in the current row has a link of this kind.
    func hasLink(_ kind: LinkKind, _ stats: [String]) -> Bool { element(stats)?.identifier(kind) != nil }

    /// Adds the current row to `output`.
    mutating func append(to output: inout ParsedTable) {
        for position in relation.readings.indices { output.append(cell: cell(position)) }
    }

    private mutating func cell(_ position: Int) -> Cell {
        let reading = relation.readings[position]
        if reading.source == .context { return context[position] }
        let node = relation.cell(reading, in: cellOfSlot)
        if node < 0 { return .null }
        switch reading.source {
        case .stat:
            let text = table.tree.trimmedText(of: node)
            if let cell = CellReader.cell(reading.type, text, of: table.tree) { return cell }
        case .link: return .text(optional: linkedIdentifier(reading.link, in: node))
        case .derived:
            guard case .derived(let read) = relation.columns[position].source else { return .null }
            if let cell = read(table.element(node)) { return cell }
        case .context: return context[position]
        }
        note(relation.columns[position], node)
        return .null
    }

    /// The id in the link; players without a link may be identified by the table's own hidden column.
    private func linkedIdentifier(_ kind: LinkKind, in node: Int) -> String? {
        if let id = table.element(node).identifier(kind) { return id }
        return kind == .player ? table.tree.attributeString(.appendedID, of: node) : nil
    }

    private mutating func note(_ column: Column, _ node: Int) {
        guard unreadable.count < 3 else { return }
        unreadable.append(UnreadableCell(column: column.name, text: String(table.element(node).text.prefix(60))))
    }
}

/// A cell whose text is not a value of its column's type.
package struct UnreadableCell: Hashable, Sendable {
    package let column: String
    package let text: String
}
