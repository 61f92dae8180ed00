import BallerCore

/// One table of a page type: where it is, what it becomes, and what it must have.
package struct TableSpec: Sendable {
    /// Which rows are data; headers, titles and spacers never are.
    enum RowRule: Sendable {
        case all
        /// Rows whose cell links to something of this kind; league averages and totals have no such link.
        case linked(LinkKind, [String])
        /// Rows whose cell is not blank.
        case filled([String])
    }

    package let relation: Relation
    /// Table ids over the years, `*` matching any run of characters.
    package let ids: [String]
    package let isRequired: Bool
    package let minimumRows: Int
    /// Columns of the relation that the table must have, under any of their names.
    package let requiredColumns: [String]
    let rows: RowFilter
    let includesFooter: Bool
    let constants: [String: Cell]
    /// When a required table may be missing.
    package let exemption: Exemption?

    init(
        _ relation: Relation,
        ids: [String],
        required: Bool = false,
        minimumRows: Int = 1,
        columns: [String] = [],
        rows: RowRule = .all,
        includesFooter: Bool = false,
        constants: [String: Cell] = [:],
        exemption: Exemption? = nil
    ) {
        self.relation = relation
        self.ids = ids
        isRequired = required
        self.minimumRows = required ? minimumRows : 0
        requiredColumns = columns
        self.rows = RowFilter(rows, relation)
        self.includesFooter = includesFooter
        self.constants = constants
        self.exemption = exemption
    }

    /// The same table with values set from the page's address.
    func setting(_ constants: [String: Cell], ids: [String]? = nil) -> TableSpec {
        TableSpec(
            relation,
            ids: ids ?? self.ids,
            required: isRequired,
            minimumRows: minimumRows,
            columns: requiredColumns,
            rows: rows.rule,
            includesFooter: includesFooter,
            constants: self.constants.merging(constants) { $1 },
            exemption: exemption
        )
    }

    func matches(_ id: String) -> Bool { ids.contains { id.fits(glob: $0) } }
}

/// A row rule with the slots of the cells it checks.
struct RowFilter: Sendable {
    let rule: TableSpec.RowRule
    let slots: [Int]

    init(_ rule: TableSpec.RowRule, _ relation: Relation) {
        self.rule = rule
        slots =
            switch rule {
            case .all: []
            case .linked(_, let stats), .filled(let stats): stats.compactMap { relation.slot(of: $0) }
            }
    }
}

/// An exception to a contract that an era or a layout needs.
package struct Exemption: Sendable {
    package let reason: String
    let applies: @Sendable (PageReader) -> Bool

    init(_ reason: String, applies: @escaping @Sendable (PageReader) -> Bool) {
        self.reason = reason
        self.applies = applies
    }

    static let oldLayout = Exemption("pages saved in the layout before 2016 may lack it") { $0.isOldLayout }
}
