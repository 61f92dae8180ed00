extension Table {
    /// The markup: a region that scrolls by itself on narrow screens, with the table in it; empty without rows.
    var html: String {
        guard !rows.isEmpty else { return "" }
        var page = HTMLText()
        page.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
        page.attribute("aria-label", caption)
        page.markup("><table><caption\(hidesCaption ? " class=\"hidden\"" : "")>")
        page.text(caption)
        page.markup("</caption><thead><tr>")
        for column in columns { head(column, in: &page) }
        page.markup("</tr></thead><tbody>")
        for row in rows { line(row, in: &page) }
        page.markup("</tbody>")
        if !footRows.isEmpty {
            page.markup("<tfoot>")
            for row in footRows { line(row, in: &page) }
            page.markup("</tfoot>")
        }
        page.markup("</table></div>")
        return page.html
    }

    private func head(_ column: Column, in page: inout HTMLText) {
        page.markup("<th scope=\"col\"\(Self.classes(of: column))>")
        if let meaning = column.meaning {
            page.markup("<abbr")
            page.attribute("title", meaning)
            page.markup(">")
            page.text(column.title)
            page.markup("</abbr>")
        } else {
            page.text(column.title)
        }
        page.markup("</th>")
    }

    private func line(_ row: Row, in page: inout HTMLText) {
        switch row.style {
        case .plain: page.markup("<tr>")
        case .part: page.markup("<tr class=\"part\">")
        case .heading: return heading(row, in: &page)
        }
        for (index, cell) in row.cells.enumerated() where index < columns.count {
            if index == 0 {
                page.markup("<th scope=\"row\">")
                content(cell, in: &page)
                page.markup("</th>")
            } else {
                page.markup("<td\(Self.classes(of: columns[index], cell.tone))>")
                content(cell, in: &page)
                page.markup("</td>")
            }
        }
        page.markup("</tr>")
    }

    private func heading(_ row: Row, in page: inout HTMLText) {
        page.markup("<tr class=\"heading\"><th scope=\"colgroup\" colspan=\"\(columns.count)\">")
        for cell in row.cells { content(cell, in: &page) }
        page.markup("</th></tr>")
    }

    private func content(_ cell: Cell, in page: inout HTMLText) {
        if let link = cell.link {
            page.markup("<a")
            page.attribute("href", link)
            page.markup(">")
            page.text(cell.text)
            page.markup("</a>")
        } else {
            page.text(cell.text)
        }
        if let note = cell.note {
            page.markup(" <small>")
            page.text(note)
            page.markup("</small>")
        }
    }

    private static func classes(of column: Column, _ tone: Cell.Tone = .plain) -> String {
        var names: [String] = []
        if column.kind == .number { names.append("n") }
        if column.isStrong { names.append("strong") }
        switch tone {
        case .plain: break
        case .good: names.append("good")
        case .bad: names.append("bad")
        case .quiet: names.append("quiet")
        }
        return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    }
}
