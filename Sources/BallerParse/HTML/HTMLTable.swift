/// The rows of a `<table>`, read one at a time into one buffer.
///
/// A cell is found by its `data-stat`. Cells without one (layouts before 2016) are found by the header above: by its
/// `data-stat`, or else by its printed label.
struct HTMLTable {
    enum Section { case head, body, foot }

    let tree: HTMLTree
    let node: Int

    /// The current row.
    private(set) var row = 0
    private(set) var section = Section.body
    private(set) var cells: [Int] = []
    private var next: Int
    private var end: Int

    init(_ element: HTMLElement) {
        tree = element.tree
        node = element.index
        next = element.index + 1
        end = element.end
    }

    /// Moves to the next row, skipping rows of nested tables.
    mutating func advance() -> Bool {
        while next < end {
            let index = next
            if tree.nodes[index].tag == .table {
                next = Int(tree.nodes[index].end)
            } else if tree.nodes[index].tag == .tr {
                take(index)
                return true
            } else {
                next += 1
            }
        }
        return false
    }

    private mutating func take(_ index: Int) {
        row = index
        cells.removeAll(keepingCapacity: true)
        let rowEnd = Int(tree.nodes[index].end)
        var child = index + 1
        while child < rowEnd {
            let tag = tree.nodes[child].tag
            if tag == .td || tag == .th { cells.append(child) }
            child = max(child + 1, Int(tree.nodes[child].end))
        }
        next = max(rowEnd, index + 1)
        switch tree.nodes[Int(tree.nodes[index].parent)].tag {
        case .thead: section = .head
        case .tfoot: section = .foot
        default: section = .body
        }
    }

    /// A header repeated inside the body, a title row, or a spacer.
    var isHeader: Bool {
        if section == .head { return true }
        if tree.nodes[row].attributeCount > 0,
            rowElement.hasClass("thead") || rowElement.hasClass("over_header")
                || rowElement.hasClass("spacer")
        {
            return true
        }
        return !cells.contains { tree.nodes[$0].tag == .td }
    }

    var rowElement: HTMLElement { HTMLElement(tree: tree, index: row) }

    func element(_ cell: Int) -> HTMLElement { HTMLElement(tree: tree, index: cell) }
}
