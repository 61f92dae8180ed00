import BallerCore

/// A picture of where a player shot from: a bar a zone, as long as its share of the attempts, full as far as they went in.
struct ShotZones {
    private let rows: [ShootingRow]
    private let season: SeasonID?

    init(_ rows: [ShootingRow], season: SeasonID?) {
        self.rows = rows
        self.season = season
    }

    /// A list whose words say what its bars show.
    ///
    /// The bars are for eyes alone. Empty without zones.
    var html: String {
        guard let longest = rows.compactMap(\.attemptsShare).max(), longest > 0 else { return "" }
        var page = HTMLText()
        page.markup("<figure class=\"zones\"><figcaption>")
        page.text("Share of the attempts by distance, and how many went in")
        page.markup("</figcaption><ul>")
        for row in rows { zone(row, longest, in: &page) }
        page.markup("</ul></figure>")
        return page.html
    }

    private func zone(_ row: ShootingRow, _ longest: Double, in page: inout HTMLText) {
        let tried = Int((1000 * (row.attemptsShare ?? 0) / longest).rounded())
        let made = Int((Double(tried) * (row.fieldGoalPct ?? 0)).rounded())
        page.markup("<li><span class=\"zone\">")
        page.text(Split.value(row.split, row.splitValue, season).shown)
        page.markup("</span><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        page.markup("<rect class=\"tried\" width=\"\(tried)\" height=\"10\"/>")
        page.markup("<rect class=\"made\" width=\"\(made)\" height=\"10\"/></svg><span class=\"share\"><b>")
        page.text(StatFormat.percent(row.attemptsShare))
        page.markup("</b> of shots, <b>")
        page.text(StatFormat.percent(row.fieldGoalPct))
        page.markup("</b> made</span></li>")
    }
}
