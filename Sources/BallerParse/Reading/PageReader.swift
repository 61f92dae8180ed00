import BallerPages

/// A page being parsed: the document, the address, and the findings so far.
final class PageReader {
    let document: HTMLDocument
    let address: PageAddress
    let type: PageType
    /// The `data-stat` names that any relation reads: another one is new.
    let readColumns: Set<String>
    private(set) var output: [ParsedTable] = []
    private(set) var findings: [DriftFinding] = []
    /// The type the page is reported as: a page without results may have its own name.
    private(set) var typeName: String

    init(document: HTMLDocument, address: PageAddress, type: PageType, readColumns: Set<String>) {
        self.readColumns = readColumns
        self.document = document
        self.address = address
        self.type = type
        typeName = type.name
    }

    func rename(_ name: String) { typeName = name }

    /// The layout before 2016 has this element instead of `#content`.
    lazy var isOldLayout: Bool = root.first(id: "page_content") != nil

    lazy var heading: String = root.first(.h1)?.text ?? ""

    /// The page without its tables that have an id; empty after a limit was hit, which `failure` records.
    var root: HTMLElement {
        do {
            return try document.root()
        } catch {
            failure = error
            return HTMLElement.nothing
        }
    }

    /// Why `root` could not be read; the page is refused for it at the end.
    private(set) var failure: ParseError?

    /// All parts of the page: everything outside tables with an id, hidden parts, and those tables.
    func allTrees() throws(ParseError) -> [HTMLTree] {
        [root.tree] + (try document.comments()) + (try document.allTables())
    }

    /// True if a finding concerns the whole page, not one of its tables: then none of it may be used.
    private(set) var isRefused = false

    /// Records what is wrong with the page as a whole.
    func note(_ finding: DriftFinding) {
        noteTable(finding)
        isRefused = true
    }

    /// Records what is wrong with one table; the others are still good.
    func noteTable(_ finding: DriftFinding) {
        if !findings.contains(finding) { findings.append(finding) }
    }

    /// Adds rows; rows of one relation from several tables go to one output table.
    func add(_ table: ParsedTable) {
        guard table.rowCount > 0 else { return }
        if let index = output.firstIndex(where: { $0.name == table.name }) {
            output[index].append(contentsOf: table)
        } else {
            output.append(table)
        }
    }

    func readTables() throws(ParseError) {
        for spec in type.tables { try read(spec) }
    }

    /// A spec's tables in document order; one in the page itself wins over a copy in a comment.
    func elements(_ spec: TableSpec) throws(ParseError) -> [(id: String, element: HTMLElement)] {
        var found: [(id: String, element: HTMLElement)] = []
        for id in document.tableIDs where spec.matches(id) && !found.contains(where: { $0.id == id }) {
            if let element = try document.table(id: id) { found.append((id, element)) }
        }
        return found
    }

    /// Reads a spec's tables as declared and checks the contract; a table that breaks it gives no rows.
    func read(_ spec: TableSpec) throws(ParseError) {
        var table = ParsedTable(spec.relation)
        let found = try elements(spec)
        for (id, element) in found { rows(of: element, id: id, spec, into: &table) }
        add(table, spec, found: found.map(\.id))
    }

    private func rows(of element: HTMLElement, id: String, _ spec: TableSpec, into table: inout ParsedTable) {
        let first = table.rowCount
        var reader = RelationReader(spec.relation, element)
        setContext(&reader, spec, id: id)
        while reader.advance() {
            guard !reader.table.isHeader, reader.table.section != .foot || spec.includesFooter, keeps(reader, spec.rows)
            else { continue }
            reader.append(to: &table)
        }
        finish(reader, id: id, spec, &table, from: first)
    }

    func keeps(_ reader: RelationReader, _ filter: RowFilter) -> Bool {
        switch filter.rule {
        case .all: true
        case .linked(let kind, _): reader.element(slots: filter.slots)?.identifier(kind) != nil
        case .filled: reader.element(slots: filter.slots).map { !$0.text.isEmpty } ?? false
        }
    }

    /// Sets the values that come from the address and the declaration.
    func setContext(_ reader: inout RelationReader, _ spec: TableSpec, id: String) {
        reader.set("season_year", .integer(optional: address.seasonYear))
        reader.set("league", .text(optional: address["league"]))
        reader.set("team_id", .text(optional: address["team"]))
        reader.set("player_id", .text(optional: address["player"]))
        reader.set("game_id", .text(optional: address["game"]))
        reader.set("coach_id", .text(optional: address["coach"]))
        reader.set("referee_id", .text(optional: address["referee"]))
        reader.set("executive_id", .text(optional: address["executive"]))
        reader.set("table_id", .text(id))
        for (name, cell) in spec.constants { reader.set(name, cell) }
    }
}
