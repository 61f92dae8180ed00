/// How large a table will be on a screen, as far as that decides how it scrolls.
struct SheetSize {
    /// More rows than a screen has: they scroll under their head.
    let isLong: Bool
    /// As wide as a page on a large screen at most, so that such a table need not scroll by itself there.
    private let fits: Bool

    init(_ sheet: Sheet, _ words: ColumnWords) {
        isLong = sheet.lines.count > 25
        guard isLong else {
            fits = true
            return
        }
        let rows = (sheet.lines + sheet.foot).filter { $0.style != .heading }
        let widths = sheet.columns.indices.map { place in
            let longest = rows.map { $0.values[place] }.map { $0.shown.count + ($0.note?.count ?? -1) + 1 }.max() ?? 0
            return max(longest, words.title(of: sheet.columns[place].head).count)
        }
        // A wide letter and the space between two columns, in pixels.
        fits = widths.reduce(0) { $0 + 8 * $1 + 18 } < 1180
    }

    var classes: [String] { isLong ? fits ? ["long", "fits"] : ["long"] : [] }
}
