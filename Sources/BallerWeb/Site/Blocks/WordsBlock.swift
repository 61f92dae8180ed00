/// A sentence.
struct WordsBlock: Block, TemplateContext {
    enum Style: String {
        case plain, lead, note, quiet, more, record
    }

    static let template = "words"

    let id: String
    let style: String
    let runs: [Run]

    init(_ id: String, _ style: Style, _ runs: [Run]) {
        self.id = id
        self.style = style.rawValue
        self.runs = runs
    }

    /// The reason why there is nothing to show.
    static func empty(_ id: String, _ reason: String) -> WordsBlock { WordsBlock(id, .lead, [Run(reason)]) }

    /// Where there is more.
    static func more(_ id: String, _ links: [PageLink]) -> WordsBlock {
        WordsBlock(id, .more, links.enumerated().flatMap { $0 == 0 ? [$1.run] : [" · ", $1.run] })
    }
}
