/// A piece of a sentence, linked or not.
struct Run: ExpressibleByStringLiteral {
    let text: String
    var link: String?

    init(_ text: String, link: String? = nil) {
        self.text = text
        self.link = link
    }

    init(stringLiteral text: String) { self.init(text) }
}

/// A link with its text; the one of the page itself is marked.
struct PageLink {
    let text: String
    let link: String
    var isCurrent = false

    var run: Run { Run(text, link: link) }
}
