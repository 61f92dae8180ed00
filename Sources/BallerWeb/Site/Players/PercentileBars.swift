import BallerCore
import BallerServing

/// Where a player stands among all of a season and among those of his position: a bar for each number, as long as the share of players below.
enum PercentileBars {
    /// Empty without places.
    static func bars(_ records: [Record]) -> BarList {
        let players = records.first?["players"].integer ?? 0
        return BarList(
            title: "Share of \(players) players below him; the mark is his place among \(group(records.first))",
            bars: records.compactMap(bar)
        )
    }

    private static func bar(_ row: Record) -> BarList.Bar? {
        guard let share = row["league_share"].number, let name = row["category"].text else { return nil }
        let position = row["position_share"].number
        let ofPosition = position.map { " · \(StatFormat.ordinal(Int((100 * $0).rounded()))) of position" } ?? ""
        return BarList.Bar(
            name: names[name] ?? name.inWords,
            length: 1,
            filled: share,
            mark: position,
            words: [
                .strong(shown(row)), .plain(" \(StatFormat.ordinal(Int((100 * share).rounded())))\(ofPosition)"),
            ]
        )
    }

    private static func shown(_ row: Record) -> String {
        row["category"].text == "true_shooting_pct"
            ? StatFormat.share(row["amount"].number) : StatFormat.oneDecimal(row["amount"].number)
    }

    private static func group(_ row: Record?) -> String {
        let count = row?["position_players"].integer ?? 0
        switch row?["position_group"].text {
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
