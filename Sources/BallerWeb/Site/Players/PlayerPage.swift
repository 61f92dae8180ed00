import BallerCore
import BallerServing

/// A player: who it is, the seasons, the newest games.
enum PlayerPage {
    static let route = SiteRoute(
        path: "/players/{player}",
        about: "A player's career and newest games.",
        PlayerParameters.self
    ) { request in
        let seasons = try request.rows("player_seasons", as: Counted<PlayerSeasonRow>.self)
        guard let detail = try request.rows("player_detail", as: PlayerDetailRow.self).first else {
            throw Problem.notFound("There is no such player.")
        }
        var games: [Counted<PlayerGameRow>] = []
        var hasShots = false
        let newest = newestPart(of: seasons)
        if let newest {
            hasShots = try request.rows("player_shot_seasons", as: ShotSeasonRow.self)
                .contains { $0.seasonYear == newest.seasonYear }
            games = try request.reading.games(in: newest.season, part: newest.seasonType)
                .suffix(10).decoded(as: Counted<PlayerGameRow>.self)
        }
        let extents = try request.rows("player_career_parts", as: CareerPartRow.self)
        let regular = seasons.last { $0.isTotal && $0.seasonType == SeasonType.regular.rawValue }?.season
        let records = try PlayerRecords(request, newest: regular)
        return page(detail, seasons, extents, newest: newest, games: games, hasShots: hasShots, records: records)
    }

    static func page(
        _ detail: PlayerDetailRow,
        _ seasons: [Counted<PlayerSeasonRow>],
        _ extents: [CareerPartRow],
        newest: Counted<PlayerSeasonRow>?,
        games: [Counted<PlayerGameRow>],
        hasShots: Bool,
        records: PlayerRecords = PlayerRecords()
    ) -> Page {
        let name = detail.playerName
        let slug = detail.playerSlug
        let careers = SeasonType.inOrder.map { part in
            (part: part, table: CareerTable(seasons, slug: slug, part: part, extents: extents, firsts: records.firsts))
        }
        let regular = careers.first { $0.part == .regular }?.table
        let averages: [(any Block)?] = careers.map { part, career in
            SectionBlock(
                "\(part.id)-per-game",
                "\(part.title), per game",
                career.table(.perGame),
                note: part == .regular ? nil : career.gap
            )
        }
        let sections: [(any Block)?] =
            [regular.flatMap { trend($0) }] + averages
            + PlayerLines.advanced.sections(slug, records.advanced, records.firsts)
            + [
                percentiles(records, seasons), newest.flatMap { section($0, games, slug: slug, hasShots: hasShots) },
                records.highsSection, records.honoursSection, records.allStarSection(slug), records.paySection,
                records.transactionsSection, SimilarPlayers.section(records.similar, slug),
            ]
        return Page(
            name,
            "\(name): career statistics by season, shooting percentages and the newest games.",
            .players,
            crumbs: [Run("Players", link: SitePath.players)],
            [
                FactsBlock("facts", PlayerFacts.all(detail, records.profile, hasDraft: records.hasDraft)),
                FiguresBlock("career", (regular?.career).map(highlights) ?? []),
                (regular?.gap).map { WordsBlock("career-part", .note, [Run($0)]) },
                PlayerMode.links(slug, current: .overview, records.parts),
                WordsBlock.more(
                    "compare",
                    [PageLink(text: "Compare \(name) with others", link: SitePath.compare([slug]))]
                ),
            ] + sections
        ).shared(by: SitePath.card(player: slug))
    }

    private static func trend(_ career: CareerTable) -> SectionBlock? {
        SectionBlock("trend", "Season by season", ChartBlock("trend-chart", career.trend))
    }

    private static func percentiles(_ records: PlayerRecords, _ seasons: [Counted<PlayerSeasonRow>]) -> SectionBlock? {
        guard let season = seasons.last(where: { $0.isTotal && $0.seasonType == SeasonType.regular.rawValue })?.season
        else { return nil }
        return SectionBlock(
            "percentiles",
            "Percentiles, \(season.name)",
            note: "Among players of at least a quarter of the most games of the regular season.",
            ChartBlock("percentile-bars", PercentileBars.bars(records.percentiles).html)
        )
    }

    /// The season and part of it that the newest game belongs to.
    private static func newestPart(of seasons: [Counted<PlayerSeasonRow>]) -> Counted<PlayerSeasonRow>? {
        guard let season = seasons.last?.season else { return nil }
        let parts = seasons.filter { $0.season == season && $0.isTotal }
        return parts.first { $0.seasonType == SeasonType.playoff.rawValue }
            ?? parts.first { $0.seasonType == SeasonType.regular.rawValue } ?? parts.first
    }

    private static func section(
        _ row: Counted<PlayerSeasonRow>,
        _ games: [Counted<PlayerGameRow>],
        slug: String,
        hasShots: Bool
    ) -> SectionBlock? {
        // Of a season that is only printed there are none.
        guard !games.isEmpty else { return nil }
        let season = row.season
        let title = "Last games, \(season.name)"
        let log = GameLogTable.table(title, games.reversed(), season: season, totals: nil)
        let more = [
            PageLink(text: "Full game log", link: SitePath.gameLog(slug, season)),
            PageLink(text: "Splits", link: SitePath.splits(slug, season)),
            PageLink(text: "Career game log", link: SitePath.careerLog(slug)),
            PageLink(text: "Career splits", link: SitePath.careerSplits(slug)),
        ]
        let shooting = PageLink(text: "Shooting", link: SitePath.shooting(slug, season))
        let career = PageLink(text: "Career shooting", link: SitePath.careerShooting(slug))
        return SectionBlock(
            "last-games",
            title,
            [
                TableBlock("last-games-table", log),
                WordsBlock.more("more-games", more + (hasShots ? [shooting, career] : [])),
            ]
        )
    }

    private static func highlights(_ career: StatLine) -> [Fact] {
        guard career.games > 0 else { return [] }
        return [
            Fact(name: "Games", value: StatFormat.grouped(career.games)),
            Fact(name: "Points", value: StatFormat.average(career[.points], career.games)),
            Fact(name: "Rebounds", value: StatFormat.average(career[.rebounds], career.games)),
            Fact(name: "Assists", value: StatFormat.average(career[.assists], career.games)),
            Fact(name: "FG%", value: StatFormat.share(career[.fieldGoalsMade], career[.fieldGoalsAttempted])),
            Fact(name: "3P%", value: StatFormat.share(career[.threePointersMade], career[.threePointersAttempted])),
            Fact(name: "FT%", value: StatFormat.share(career[.freeThrowsMade], career[.freeThrowsAttempted])),
            Fact(name: "Minutes", value: StatFormat.average(career[.minutesPlayed], career.games)),
        ].filter { !$0.value.isEmpty }
    }
}
