import BallerCore
import BallerServing
import HTTPTypes

/// Runs of games one after the other, of players or of teams: a form and the longest of them.
struct StreaksPage: Sendable {
    /// The runs that a page shows.
    static let most = 50

    let path: String
    let title: String
    /// What it finds, in a sentence.
    let about: String
    let parameters: [ParameterDeclaration]
    let lead: [Run]
    var presets: [PageLink] = []
    let fields: @Sendable (FormRequest) -> [FormBlock.Group]
    /// The longest runs; `nil` where nothing was asked for.
    let find: @Sendable (FormRequest) throws -> [Record]?
    /// What is to be asked for first.
    var ask: String?
    let columns: [RecordColumn]
    /// What the runs rest on.
    var note: String?

    static let routes = [players, teams].map(\.route)

    var route: SiteRoute {
        SiteRoute(form: path, about: about, parameters) { request in
            do {
                let found = try find(request)
                return page(request, found.map(self.found) ?? [ask.map { WordsBlock("ask", .lead, [Run($0)]) }])
            } catch let problem as Problem where problem.status.code < 500 {
                return page(request, SectionBlock.wrong(problem), problem)
            }
        }
    }

    private func page(_ request: FormRequest, _ result: [(any Block)?], _ problem: Problem? = nil) -> Page {
        var page = Page(
            title,
            about,
            .find,
            crumbs: [Run("Find", link: SitePath.find)],
            [
                WordsBlock("about", .lead, lead),
                presets.isEmpty ? nil : LinksBlock("presets", "Often asked", presets),
                FormBlock(id: "form", action: path, groups: fields(request), button: "Find"),
            ] + result
        )
        page.problem = problem
        return page
    }

    private func found(_ rows: [Record]) -> [(any Block)?] {
        if rows.isEmpty { return [WordsBlock.empty("none", "There is no run of two such games here.")] }
        let count = rows.count == Self.most ? "The \(Self.most) longest." : "\(rows.count) in all."
        return [
            WordsBlock("count", .note, [Run(count)]), RecordTable("found", "Longest runs", columns, rows),
            note.map { WordsBlock("honest", .note, [Run($0)]) },
        ]
    }
}
