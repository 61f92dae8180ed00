import BallerCore
import BallerServing

/// A player: who it is, the seasons, the newest games.
struct PlayerView {
    let name: String
    /// What is known of the person, such as height and college.
    let facts: [Fact]
    /// The career in a few numbers.
    let highlights: [Fact]
    /// Averages of each part of the season, the newest ten games, then sums.
    let sections: [TableSection]

    struct Fact {
        let name: String
        let value: String
        var link: String?
    }

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
            games = try request.reading.games(in: newest.seasonYear, part: newest.seasonType)
                .suffix(10).decoded(as: Counted<PlayerGameRow>.self)
        }
        return PlayerView(detail, seasons, newest: newest, games: games, hasShots: hasShots).page
    }

    init(
        _ detail: PlayerDetailRow,
        _ seasons: [Counted<PlayerSeasonRow>],
        newest: Counted<PlayerSeasonRow>?,
        games: [Counted<PlayerGameRow>],
        hasShots: Bool = false
    ) {
        name = detail.playerName
        facts = Self.facts(detail)
        let tables = SeasonType.inOrder.map { part in
            (part, CareerTable(seasons, slug: detail.playerSlug, part: part))
        }
        highlights = tables.first { $0.0 == .regular }.map { Self.highlights($0.1.career) } ?? []
        let careers = tables.filter { !$0.1.isEmpty }
        let last = newest.map { [Self.newestSection($0, games, slug: detail.playerSlug, hasShots: hasShots)] } ?? []
        sections =
            careers.map { TableSection(title: "\($0.title), per game", table: $1.table(.perGame).html) } + last
            + careers.map { TableSection(title: "\($0.title), totals", table: $1.table(.sums).html) }
    }

    /// The season and part of it that the newest game belongs to.
    private static func newestPart(of seasons: [Counted<PlayerSeasonRow>]) -> Counted<PlayerSeasonRow>? {
        guard let year = seasons.last?.seasonYear else { return nil }
        let parts = seasons.filter { $0.seasonYear == year && $0.isTotal }
        return parts.first { $0.seasonType == SeasonType.playoff.rawValue }
            ?? parts.first { $0.seasonType == SeasonType.regular.rawValue } ?? parts.first
    }

    private static func newestSection(
        _ season: Counted<PlayerSeasonRow>,
        _ games: [Counted<PlayerGameRow>],
        slug: String,
        hasShots: Bool
    ) -> TableSection {
        let year = season.seasonYear
        let shooting = PageLink(text: "Shooting", link: SitePath.shooting(slug, year))
        let title = "Last games, \(SeasonYear.name(year))"
        let log = GameLogTable(games.reversed(), season: year)
        return TableSection(
            title: title,
            table: log.table(caption: title, totals: nil).html,
            more: [
                PageLink(text: "Full game log", link: SitePath.gameLog(slug, year)),
                PageLink(text: "Splits", link: SitePath.splits(slug, year)),
            ] + (hasShots ? [shooting] : [])
        )
    }

    private static func facts(_ detail: PlayerDetailRow) -> [Fact] {
        var facts: [Fact] = []
        if let team = detail.currentTeamAbbreviation {
            facts.append(Fact(name: "Team", value: team, link: SitePath.team(team, detail.finalYear)))
        }
        if let position = detail.position { facts.append(Fact(name: "Position", value: position)) }
        if let inches = detail.heightInches {
            facts.append(Fact(name: "Height", value: StatFormat.height(inches: inches)))
        }
        if let pounds = detail.weightPounds { facts.append(Fact(name: "Weight", value: "\(pounds) lb")) }
        if let born = detail.birthDate.flatMap(CalendarDay.init) { facts.append(Fact(name: "Born", value: born.long)) }
        if let college = detail.college { facts.append(Fact(name: "College", value: college)) }
        let first = SeasonYear.name(detail.debutYear)
        let last = SeasonYear.name(detail.finalYear)
        facts.append(Fact(name: "Seasons", value: first == last ? first : "\(first) to \(last)"))
        if let id = detail.nbaID { facts.append(Fact(name: "NBA id", value: "\(id)")) }
        if let id = detail.brefID { facts.append(Fact(name: "Basketball-Reference id", value: id)) }
        return facts
    }

    private static func highlights(_ career: StatLine) -> [Fact] {
        guard career.games > 0 else { return [] }
        return [
            Fact(name: "Games", value: StatFormat.grouped(career.games)),
            Fact(name: "Points", value: StatFormat.average(career.points, career.games)),
            Fact(name: "Rebounds", value: StatFormat.average(career.rebounds, career.games)),
            Fact(name: "Assists", value: StatFormat.average(career.assists, career.games)),
            Fact(name: "FG%", value: StatFormat.share(career.fieldGoalsMade, career.fieldGoalsAttempted)),
            Fact(name: "3P%", value: StatFormat.share(career.threePointersMade, career.threePointersAttempted)),
            Fact(name: "FT%", value: StatFormat.share(career.freeThrowsMade, career.freeThrowsAttempted)),
        ].filter { !$0.value.isEmpty }
    }

    private var page: Page {
        Page(
            title: name,
            description: "\(name): career statistics by season, shooting percentages and the newest games.",
            section: .players,
            template: "player",
            content: self
        )
    }
}
