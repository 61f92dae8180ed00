import BallerCore
import BallerSQL
import BallerServing
import HTTPTypes

/// A list across everything as a form and a table: what is asked stands in the address.
struct FinderPage: Sendable {
    let finder: Finder
    let list: ListQuery
    let described: AcrossEverything
    private let parameters: ListParameters

    /// `nil` where the warehouse has no such list.
    init?(_ finder: Finder, _ lists: [String: ListQuery]) {
        guard let list = lists[finder.list],
            let described = listsAcrossEverything.first(where: { $0.query == finder.list })
        else { return nil }
        self.finder = finder
        self.list = list
        self.described = described
        parameters = ListParameters(list, defaults: described.defaults, presets: described.presets)
    }

    static func routes(_ lists: [String: ListQuery]) -> [SiteRoute] {
        Finder.all.compactMap { FinderPage($0, lists)?.route }
    }

    var route: SiteRoute {
        SiteRoute(form: finder.path, about: finder.about, parameters.declarations, table: "found") {
            request in
            do {
                let reading = try request.read()
                var counted = reading
                counted.arguments["total"] = .boolean(true)
                return page(request, try found(ListPage(parameters, counted, spreads: spreads), reading))
            } catch let problem as Problem where problem.status.code < 500 {
                return page(request, SectionBlock.wrong(problem) { FinderForm.label(of: $0, in: list) }, problem)
            }
        }
    }

    /// The columns of numbers, any of which the list may be sorted by.
    private var spreads: Set<String> { Set(list.columns.filter(\.isSpread).map(\.name)) }

    private func spread(_ page: ListPage) -> SectionBlock? {
        guard let spread = page.spread, let column = list.columns.first(where: { $0.name == spread.column }) else {
            return nil
        }
        return Spread(spread.counts, of: column, rows: finder.row.several)?.section
    }

    private func page(_ request: FormRequest, _ result: [(any Block)?], _ problem: Problem? = nil) -> Page {
        var page = Page(
            finder.title,
            finder.about,
            .find,
            crumbs: [Run("Find", link: SitePath.find)],
            [
                WordsBlock("about", .lead, [Run(finder.about)]),
                presets(request),
                FinderForm(finder: finder, list: list, request: request).block,
            ] + result
        )
        page.problem = problem
        return page
    }

    private func presets(_ request: FormRequest) -> LinksBlock? {
        guard !described.presets.isEmpty else { return nil }
        let given = Dictionary(request.given.map { ($0, request[$0]) }) { first, _ in first }
        return LinksBlock(
            "presets",
            "Questions that many ask",
            described.presets.map { preset in
                PageLink(
                    text: preset.about.trimmingSuffix("."),
                    link: "\(finder.path)?\(preset.query)",
                    isCurrent: given == preset.values || given == ["preset": preset.name]
                )
            }
        )
    }

    private func found(_ page: ListPage, _ reading: ArtifactReading) throws -> [(any Block)?] {
        let total = page.total ?? 0
        let request = reading.request
        let first = request.with(["cursor": nil]).address
        guard total > 0 else { return [WordsBlock.empty("none", "There is no such \(finder.row.one) here.")] }
        let records = try page.rows.records()
        let words = "\(StatFormat.grouped(total)) \(total == 1 ? finder.row.one : finder.row.several)"
        let table = CanonicalRequest(
            path: "/api/v1\(described.path).csv",
            pairs: request.with(["cursor": nil, "limit": nil]).pairs,
            arguments: request.arguments
        )
        var found = RecordTable("found", finder.title, finder.columns, records)
        found?.use = .part(orderedBy: Set(list.columns.map(\.name)))
        return [
            WordsBlock(
                "count",
                .lead,
                [Run(records.count < total ? "\(words), \(records.count) on this page." : "\(words).")]
            ),
            found,
            StepsBlock(
                id: "steps",
                label: "Pages of the list",
                previous: request.address == first ? nil : PageLink(text: "First page", link: first),
                next: page.next.map { PageLink(text: "Next page", link: $0) },
                others: [
                    PageLink(text: "All as CSV", link: table.address), PageLink(text: "Link to this list", link: first),
                ]
            ),
            spread(page),
        ]
    }
}
