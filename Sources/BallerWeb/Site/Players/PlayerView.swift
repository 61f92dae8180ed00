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
        parameters: [.player]
    ) { call in
        let seasons = try call.rows("player_career_stats", as: PlayerSeasonRow.self)
        guard let detail = try call.rows("player_detail", as: PlayerDetailRow.self).first else {
            throw Problem.notFound("There is no such player.")
        }
        var games: [PlayerGameRow] = []
        var hasShots = false
        let newest = newestPart(of: seasons)
        if let newest {
            hasShots = try call.rows("player_shot_seasons", as: ShotSeasonRow.self)
                .contains { $0.season_year == newest.season_year }
            games = try call.games(in: newest.season_year, part: newest.season_type)
                .suffix(10).decoded(as: PlayerGameRow.self)
        }
        return PlayerView(detail, seasons, newest: newest, games: games, hasShots: hasShots).page
    }

    init(
        _ detail: PlayerDetailRow,
        _ seasons: [PlayerSeasonRow],
        newest: PlayerSeasonRow?,
        games: [PlayerGameRow],
        hasShots: Bool = false
    ) {
        name = detail.full_name
        facts = Self.facts(detail)
        let tables = SeasonType.inOrder.map { part in
            (part, CareerTable(seasons, slug: detail.slug, part: part))
        }
        highlights = tables.first { $0.0 == .regular }.map { Self.highlights($0.1.career) } ?? []
        let careers = tables.filter { !$0.1.isEmpty }
        let last = newest.map { [Self.newestSection($0, games, slug: detail.slug, hasShots: hasShots)] } ?? []
        sections =
            careers.map { TableSection(title: "\($0.title), per game", table: $1.table(.perGame).html) } + last
            + careers.map { TableSection(title: "\($0.title), totals", table: $1.table(.sums).html) }
    }

    /// The season and part of it that the newest game belongs to.
    private static func newestPart(of seasons: [PlayerSeasonRow]) -> PlayerSeasonRow? {
        guard let year = seasons.last?.season_year else { return nil }
        let parts = seasons.filter { $0.season_year == year && $0.isTotal }
        return parts.first { $0.season_type == SeasonType.playoff.rawValue }
            ?? parts.first { $0.season_type == SeasonType.regular.rawValue } ?? parts.first
    }

    private static func newestSection(
        _ season: PlayerSeasonRow,
        _ games: [PlayerGameRow],
        slug: String,
        hasShots: Bool
    ) -> TableSection {
        let year = season.season_year
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
        if let team = detail.current_team {
            facts.append(Fact(name: "Team", value: team, link: SitePath.team(team, detail.final_year)))
        }
        if let position = detail.position { facts.append(Fact(name: "Position", value: position)) }
        if let inches = detail.height_inches {
            facts.append(Fact(name: "Height", value: StatFormat.height(inches: inches)))
        }
        if let pounds = detail.weight_lbs { facts.append(Fact(name: "Weight", value: "\(pounds) lb")) }
        if let born = detail.birth_date.flatMap(CalendarDay.init) { facts.append(Fact(name: "Born", value: born.long)) }
        if let college = detail.college { facts.append(Fact(name: "College", value: college)) }
        let first = SeasonYear.name(detail.debut_year)
        let last = SeasonYear.name(detail.final_year)
        facts.append(Fact(name: "Seasons", value: first == last ? first : "\(first) to \(last)"))
        if let id = detail.nba_id { facts.append(Fact(name: "NBA id", value: "\(id)")) }
        if let id = detail.bref_id { facts.append(Fact(name: "Basketball-Reference id", value: id)) }
        return facts
    }

    private static func highlights(_ career: StatLine) -> [Fact] {
        guard career.games > 0 else { return [] }
        return [
            Fact(name: "Games", value: StatFormat.grouped(career.games)),
            Fact(name: "Points", value: StatFormat.average(career.points, career.games)),
            Fact(name: "Rebounds", value: StatFormat.average(career.rebounds, career.games)),
            Fact(name: "Assists", value: StatFormat.average(career.assists, career.games)),
            Fact(name: "FG%", value: StatFormat.share(career.fieldGoals.made, career.fieldGoals.attempted)),
            Fact(name: "3P%", value: StatFormat.share(career.threePointers.made, career.threePointers.attempted)),
            Fact(name: "FT%", value: StatFormat.share(career.freeThrows.made, career.freeThrows.attempted)),
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
