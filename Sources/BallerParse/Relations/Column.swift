/// One column of a relation, and where to find its value on a page.
package struct Column: Sendable {
    /// Reads a value from the first cell found among the alternatives; `nil` means that the cell is unreadable.
    package typealias Derivation = @Sendable (HTMLElement) -> Cell?

    enum Source: Sendable {
        /// The text of a cell.
        case stat
        /// The id in a link in the cell.
        case link(LinkKind)
        case derived(Derivation)
        /// Set by the parser: from the address, the table or the previous row.
        case context
    }

    package let name: String
    package let type: ColumnType
    let source: Source
    /// `data-stat` names over the years; the first found in a row wins.
    package let stats: [String]

    /// The text of a cell, parsed as a type.
    static func stat(_ name: String, _ type: ColumnType, _ stats: String...) -> Column {
        Column(name: name, type: type, source: .stat, stats: stats.isEmpty ? [name] : stats)
    }

    static func link(_ name: String, _ kind: LinkKind, _ stats: String...) -> Column {
        Column(name: name, type: .text, source: .link(kind), stats: stats)
    }

    static func derived(_ name: String, _ type: ColumnType, _ stats: [String], _ read: @escaping Derivation) -> Column {
        Column(name: name, type: type, source: .derived(read), stats: stats)
    }

    static func context(_ name: String, _ type: ColumnType = .text) -> Column {
        Column(name: name, type: type, source: .context, stats: [])
    }
}
