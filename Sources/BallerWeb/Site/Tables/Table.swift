/// Rows of one kind and the columns that show them; HTML, CSV and JSON are made of its sheet.
struct Table<Row> {
    enum Line {
        case row(Row)
        /// A part of the row above, such as one team of a traded player's season.
        case part(Row)
        /// Words over the rows that follow.
        case heading(String)
    }

    var caption: String
    var columns: [Column<Row>]
    var lines: [Line]
    /// Sums and averages under the rows.
    var foot: [Row] = []
    private var use = Sheet.Use.data
    private var seasons: (Row) -> SeasonSpan? = { _ in nil }

    init(_ caption: String, _ columns: [Column<Row>], lines: [Line], foot: [Row] = []) {
        self.caption = caption
        self.columns = columns
        self.lines = lines
        self.foot = foot
    }

    init(_ caption: String, _ columns: [Column<Row>], rows: [Row], foot: [Row] = []) {
        self.init(caption, columns, lines: rows.map(Line.row), foot: foot)
    }

    /// The same table, with the seasons that its rows count: they explain what is missing.
    func of(_ seasons: @escaping (Row) -> SeasonSpan?) -> Table {
        var table = self
        table.seasons = seasons
        return table
    }

    /// The same table, whose rows follow one another, as plays do, so that no other order makes sense.
    var inOrder: Table {
        var table = self
        table.use = .sequence
        return table
    }

    /// The same table, which is to be read and not to be worked with.
    var asWords: Table {
        var table = self
        table.use = .words
        return table
    }

    var sheet: Sheet {
        Sheet(
            caption: caption,
            columns: columns.map { Sheet.Column(head: $0.head, isNumber: $0.kind == .number, isStrong: $0.isStrong) },
            lines: lines.map { line in
                switch line {
                case .row(let row): self.line(row)
                case .part(let row): self.line(row, style: .part)
                case .heading(let words): Sheet.Line(values: [.text(words)], style: .heading)
                }
            },
            foot: foot.map { self.line($0) },
            use: use
        )
    }

    private func line(_ row: Row, style: Sheet.Line.Style = .plain) -> Sheet.Line {
        Sheet.Line(values: columns.map { $0.value(row) }, style: style, seasons: seasons(row))
    }
}
