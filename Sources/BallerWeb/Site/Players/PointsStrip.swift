import BallerCore

/// A bar a game, as high as its points, with the average of the last five games over it.
struct PointsStrip {
    let title: String
    let games: [Counted<PlayerGameRow>]

    private static let height = 160.0
    private static let top = 8.0
    private static let left = 30.0

    /// Empty with fewer than three games.
    var html: String {
        let played = games.filter { $0.line[.points] != nil && $0.reason == nil }
        guard played.count > 2, let most = played.compactMap({ $0.line[.points] }).max(), most > 0 else { return "" }
        let width = 720.0
        let step = (width - Self.left - 4) / Double(played.count)
        let y = { (points: Double) in Self.top + (Self.height - Self.top - 4) * (1 - points / Double(most)) }
        var page = HTMLText()
        page.markup("<figure class=\"plot\"><figcaption>")
        page.text(title)
        page.markup("</figcaption><ul class=\"series\"><li class=\"s1\">won</li><li class=\"s4\">lost</li>")
        page.markup("<li class=\"s0\">average of the last 5</li></ul>")
        page.markup("<div class=\"plot-area\"><svg viewBox=\"0 0 \(Int(width)) \(Int(Self.height))\" role=\"img\"")
        page.attribute("aria-label", "\(title): \(played.count) games, most \(most)")
        page.markup(">")
        for tick in Self.ticks(to: most) {
            page.markup("<path class=\"grid\" d=\"M\(Self.left.short) \(y(Double(tick)).short)H\(width.short)\"/>")
            page.markup(
                "<text class=\"tick\" x=\"\((Self.left - 5).short)\" y=\"\((y(Double(tick)) + 4).short)\">\(tick)</text>"
            )
        }
        var path = ""
        for (place, game) in played.enumerated() {
            let points = Double(game.line[.points] ?? 0)
            let x = Self.left + step * Double(place)
            page.markup("<rect class=\"bar \(game.outcome == "W" ? "s1" : "s4")\" x=\"\((x + step * 0.1).short)\"")
            page.markup(
                " y=\"\(y(points).short)\" width=\"\((step * 0.8).short)\" height=\"\((y(0) - y(points)).short)\"><title>"
            )
            page.text("\(game.gameDate), \(game.opponentTeamAbbreviation): \(Int(points))")
            page.markup("</title></rect>")
            if let recent = game.recentPoints {
                path += "\(path.isEmpty ? "M" : "L")\((x + step / 2).short) \(y(recent).short)"
            }
        }
        if !path.isEmpty { page.markup("<path class=\"line s0\" d=\"\(path)\"/>") }
        page.markup("</svg></div></figure>")
        return page.html
    }

    private static func ticks(to most: Int) -> [Int] {
        let step = most > 50 ? 20 : most > 20 ? 10 : 5
        return Array(stride(from: 0, through: most, by: step))
    }
}
