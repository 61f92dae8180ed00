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

    init(_ caption: String, _ columns: [Column<Row>], lines: [Line], foot: [Row] = []) {
        self.caption = caption
        self.columns = columns
        self.lines = lines
        self.foot = foot
    }

    init(_ caption: String, _ columns: [Column<Row>], rows: [Row], foot: [Row] = []) {
        self.init(caption, columns, lines: rows.map(Line.row), foot: foot)
    }

    var sheet: Sheet {
        Sheet(
            caption: caption,
            columns: columns.map { Sheet.Column(head: $0.head, isNumber: $0.kind == .number, isStrong: $0.isStrong) },
            lines: lines.map { line in
                switch line {
                case .row(let row): Sheet.Line(values: values(of: row))
                case .part(let row): Sheet.Line(values: values(of: row), style: .part)
                case .heading(let words): Sheet.Line(values: [.text(words)], style: .heading)
                }
            },
            foot: foot.map { Sheet.Line(values: values(of: $0)) }
        )
    }

    private func values(of row: Row) -> [Value] { columns.map { $0.value(row) } }
}
