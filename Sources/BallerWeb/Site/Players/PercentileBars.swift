import BallerCore
import BallerServing

/// Where a player stands among all of a season and among those of his position: a bar for each number, as long as the share of players below.
struct PercentileBars {
    let records: [Record]

    /// Empty without places.
    var html: String {
        guard let first = records.first else { return "" }
        var page = HTMLText()
        page.markup("<figure class=\"zones percentiles\"><figcaption>")
        let players = first["players"].integer ?? 0
        page.text("Share of \(players) players below him; the mark is his place among \(Self.group(first))")
        page.markup("</figcaption><ul>")
        for row in records { bar(row, in: &page) }
        page.markup("</ul></figure>")
        return page.html
    }

    private func bar(_ row: Record, in page: inout HTMLText) {
        guard let share = row["league_share"].number, let name = row["category"].text else { return }
        let position = row["position_share"].number
        page.markup("<li><span class=\"zone\">")
        page.text(Self.names[name] ?? name.inWords)
        page.markup("</span><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        page.markup("<rect class=\"tried\" width=\"1000\" height=\"10\"/>")
        page.markup("<rect class=\"made\" width=\"\(Int(1000 * share))\" height=\"10\"/>")
        if let position {
            page.markup("<rect class=\"mark\" x=\"\(max(0, Int(1000 * position) - 4))\" width=\"8\" height=\"10\"/>")
        }
        page.markup("</svg><span class=\"share\"><b>")
        page.text(Self.shown(row))
        page.markup("</b> ")
        page.text(StatFormat.ordinal(Int((100 * share).rounded())))
        if let position { page.text(" · \(StatFormat.ordinal(Int((100 * position).rounded()))) of position") }
        page.markup("</span></li>")
    }

    private static func shown(_ row: Record) -> String {
        row["category"].text == "true_shooting_pct"
            ? StatFormat.share(row["amount"].number) : StatFormat.oneDecimal(row["amount"].number)
    }

    private static func group(_ row: Record) -> String {
        let count = row["position_players"].integer ?? 0
        switch row["position_group"].text {
        case "G": return "\(count) guards"
        case "F": return "\(count) forwards"
        case "C": return "\(count) centers"
        default: return "players of his position, which is not known"
        }
    }

    private static let names = [
        "points": "Points a game", "rebounds": "Rebounds a game", "assists": "Assists a game",
        "steals": "Steals a game", "blocks": "Blocks a game", "three_pointers_made": "Threes a game",
        "true_shooting_pct": "True shooting", "usage_pct": "Usage %", "assist_pct": "Assist %",
        "rebound_pct": "Rebound %",
    ]
}
