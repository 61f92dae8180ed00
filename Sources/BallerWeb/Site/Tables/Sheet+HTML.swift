import BallerCore

extension Sheet {
    /// The markup: a region that scrolls by itself on narrow screens, with the table in it.
    ///
    /// With an address, heads are links that sort, and the table can be had as a file.
    func html(id: String, style: String? = nil, _ words: ColumnWords, at address: PageAddress? = nil) -> String {
        var page = HTMLText()
        let size = SheetSize(self, words)
        page.markup("<div class=\"\((["table"] + size.classes + [style].compactMap(\.self)).joined(separator: " "))\"")
        page.attribute("id", id)
        page.markup(">")
        // What works on a long table is to be found before it.
        if size.isLong { tools(id, address, in: &page) }
        page.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
        page.attribute("aria-label", caption)
        page.markup("><table><caption class=\"hidden\">")
        page.text(caption)
        page.markup("</caption><thead><tr>")
        let links = address.map { SortLinks(id, self, $0) }
        for (place, column) in columns.enumerated() { head(column, words, links?[place], in: &page) }
        page.markup("</tr></thead>")
        for group in groups {
            page.markup("<tbody>")
            for line in group { self.line(line, in: &page) }
            page.markup("</tbody>")
        }
        if !foot.isEmpty {
            page.markup("<tfoot>")
            for line in foot { self.line(line, in: &page) }
            page.markup("</tfoot>")
        }
        page.markup("</table></div>")
        if !size.isLong { tools(id, address, in: &page) }
        page.markup("</div>")
        return page.html
    }

    /// The rows that belong together: each heading with those under it.
    private var groups: [[Line]] {
        var groups: [[Line]] = []
        for line in lines {
            if groups.isEmpty || line.style == .heading { groups.append([]) }
            groups[groups.count - 1].append(line)
        }
        return groups.isEmpty ? [[]] : groups
    }

    private func tools(_ id: String, _ address: PageAddress?, in page: inout HTMLText) {
        guard let address, use != .words, !use.isPart else { return }
        page.markup("<p class=\"tools\"><a")
        let order = address.order.flatMap { $0.table == id && sortNames.contains($0.column) ? $0 : nil }
        page.attribute("href", address.file(of: id, order))
        page.attribute("aria-label", "\(caption) as CSV")
        page.markup(" rel=\"nofollow\">CSV</a></p>")
    }

    private func head(_ column: Column, _ words: ColumnWords, _ link: SortLinks.Link?, in page: inout HTMLText) {
        page.markup("<th scope=\"col\"\(Self.classes(of: column))")
        if let order = link?.isDescending { page.attribute("aria-sort", order ? "descending" : "ascending") }
        page.markup(">")
        if let link {
            page.markup("<a")
            page.attribute("href", link.address)
            // A script sorts behind links that say nofollow alone; of a part it does not have all rows.
            page.markup(use.isPart ? " rel=\"search nofollow\">" : " rel=\"nofollow\">")
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
            page.markup(index == 0 ? "<th scope=\"row\"" : "<td")
            page.markup(Self.classes(of: index == 0 ? nil : columns[index], value))
            if case .missing(let reason) = value.content, reason != .notApplicable {
                page.attribute("title", reason.rawValue)
            }
            if use == .data, let hidden = value.hidden { page.attribute("data-v", hidden) }
            page.markup(">")
            content(value, in: &page)
            page.markup(index == 0 ? "</th>" : "</td>")
        }
        page.markup("</tr>")
    }

    private func heading(_ line: Line, in page: inout HTMLText) {
        page.markup("<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"\(columns.count)\">")
        for value in line.values { content(value, in: &page) }
        page.markup("</th></tr>")
    }

    private func content(_ value: Value, in page: inout HTMLText) {
        if case .missing(let reason) = value.content {
            page.text(reason.mark)
        } else if let link = value.link {
            page.markup("<a")
            page.attribute("href", link)
            page.markup(">")
            page.text(value.shown)
            page.markup("</a>")
        } else {
            page.text(value.shown)
        }
        if value.isFirst { page.markup("<span class=\"hidden\"> (first of the league)</span>") }
        if let note = value.note {
            page.markup(" <small>")
            page.text(note)
            page.markup("</small>")
        }
    }

    private static func classes(of column: Column?, _ value: Value? = nil) -> String {
        var names: [String] = []
        if column?.isNumber == true { names.append("n") }
        if column?.isStrong == true { names.append("strong") }
        switch value?.tone {
        case .good: names.append("good")
        case .bad: names.append("bad")
        case .quiet: names.append("quiet")
        case .plain, nil: break
        }
        if value?.isFirst == true { names.append("first") }
        if case .missing(let reason)? = value?.content, let look = reason.look { names.append(look) }
        return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    }
}
