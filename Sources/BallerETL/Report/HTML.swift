import BallerCore

/// Pieces of a page; every text is escaped here.
enum HTML {
    /// A cell of a table.
    struct Cell {
        var html: String
        var style = ""

        static func text(_ text: String) -> Cell { Cell(html: HTML.escaped(text)) }
        static func code(_ text: String) -> Cell { Cell(html: "<code>\(HTML.escaped(text))</code>") }
        static func number(_ number: Int) -> Cell { Cell(html: number.grouped, style: "n") }
        static func number(_ text: String) -> Cell { Cell(html: HTML.escaped(text), style: "n") }
        static func mark(_ text: String, _ style: String) -> Cell { Cell(html: HTML.escaped(text), style: style) }
    }

    static func escaped(_ text: String) -> String {
        var html = HTMLText()
        html.text(text)
        return html.html
    }

    /// A table whose first column heads its rows, in a box of its own that scrolls where it is wider than the page.
    static func table(_ caption: String, _ columns: [String], _ rows: [[Cell]], style: String = "") -> String {
        let head = columns.enumerated().map { index, column in
            let isNumber = rows.first.map { $0.count > index && $0[index].style == "n" } ?? false
            return "<th scope=\"col\"\(isNumber ? " class=\"n\"" : "")>\(escaped(column))</th>"
        }
        .joined()
        let lines = rows.map { row in
            let cells = row.enumerated().map { index, cell in
                let style = cell.style.isEmpty ? "" : " class=\"\(cell.style)\""
                return index == 0 ? "<th scope=\"row\"\(style)>\(cell.html)</th>" : "<td\(style)>\(cell.html)</td>"
            }
            return "<tr>\(cells.joined())</tr>"
        }
        let label = escaped(caption)
        return """
            <div class="wide" role="region" tabindex="0" aria-label="\(label)"><table class="\(style)"><caption>\(label)</caption>
            <thead><tr>\(head)</tr></thead><tbody>
            \(lines.joined(separator: "\n"))
            </tbody></table></div>
            """
    }

    static func section(_ title: String, id: String, _ parts: [String]) -> String {
        "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(escaped(title))</h2>\n\(parts.joined(separator: "\n"))\n</section>"
    }

    /// Something that opens on demand.
    static func folded(_ title: String, isOpen: Bool = false, _ body: String) -> String {
        "<details\(isOpen ? " open" : "")><summary>\(escaped(title))</summary>\n\(body)\n</details>"
    }
}
