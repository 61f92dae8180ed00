/// A table of a page: one look, one markup and the same accessibility for all of them.
struct Table {
    var caption: String
    /// The caption is for screen readers alone where a heading says the same.
    var hidesCaption = true
    var columns: [Column]
    var rows: [Row]
    /// Sums and averages under the rows.
    var footRows: [Row] = []

    struct Column {
        enum Kind { case text, number }

        var title: String
        /// What an abbreviated title means.
        var meaning: String?
        var kind: Kind = .number
        /// Stands apart by its weight, such as points.
        var isStrong = false

        static func text(_ title: String, _ meaning: String? = nil) -> Column {
            Column(title: title, meaning: meaning, kind: .text)
        }

        static func number(_ title: String, _ meaning: String, strong: Bool = false) -> Column {
            Column(title: title, meaning: meaning, isStrong: strong)
        }
    }

    struct Row {
        enum Style { case plain, part, heading }

        var cells: [Cell]
        /// A `part` is of the row above, such as one team of a traded player's season.
        var style: Style = .plain
    }

    struct Cell: ExpressibleByStringLiteral {
        enum Tone { case plain, good, bad, quiet }

        var text: String
        var link: String?
        /// Small print behind the text.
        var note: String?
        var tone: Tone = .plain

        init(_ text: String, link: String? = nil, note: String? = nil, tone: Tone = .plain) {
            self.text = text
            self.link = link
            self.note = note
            self.tone = tone
        }

        init(stringLiteral text: String) { self.init(text) }
    }
}
