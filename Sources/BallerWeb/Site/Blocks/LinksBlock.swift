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
}

extension StepsBlock {
    /// Through the seasons; `years` are those that there are, in any order.
    init(around year: Int, of years: [Int], all: PageLink, link: (Int) -> String) {
        let step = { (year: Int) in PageLink(text: SeasonYear.name(year), link: link(year)) }
        self.init(
            id: "steps",
            label: "Seasons",
            previous: years.filter { $0 < year }.max().map(step),
            next: years.filter { $0 > year }.min().map(step),
            others: [all]
        )
    }
}
