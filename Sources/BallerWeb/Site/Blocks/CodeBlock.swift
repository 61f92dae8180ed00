import BallerCore

/// A text of a program, with its lines as they are.
struct CodeBlock: Block {
    let id: String
    private let text: String

    init(_ id: String, _ text: String) {
        self.id = id
        self.text = text
    }

    func html(with drawing: Drawing) throws -> String {
        var page = HTMLText()
        page.markup("<pre class=\"code\"")
        page.attribute("id", id)
        page.markup(" tabindex=\"0\"><code>")
        for line in text.lines {
            page.text(line)
            page.markup("\n")
        }
        page.markup("</code></pre>")
        return page.html
    }
}
