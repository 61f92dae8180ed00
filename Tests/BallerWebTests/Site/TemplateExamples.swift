import Foundation

@testable import BallerWeb

/// A context of every template, with a value in every member.
enum TemplateExamples {
    static var all: [any TemplateContext] { blocks + [section, pair, frame].compactMap(\.self) }

    private static let link = PageLink(text: "Next", link: "/next")
    private static let run = Run("Seasons", link: "/seasons")
    private static let fact = Fact(name: "Height", value: "6-11", link: "/")
    private static let side = GameCard.Side(
        name: "Boston",
        link: "/teams/BOS",
        points: 99,
        isWinner: true,
        periods: ["25"]
    )

    private static var blocks: [any TemplateContext] {
        let entry = LeaderCard.Entry(rank: 1, name: "A", link: "/a", team: "BOS", teamLink: "/b", value: "30.1")
        let best = GameCard.Best(name: "A", link: "/a", line: "31 pts")
        let card = GameCard(date: "Sun", status: "Final", sides: [side], more: link, best: [best])
        let value = FormBlock.Field.Value(value: "x")
        let choice = FormBlock.Field.Choice(value: "a", text: "A", isChosen: true)
        let field = FormBlock.Field(
            name: "n",
            label: "N",
            search: value,
            date: value,
            day: value,
            number: value,
            text: value,
            area: FormBlock.Field.Area(lines: ["x"]),
            choices: [choice]
        )
        let group = FormBlock.Group(legend: "L", fields: [field])
        let look = LegendBlock.Entry(look: "unknown", mark: "–", text: "not known")
        let blocks: [(any TemplateContext)?] = [
            LegendBlock("id", [look]),
            FactsBlock("id", [fact]), FiguresBlock("id", [fact]), WordsBlock("id", .lead, [run]),
            LinksBlock("id", "Label", [link]),
            StepsBlock(id: "id", label: "Days", previous: link, next: link, others: [link]),
            FormBlock(id: "id", action: "/players", groups: [group]), ChartBlock("id", "<svg/>"),
            GamesBlock(id: "id", games: [card]),
            ScoreBlock(id: "id", sides: [side], status: "Final", place: [" · ", Run("Arena", link: "/x")]),
            LeadersBlock(
                id: "id",
                cards: [LeaderCard(title: "Points", entries: [entry], note: "N", more: link)]
            ),
            DaysBlock(id: "id", months: [DaysBlock.Month(name: "May", days: [link])]),
        ]
        return blocks.compactMap(\.self)
    }

    private static var section: (any TemplateContext)? { SectionContext(id: "id", title: "T", isPart: true, body: "") }
    private static var pair: (any TemplateContext)? { PairContext(id: "id", body: "") }

    private static var frame: (any TemplateContext)? {
        let page = Page("T", "D", .players, crumbs: [run], heading: Page.Heading("T", link), search: "x", [])
        let credit = Frame.Origin.Credit(title: "S", url: "https://example.org", isLink: true)
        let origin = Frame.Origin(artifact: "A", asOf: "today", credits: [credit])
        return (try? SiteAssets()).flatMap {
            try? Frame(
                page,
                body: "<p>",
                origin: origin,
                address: "/",
                reachedAt: "https://example.org",
                assets: $0
            )
        }
    }
}
