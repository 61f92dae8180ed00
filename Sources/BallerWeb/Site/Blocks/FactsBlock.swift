/// A name and what is known under it, such as a height.
struct Fact {
    let name: String
    /// Where the name itself leads, such as to an award.
    var nameLink: String?
    let value: String
    /// The value in pieces, linked or not.
    let runs: [Run]

    init(name: String, value: String, link: String? = nil) {
        self.init(name: name, runs: [Run(value, link: link)])
    }

    init(name: String, nameLink: String? = nil, runs: [Run]) {
        self.name = name
        self.nameLink = nameLink
        self.runs = runs
        value = runs.map(\.text).joined()
    }
}

/// Facts side by side.
struct FactsBlock: Block, TemplateContext {
    static let template = "facts"

    let id: String
    let facts: [Fact]

    /// `nil` without facts; those without a value are left out.
    init?(_ id: String, _ facts: [Fact]) {
        self.id = id
        self.facts = facts.filter { !$0.value.isEmpty }
        if self.facts.isEmpty { return nil }
    }
}

/// A career or a game in a few large numbers.
struct FiguresBlock: Block, TemplateContext {
    static let template = "figures"

    let id: String
    let figures: [Fact]

    /// `nil` without figures; those without a value are left out.
    init?(_ id: String, _ figures: [Fact]) {
        self.id = id
        self.figures = figures.filter { !$0.value.isEmpty }
        if self.figures.isEmpty { return nil }
    }
}
