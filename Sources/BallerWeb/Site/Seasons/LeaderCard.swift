import BallerServing

/// The first of a season in one category.
struct LeaderCard {
    struct Entry {
        let rank: Int
        let name: String
        let link: String
        let team: String
        let teamLink: String
        let value: String
    }

    let title: String
    let entries: [Entry]

    private struct Category {
        let key: String
        let title: String
        let isShare: Bool
    }

    /// Those that pages show, in their order.
    private static let categories = [
        Category(key: "points", title: "Points", isShare: false),
        Category(key: "rebounds", title: "Rebounds", isShare: false),
        Category(key: "assists", title: "Assists", isShare: false),
        Category(key: "steals", title: "Steals", isShare: false),
        Category(key: "blocks", title: "Blocks", isShare: false),
        Category(key: "minutes_played", title: "Minutes", isShare: false),
        Category(key: "field_goal_pct", title: "Field goal %", isShare: true),
        Category(key: "three_point_pct", title: "Three-point %", isShare: true),
        Category(key: "free_throw_pct", title: "Free throw %", isShare: true),
    ]

    /// A card for every category that has leaders; `count` names on each.
    static func cards(_ rows: [LeaderRow], season: Int, count: Int, first limit: Int = .max) -> [LeaderCard] {
        let byCategory = Dictionary(grouping: rows, by: \.category)
        return categories.prefix(limit).compactMap { category in
            guard let rows = byCategory[category.key] else { return nil }
            let title = category.isShare ? category.title : "\(category.title) per game"
            return LeaderCard(title: title, entries: rows.prefix(count).map { entry($0, category, season) })
        }
    }

    private static func entry(_ row: LeaderRow, _ category: Category, _ season: Int) -> Entry {
        Entry(
            rank: row.rank,
            name: row.playerName,
            link: SitePath.player(row.playerSlug),
            team: row.teamAbbreviation,
            teamLink: SitePath.team(row.teamAbbreviation, season),
            value: category.isShare ? StatFormat.share(row.value) : StatFormat.oneDecimal(row.value)
        )
    }
}
