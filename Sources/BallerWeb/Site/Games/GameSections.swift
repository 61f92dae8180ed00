import BallerCore
import BallerServing

/// What a game's page shows beyond the box score, each empty where nothing is known.
struct GameSections {
    var context = GameContext()
    var factors: [Record] = []
    var advanced: [Record] = []
    /// The parts of the game of which a page prints lines, such as `q1`.
    var parts: [GamePart] = []
    var hasShots = false
    var hasStints = false

    init() {}

    init(_ request: ArtifactRequest<GamePage.Parameters>) throws {
        context = try GameContext(request.reading)
        factors = try request.records("game_four_factors")
        advanced = try request.records("game_advanced_lines")
        parts = try request.records("game_parts").compactMap(GamePart.init)
        let known = try request.records("game_pictures").first
        hasShots = known?["has_shots"].flag == true
        hasStints = known?["has_stints"].flag == true
    }

    var factorsSection: SectionBlock? {
        let columns: [RecordColumn] = [
            "team_abbreviation", .decimal("pace"), "effective_field_goal_pct", .decimal("turnover_pct"),
            .decimal("offensive_rebound_pct"),
            RecordColumn("free_throws_made", "FT/FGA") { row, _ in .share(row["free_throw_rate"].number) },
            .decimal("offensive_rating", isStrong: true),
        ]
        // Of games of long ago nothing of it can be told.
        guard factors.contains(where: { !$0["effective_field_goal_pct"].isMissing }) else { return nil }
        return SectionBlock("factors", "Four factors", RecordTable("factors-table", "Four factors", columns, factors))
    }

    func advancedSection(_ team: TeamBoxRow) -> SectionBlock? {
        let rows = advanced.filter { $0["is_home"].flag == team.isHome && !$0["true_shooting_pct"].isMissing }
        let columns: [RecordColumn] = [
            "player_name", .time, "true_shooting_pct", "effective_field_goal_pct", "three_point_attempt_rate",
            "free_throw_attempt_rate", .decimal("offensive_rebound_pct"), .decimal("defensive_rebound_pct"),
            .decimal("rebound_pct"), .decimal("assist_pct"), .decimal("steal_pct"), .decimal("block_pct"),
            .decimal("turnover_pct"), .decimal("usage_pct"), .decimal("game_score"),
        ]
        let id = team.isHome ? "home-advanced" : "away-advanced"
        return SectionBlock(
            id,
            "\(team.teamName), advanced",
            RecordTable("\(id)-table", "Advanced box score, \(team.teamName)", columns, rows)
        )
    }

    /// The further pages of the game.
    func links(_ game: GameDetailRow, hasPlays: Bool) -> WordsBlock? {
        var links: [PageLink] = []
        if hasPlays { links.append(PageLink(text: "Play-by-play", link: SitePath.plays(game.gameID))) }
        if hasShots { links.append(PageLink(text: "Shot chart", link: SitePath.shots(game.gameID))) }
        if hasStints { links.append(PageLink(text: "Plus-minus", link: SitePath.plusMinus(game.gameID))) }
        return links.isEmpty ? nil : WordsBlock.more("plays", links)
    }

    func partLinks(_ game: GameDetailRow) -> WordsBlock? {
        guard !parts.isEmpty else { return nil }
        let links = parts.map { PageLink(text: $0.title, link: SitePath.gamePart(game.gameID, $0.key)) }
        let between: [Run] = links.enumerated().flatMap { $0 == 0 ? [$1.run] : [" · ", $1.run] }
        return WordsBlock("parts", .more, [Run("Box score by part: ")] + between)
    }
}

/// A quarter, half or overtime, as addresses name it: `q1`, `h2`, `ot1`.
struct GamePart: Equatable {
    let type: String
    let number: Int

    init?(_ row: Record) {
        guard let type = row["period_type"].text, let number = row["period"].integer else { return nil }
        self.type = type
        self.number = number
    }

    var key: String {
        switch type {
        case "HALF": "h\(number)"
        case "OVERTIME": "ot\(number)"
        default: "q\(number)"
        }
    }

    var title: String {
        switch type {
        case "HALF": "\(StatFormat.ordinal(number)) half"
        case "OVERTIME": number == 1 ? "Overtime" : "Overtime \(number)"
        default: "\(StatFormat.ordinal(number)) quarter"
        }
    }
}
