import BallerCore

/// Bars under one another, each with its name and with words that say what it shows; the bars are for eyes alone.
struct BarList {
    struct Bar {
        let name: String
        /// Shares of the whole width: how long the bar is, how far it is full, and where a mark stands on it.
        let length: Double
        let filled: Double
        var mark: Double?
        let words: [Words]
    }

    /// Words beside a bar.
    enum Words {
        case strong(String)
        case plain(String)
    }

    let title: String
    let bars: [Bar]

    /// Empty without bars.
    var html: String {
        guard !bars.isEmpty else { return "" }
        var page = HTMLText()
        page.markup("<figure class=\"zones\"><figcaption>")
        page.text(title)
        page.markup("</figcaption><ul>")
        for bar in bars { bar.write(in: &page) }
        page.markup("</ul></figure>")
        return page.html
    }
}

extension BarList.Bar {
    private static let width = 1000.0

    fileprivate func write(in page: inout HTMLText) {
        page.markup("<li><span class=\"zone\">")
        page.text(name)
        page.markup("</span><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        page.markup("<rect class=\"tried\" width=\"\(Int((Self.width * length).rounded()))\" height=\"10\"/>")
        page.markup("<rect class=\"made\" width=\"\(Int((Self.width * filled).rounded()))\" height=\"10\"/>")
        if let mark {
            page.markup("<rect class=\"mark\" x=\"\(max(0, Int(Self.width * mark) - 4))\" width=\"8\" height=\"10\"/>")
        }
        page.markup("</svg><span class=\"share\">")
        for part in words {
            switch part {
            case .strong(let text):
                page.markup("<b>")
                page.text(text)
                page.markup("</b>")
            case .plain(let text): page.text(text)
            }
        }
        page.markup("</span></li>")
    }
}
