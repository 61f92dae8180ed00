import BallerPages
import BallerParse
import Testing

/// Every declared table of every type: read when it is whole, named when it is not.
struct ContractTests {
    static let declared = PageTypes.all.filter { $0.parts.isEmpty && $0.tables.contains(where: \.isRequired) }.map(
        \.name
    )

    private func required(_ type: PageType) -> [TableSpec] { type.tables.filter(\.isRequired) }

    private func season(_ type: PageType) -> Int { type.kind.address(type.kind.sample)?.seasonYear ?? 2019 }

    private func findings(_ page: SyntheticPage, _ type: PageType) throws -> [DriftFinding] {
        switch try PageParser().parse(page.bytes, url: type.kind.sample) {
        case .ok: return []
        case .drift(let report): return report.findings
        case .notice(let notice):
            Issue.record("\(notice)")
            return []
        }
    }

    @Test(arguments: declared)
    func `a whole page of a declared type is read`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        let page = SyntheticPage(tables: required(type), season: season(type))
        let verdict = try PageParser().parse(page.bytes, url: type.kind.sample)
        guard case .ok(let parsed) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        for spec in required(type) {
            let table = try #require(parsed.table(spec.relation.name))
            #expect(table.rowCount == spec.minimumRows)
            for column in spec.requiredColumns { #expect(!table.cell(0, column).isNull, "\(column)") }
        }
    }

    @Test(arguments: declared)
    func `a page without its table is drift that names the table`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        let found = try findings(SyntheticPage(tables: []), type)
        #expect(found.contains { if case .missingTable = $0 { true } else { false } })
    }

    @Test(arguments: declared)
    func `a table without rows is drift that counts them`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        let found = try findings(SyntheticPage(tables: required(type), rows: 0, season: season(type)), type)
        #expect(found.contains { if case .tooFewRows(_, 0, _) = $0 { true } else { false } })
    }

    @Test(arguments: declared)
    func `a table without a needed column is drift that names the column`(_ name: String) throws {
        let type = try #require(PageTypes.named(name))
        for spec in required(type) {
            for name in spec.requiredColumns {
                let column = try #require(spec.relation.columns.first { $0.name == name })
                let page = SyntheticPage(
                    tables: required(type),
                    without: Set(column.stats),
                    season: season(type)
                )
                let found = try findings(page, type)
                let isNamed = found.contains { finding in
                    if case .missingColumn(_, name, _) = finding { true } else { false }
                }
                #expect(isNamed, "\(type.name) \(name): \(found)")
            }
        }
    }

    @Test
    func `every type has a contract`() {
        for type in PageTypes.all {
            #expect(!type.parts.isEmpty || type.tables.contains(where: \.isRequired), "\(type.name)")
            #expect(!type.relations.isEmpty, "\(type.name)")
        }
    }
}
