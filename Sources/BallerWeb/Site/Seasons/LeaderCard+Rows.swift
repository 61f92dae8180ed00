import BallerCore
import BallerServing

extension LeaderCard {
    private struct Category {
        let key: String
        let title: String
        var isShare = false
        /// A count that nobody averages.
        var isCount = false
    }

    /// Those that pages show, in their order.
    private static let categories = [
        Category(key: "points", title: "Points"),
        Category(key: "rebounds", title: "Rebounds"),
        Category(key: "assists", title: "Assists"),
        Category(key: "steals", title: "Steals"),
        Category(key: "blocks", title: "Blocks"),
        Category(key: "minutes_played", title: "Minutes"),
        Category(key: "field_goal_pct", title: "Field goal %", isShare: true),
        Category(key: "three_point_pct", title: "Three-point %", isShare: true),
        Category(key: "free_throw_pct", title: "Free throw %", isShare: true),
    ]

    /// Those that the page of all leaders adds.
    private static let moreCategories = [
        Category(key: "effective_field_goal_pct", title: "Effective field goal %", isShare: true),
        Category(key: "true_shooting_pct", title: "True shooting %", isShare: true),
        Category(key: "field_goals_made", title: "Field goals"),
        Category(key: "three_pointers_made", title: "Three-pointers"),
        Category(key: "free_throws_made", title: "Free throws"),
        Category(key: "offensive_rebounds", title: "Offensive rebounds"),
        Category(key: "defensive_rebounds", title: "Defensive rebounds"),
        Category(key: "turnovers", title: "Turnovers"),
        Category(key: "personal_fouls", title: "Personal fouls"),
        Category(key: "games_played", title: "Games", isCount: true),
        Category(key: "double_doubles", title: "Double-doubles", isCount: true),
        Category(key: "triple_doubles", title: "Triple-doubles", isCount: true),
    ]

    /// A card for every category of averages and shares, or of sums, with who qualifies; `leaders` gives those of one, and of how much they are.
    static func all(
        season: SeasonID,
        perGame: Bool,
        first places: Int,
        leaders: (_ category: String, _ basis: String) throws -> ([LeaderRow], LeadersPartRow?)
    ) rethrows -> [LeaderCard] {
        try (categories + moreCategories).compactMap { category in
            guard perGame ? !category.isCount : !category.isShare else { return nil }
            let basis = category.isShare ? "rate" : perGame ? "per_game" : "total"
            let (rows, part) = try leaders(category.key, basis)
            guard !rows.isEmpty else { return nil }
            return LeaderCard(
                title: basis == "per_game" ? "\(category.title) per game" : category.title,
                entries: rows.prefix(places).map { row in
                    entry(
                        row,
                        season,
                        value: basis == "total" ? StatFormat.grouped(Int(row.value)) : shown(row, category)
                    )
                },
                note: part.flatMap(SeasonMinimum.text).map { "Qualified: \($0)." },
                more: PageLink(
                    text: "\(rows.count) places as CSV",
                    link: SitePath.address(
                        "/api/v1/seasons/\(season.key)/leaders.csv",
                        [
                            ("category", category.key), ("per_game", basis == "total" ? "false" : nil), ("limit", "50"),
                        ]
                    )
                )
            )
        }
    }

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
            return LeaderCard(title: title, entries: rows.map { entry($0, season, value: shown($0, category)) })
        }
    }

    private static func shown(_ row: LeaderRow, _ category: Category) -> String {
        category.isShare ? StatFormat.share(row.value) : StatFormat.oneDecimal(row.value)
    }

    private static func entry(_ row: LeaderRow, _ season: SeasonID, value: String) -> Entry {
        Entry(
            rank: row.rank,
            name: row.playerName,
            link: SitePath.player(row.playerSlug),
            team: row.teamAbbreviation,
            teamLink: SitePath.team(row.teamAbbreviation, season),
            value: value
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
