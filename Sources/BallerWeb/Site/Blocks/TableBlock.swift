/// A table.
struct TableBlock: Block {
    let id: String
    let sheet: Sheet
    /// A class of the style sheet, for tables that differ in their look.
    var style: String?

    /// `nil` without rows.
    init?<Row>(_ id: String, _ table: Table<Row>, style: String? = nil) {
        guard !table.lines.isEmpty || !table.foot.isEmpty else { return nil }
        self.id = id
        self.sheet = table.sheet
        self.style = style
    }

    func html(with drawing: Drawing) throws -> String {
        drawing.html(sheet.explained(by: drawing.firstSeasons), id: id, style: style)
    }
}

/// A picture, drawn where the page is made.
struct ChartBlock: Block, TemplateContext {
    static let template = "chart"

    let id: String
    let markup: String

    /// `nil` where there is nothing to draw.
    init?(_ id: String, _ markup: String) {
        if markup.isEmpty { return nil }
        self.id = id
        self.markup = markup
    }

    /// `nil` without a chart.
    init?(_ id: String, _ chart: Chart?) {
        guard let chart else { return nil }
        self.init(id, chart.html)
    }
}
