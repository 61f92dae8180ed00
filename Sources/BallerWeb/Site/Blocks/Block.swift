import BallerServing

/// A part of a page: facts, a table, cards.
///
/// Every block has an id that addresses can name.
protocol Block {
    var id: String { get }

    func html(with drawing: Drawing) throws -> String
}

/// What blocks are drawn with.
struct Drawing: Sendable {
    let templates: SiteTemplates
    let words: ColumnWords
    var firstSeasons: FirstSeasons
    /// Whom and what there are pages of; `nil` on a page that no artifact answers.
    var directory: Directory?
    /// Where the page is and how it is sorted; `nil` where that cannot be asked for.
    var address: PageAddress?
    /// The tables of the page that is drawn, as far as it is.
    var tables: DrawnTables?

    func html(_ blocks: [any Block]) throws -> String {
        var html = ""
        for block in blocks { html += try block.html(with: self) }
        return html
    }

    /// A table in the order that the page's address asks for.
    func html(_ sheet: Sheet, id: String, style: String? = nil) -> String {
        let order = address?.order.flatMap { $0.table == id ? $0 : nil }
        let sheet = order.map(sheet.sorted) ?? sheet
        tables?.add(sheet, id)
        return sheet.html(id: id, style: style, words, at: address)
    }
}

/// What a template shows: its tags are the members of this type, which a test checks.
protocol TemplateContext {
    /// The file in `Templates/` without its ending.
    static var template: String { get }
}

extension Block where Self: TemplateContext {
    func html(with drawing: Drawing) throws -> String { try drawing.templates.render(self) }
}
