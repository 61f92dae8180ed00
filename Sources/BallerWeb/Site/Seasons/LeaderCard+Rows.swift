import BallerCore
import BallerServing

extension LeaderCard {
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

    /// A card for every category that has leaders, of the first so many categories; `leaders` gives those of one.
    static func cards(
        season: SeasonID,
        first limit: Int = .max,
        leaders: (LeaderCategory) throws -> [LeaderRow]
    ) rethrows -> [LeaderCard] {
        try categories.prefix(limit).compactMap { category in
            let rows = try leaders(LeaderCategory(category.key))
            guard !rows.isEmpty else { return nil }
            let title = category.isShare ? category.title : "\(category.title) per game"
            return LeaderCard(title: title, entries: rows.map { entry($0, category, season) })
        }
    }

    private static func entry(_ row: LeaderRow, _ category: Category, _ season: SeasonID) -> Entry {
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

extension LeadersBlock {
    /// The leaders of a regular season under a heading, and of how many games they are where those are not all; `nil` without any.
    static func section(_ title: String, _ cards: [LeaderCard], _ part: LeadersPartRow?) -> SectionBlock? {
        if cards.isEmpty { return nil }
        return SectionBlock(
            "leaders",
            title,
            [
                part.flatMap(note).map { WordsBlock("leaders-part", .note, [Run($0)]) },
                LeadersBlock(id: "leader-cards", cards: cards),
            ]
        )
    }

    private static func note(_ part: LeadersPartRow) -> String? {
        if part.isComplete { return nil }
        let games = StatFormat.grouped(part.gamesWithLines)
        guard let expected = part.expectedGames else {
            return "Of \(games) games; how many there were is not known here."
        }
        if part.gamesWithLines >= expected { return "Of the players whose numbers are known." }
        return "\(part.isOver ? "Of" : "After") \(games) of \(StatFormat.grouped(expected)) games."
    }
}

extension ArtifactReading {
    /// How much of a regular season its leaders are of.
    func leadersPart(of season: SeasonID) throws -> LeadersPartRow? {
        let points: QueryArguments = [
            "season_type": .text(SeasonType.regular.rawValue), "category": .text("points"), "basis": .text("per_game"),
        ]
        return try rows("season_leaders_part", points.merging(season.arguments), as: LeadersPartRow.self).first
    }

    /// The first of a regular season in the categories that pages show, `count` names in each.
    func leaders(of season: SeasonID, count: Int, first limit: Int = .max) throws -> [LeaderCard] {
        try LeaderCard.cards(season: season, first: limit) { category in
            let leaders: QueryArguments = [
                "season_type": .text(SeasonType.regular.rawValue), "category": .text(category.name),
                "basis": category.basis(perGame: true).map { .text($0) } ?? .null,
            ]
            return try rows("season_leaders", leaders.merging(season.arguments)).prefix(count).decoded(
                as: LeaderRow.self
            )
        }
    }
}
