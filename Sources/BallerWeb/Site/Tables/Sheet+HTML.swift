import BallerCore

extension Sheet {
    /// The markup: a region that scrolls by itself on narrow screens, with the table in it; with an address, heads are links that sort.
    func html(id: String, style: String? = nil, _ words: ColumnWords, at address: PageAddress? = nil) -> String {
        var page = HTMLText()
        page.markup("<div class=\"scroll\(style.map { " \($0)" } ?? "")\"")
        page.attribute("id", id)
        page.markup(" tabindex=\"0\" role=\"region\"")
        page.attribute("aria-label", caption)
        page.markup("><table><caption class=\"hidden\">")
        page.text(caption)
        page.markup("</caption><thead><tr>")
        let links = address.map { SortLinks(id, self, $0) }
        for (place, column) in columns.enumerated() { head(column, words, links?[place], in: &page) }
        page.markup("</tr></thead><tbody>")
        for line in lines { self.line(line, in: &page) }
        page.markup("</tbody>")
        if !foot.isEmpty {
            page.markup("<tfoot>")
            for line in foot { self.line(line, in: &page) }
            page.markup("</tfoot>")
        }
        page.markup("</table></div>")
        return page.html
    }

    private func head(_ column: Column, _ words: ColumnWords, _ link: SortLinks.Link?, in page: inout HTMLText) {
        page.markup("<th scope=\"col\"\(Self.classes(of: column))")
        if let order = link?.isDescending { page.attribute("aria-sort", order ? "descending" : "ascending") }
        page.markup(">")
        if let link {
            page.markup("<a")
            page.attribute("href", link.address)
            page.markup(" rel=\"nofollow\">")
        }
        let title = words.title(of: column.head)
        // What a name or a day is needs no explanation, unless the page gives one of its own.
        let isExplained =
            switch column.head {
            case .words, .own: true
            case .key, .average, .pair, .column: column.isNumber
            }
        if isExplained, let meaning = words.meaning(of: column.head) {
            page.markup("<abbr")
            page.attribute("title", meaning)
            page.markup(">")
            page.text(title)
            page.markup("</abbr>")
        } else {
            page.text(title)
        }
        page.markup(link == nil ? "</th>" : "</a></th>")
    }

    private func line(_ line: Line, in page: inout HTMLText) {
        switch line.style {
        case .plain: page.markup("<tr>")
        case .part: page.markup("<tr class=\"part\">")
        case .heading: return heading(line, in: &page)
        }
        for (index, value) in line.values.enumerated() {
            if index == 0 {
                page.markup("<th scope=\"row\">")
                content(value, in: &page)
                page.markup("</th>")
            } else {
                page.markup("<td\(Self.classes(of: columns[index], value.tone))")
                if case .missing(let reason) = value.content, reason != .notApplicable {
                    page.attribute("title", reason.rawValue)
                }
                page.markup(">")
                content(value, in: &page)
                page.markup("</td>")
            }
        }
        page.markup("</tr>")
    }

    private func heading(_ line: Line, in page: inout HTMLText) {
        page.markup("<tr class=\"heading\"><th scope=\"colgroup\" colspan=\"\(columns.count)\">")
        for value in line.values { content(value, in: &page) }
        page.markup("</th></tr>")
    }

    private func content(_ value: Value, in page: inout HTMLText) {
        if let link = value.link {
            page.markup("<a")
            page.attribute("href", link)
            page.markup(">")
            page.text(value.shown)
            page.markup("</a>")
        } else {
            page.text(value.shown)
        }
        if let note = value.note {
            page.markup(" <small>")
            page.text(note)
            page.markup("</small>")
        }
    }

    private static func classes(of column: Column, _ tone: Value.Tone = .plain) -> String {
        switch (column.isNumber, column.isStrong, tone) {
        case (false, false, .plain): return ""
        case (true, false, .plain): return " class=\"n\""
        default: break
        }
        var names: [String] = []
        if column.isNumber { names.append("n") }
        if column.isStrong { names.append("strong") }
        switch tone {
        case .plain: break
        case .good: names.append("good")
        case .bad: names.append("bad")
        case .quiet: names.append("quiet")
        }
        return " class=\"\(names.joined(separator: " "))\""
    }
}
