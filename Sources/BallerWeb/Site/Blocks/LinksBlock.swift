import BallerCore

/// Links of one kind in a row, such as the seasons.
struct LinksBlock: Block, TemplateContext {
    static let template = "links"

    let id: String
    /// What the links lead through; `nil` where a heading says it.
    let label: String?
    let links: [PageLink]

    init(_ id: String, _ label: String?, _ links: [PageLink]) {
        self.id = id
        self.label = label
        self.links = links
    }
}

/// The way to the page before, the one after, and to others.
struct StepsBlock: Block, TemplateContext {
    static let template = "steps"

    let id: String
    /// What is stepped through.
    let label: String
    let previous: PageLink?
    let next: PageLink?
    var others: [PageLink] = []

    /// Nothing where there is nowhere to step to.
    func html(with drawing: Drawing) throws -> String {
        previous == nil && next == nil && others.isEmpty ? "" : try drawing.templates.render(self)
    }
}

extension StepsBlock {
    /// Through the seasons of a league, and where it has no more those of the other; `seasons` are those that there are, in any order.
    init(around season: SeasonID, of seasons: [SeasonID], all: PageLink, link: (SeasonID) -> String) {
        let step = { (season: SeasonID) in PageLink(text: season.name, link: link(season)) }
        let first = { (year: SeasonYear) in
            let those = seasons.filter { $0.year == year }
            return those.first { $0.league == season.league } ?? those.first(where: \.league.isMain) ?? those.first
        }
        let years = seasons.map(\.year)
        self.init(
            id: "steps",
            label: "Seasons",
            previous: years.filter { $0 < season.year }.max().flatMap(first).map(step),
            next: years.filter { $0 > season.year }.min().flatMap(first).map(step),
            others: seasons.filter { $0.year == season.year && $0 != season }.map(step) + [all]
        )
    }
}
