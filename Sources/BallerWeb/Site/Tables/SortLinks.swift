/// The links at the heads of a table: a column's first leads to the order that readers look for, the second to the other, the third back.
struct SortLinks {
    struct Link {
        let address: String
        /// How the rows are sorted by this column; `nil` where they are not.
        let isDescending: Bool?
    }

    private let links: [Link?]

    init(_ id: String, _ sheet: Sheet, _ address: PageAddress) {
        let names = sheet.sortNames
        links = sheet.columns.indices.map { place in
            guard sheet.canBeSorted(by: place) else { return nil }
            let first = sheet.columns[place].startsFromHighest
            let current = address.order.flatMap { order in
                order.table == id && order.column == names[place] ? order.isDescending : nil
            }
            let next: Bool? = current == nil ? first : current == first ? !first : nil
            let order = next.map { TableOrder(table: id, column: names[place], isDescending: $0) }
            return Link(
                address: "\(order.map(address.sorted) ?? address.canonical)#\(id)",
                isDescending: current
            )
        }
    }

    subscript(place: Int) -> Link? { links[place] }
}

extension Sheet.Column {
    /// Of numbers readers look for the highest, of places and words for the first.
    fileprivate var startsFromHighest: Bool {
        let name = head.names[0]
        return isNumber && !name.hasSuffix("rank") && !name.contains("pick") && name != "games_behind"
    }
}
