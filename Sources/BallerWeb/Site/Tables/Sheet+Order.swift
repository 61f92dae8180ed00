extension Sheet {
    /// What addresses call the columns: by the first of their names, numbered where another has it.
    var sortNames: [String] {
        var seen: [String: Int] = [:]
        return columns.map { column in
            let name = column.head.names[0]
            seen[name, default: 0] += 1
            return seen[name] == 1 ? name : "\(name)-\(seen[name] ?? 0)"
        }
    }

    /// Whether there are some rows, which differ in the column.
    func canBeSorted(by place: Int) -> Bool {
        let rows = lines.filter { $0.style == .plain }
        switch use {
        case .data: break
        case .part(let names) where names.contains(sortNames[place]): break
        case .part, .sequence, .words: return false
        }
        guard rows.count > 2 else { return false }
        let first = rows[0].values[place].shown
        return rows.contains { $0.values[place].shown != first }
    }

    /// The rows by a column, under their headings and with their parts; what is missing comes last, and what is alike stays as it was.
    ///
    /// The sheet itself where the order names none of its columns.
    func sorted(by order: TableOrder) -> Sheet {
        guard let place = sortNames.firstIndex(of: order.column), canBeSorted(by: place) else { return self }
        var sorted: [Line] = []
        var units: [(key: SortKey?, lines: [Line])] = []
        let close = {
            let before = { (first: SortKey?, second: SortKey?) in
                guard let first, let second else { return first != nil && second == nil }
                return order.isDescending ? second.precedes(first) : first.precedes(second)
            }
            sorted += units.sorted { before($0.key, $1.key) }.flatMap(\.lines)
            units = []
        }
        for line in lines {
            switch line.style {
            case .heading:
                close()
                sorted.append(line)
            case .part where !units.isEmpty: units[units.count - 1].lines.append(line)
            case .part, .plain: units.append((SortKey(line.values[place]), [line]))
            }
        }
        close()
        return Sheet(caption: caption, columns: columns, lines: sorted, foot: foot, use: use)
    }
}
