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
        return page(detail, seasons, extents, newest: newest, games: games, hasShots: hasShots)
    }

    static func page(
        _ detail: PlayerDetailRow,
        _ seasons: [Counted<PlayerSeasonRow>],
        _ extents: [CareerPartRow],
        newest: Counted<PlayerSeasonRow>?,
        games: [Counted<PlayerGameRow>],
        hasShots: Bool
    ) -> Page {
        let name = detail.playerName
        let careers = SeasonType.inOrder.map { part in
            (part: part, table: CareerTable(seasons, slug: detail.playerSlug, part: part, extents: extents))
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
        let totals: [(any Block)?] = careers.map { part, career in
            SectionBlock("\(part.id)-totals", "\(part.title), totals", career.table(.sums))
        }
        return Page(
            name,
            "\(name): career statistics by season, shooting percentages and the newest games.",
            .players,
            crumbs: [Run("Players", link: SitePath.players)],
            [
                FactsBlock("facts", facts(detail)), FiguresBlock("career", (regular?.career).map(highlights) ?? []),
                (regular?.gap).map { WordsBlock("career-part", .note, [Run($0)]) },
            ] + averages + [newest.flatMap { section($0, games, slug: detail.playerSlug, hasShots: hasShots) }] + totals
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
        ]
        let shooting = PageLink(text: "Shooting", link: SitePath.shooting(slug, season))
        return SectionBlock(
            "last-games",
            title,
            [TableBlock("last-games-table", log), WordsBlock.more("more-games", more + (hasShots ? [shooting] : []))]
        )
    }

    private static func facts(_ detail: PlayerDetailRow) -> [Fact] {
        var facts: [Fact] = []
        if let team = detail.currentTeamAbbreviation, let league = detail.currentLeague, let year = detail.finalYear {
            let season = SeasonID(league: league, year: year)
            facts.append(Fact(name: "Team", value: team, link: SitePath.team(team, season)))
        }
        if let position = detail.position { facts.append(Fact(name: "Position", value: position)) }
        if let inches = detail.heightInches {
            facts.append(Fact(name: "Height", value: StatFormat.height(inches: inches)))
        }
        if let pounds = detail.weightPounds { facts.append(Fact(name: "Weight", value: "\(pounds) lb")) }
        if let born = detail.birthDate.flatMap(CalendarDay.init) { facts.append(Fact(name: "Born", value: born.long)) }
        if let college = detail.college { facts.append(Fact(name: "College", value: college)) }
        if let first = detail.debutYear?.name, let last = detail.finalYear?.name {
            facts.append(Fact(name: "Seasons", value: first == last ? first : "\(first) to \(last)"))
        }
        if let id = detail.nbaID { facts.append(Fact(name: "NBA id", value: "\(id)")) }
        if let id = detail.brefID { facts.append(Fact(name: "Basketball-Reference id", value: id)) }
        return facts
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
        ].filter { !$0.value.isEmpty }
    }
}
