import BallerCore
import BallerServing

/// A series of the playoffs: its games, and what teams and players did in it.
enum SeriesPage {
    struct Parameters: SeasonNaming {
        let season = Parameter.season
        let series = Parameter.text("series", .text(1...20), "The codes of both teams, such as BOS-DAL, or finals.")
    }

    static let route = SiteRoute(
        path: "/playoffs/{season}/{series}",
        about: "A series of the playoffs: games, totals of both teams, players.",
        Parameters.self
    ) { request in
        let all = try request.playoffSeries()
        let key = try request.series
        guard let series = all.first(where: { $0.key == key }) ?? all.first(where: { $0.isNamed(key) }) else {
            throw Problem.notFound("The playoffs of \(try request.season.name) have no series “\(key)”.")
        }
        return try page(series, all, request)
    }

    private static func page(
        _ series: PlayoffSeries,
        _ all: [PlayoffSeries],
        _ request: ArtifactRequest<Parameters>
    ) throws -> Page {
        let season = series.season
        let wanted: QueryArguments = [
            "home_team_id": .integer(Int64(series.home.id)), "away_team_id": .integer(Int64(series.away.id)),
            "first_game_date": .text(series.firstDay), "last_game_date": .text(series.lastDay),
        ]
        let games = try request.records("playoff_games").filter { isGame($0, of: series) }
        let teams = try request.records("series_teams", wanted)
        let players = try request.records("series_players", wanted)
        let title = "\(series.ahead.name) and \(series.behind.name), \(series.title.lowercasedRound) \(season.name)"
        var totals = RecordTable("teams-table", "Totals of both teams", SeriesTables.teams, teams)
        totals?.isOfTeams = true
        return Page(
            title,
            "\(series.title) \(season.name): \(series.result). Games, totals of both teams, leaders and players.",
            .history,
            crumbs: PlayoffsPage.crumbs + [Run(season.name, link: SitePath.playoffs(season))],
            heading: Page.Heading("\(series.home.name) – \(series.away.name)"),
            [
                WordsBlock("result", .record, [Run("\(series.result).")]), facts(series),
                games.isEmpty
                    ? WordsBlock("no-games", .note, ["The games of this series are not here; the result is printed."])
                    : SectionBlock(
                        "games",
                        "Games",
                        note: SeriesTables.gap(games.count, series),
                        RecordTable("games-table", "Games of the series", SeriesTables.games, games)
                    ),
                SeriesTables.leaders(players, season), SectionBlock("teams", "Both teams", totals),
            ]
                + [series.home, series.away].map { side in
                    SectionBlock(
                        "players-\(side.code.lowercased())",
                        side.name,
                        RecordTable(
                            "players-\(side.code.lowercased())-table",
                            "\(side.name), players in the series",
                            SeriesTables.players,
                            players.filter { $0["team_id"].integer == side.id }
                        )
                    )
                } + [
                    others(of: series, all),
                    WordsBlock.more(
                        "meetings",
                        [
                            PageLink(
                                text: "All meetings of \(series.home.code) and \(series.away.code)",
                                link: SitePath.meetings(ofTeam: series.home.code, series.away.code)
                            )
                        ]
                    ),
                ]
        )
    }

    private static func isGame(_ row: Record, of series: PlayoffSeries) -> Bool {
        let teams = [row["home_team_id"].integer, row["away_team_id"].integer]
        guard teams.contains(series.home.id), teams.contains(series.away.id), let day = row["game_date"].text else {
            return false
        }
        return (series.firstDay...series.lastDay).contains(day)
    }

    private static func facts(_ series: PlayoffSeries) -> FactsBlock? {
        FactsBlock(
            "facts",
            [
                Fact(name: "Round", value: series.title, link: SitePath.playoffs(series.season)),
                Fact(name: series.home.name, value: seed(series.home), link: series.link(to: series.home)),
                Fact(name: series.away.name, value: seed(series.away), link: series.link(to: series.away)),
                Fact(name: "First game", value: CalendarDay(series.firstDay)?.long ?? ""),
                Fact(name: "Last game", value: CalendarDay(series.lastDay)?.long ?? ""),
            ]
        )
    }

    private static func seed(_ side: PlayoffSeries.Side) -> String { side.seed.map { "Seed \($0)" } ?? side.code }

    /// The other series of these playoffs.
    private static func others(of series: PlayoffSeries, _ all: [PlayoffSeries]) -> SectionBlock? {
        let links = all.filter { $0.key != series.key }.map {
            PageLink(text: "\($0.ahead.code) \($0.ahead.wins)–\($0.behind.wins) \($0.behind.code)", link: $0.link)
        }
        guard !links.isEmpty else { return nil }
        return SectionBlock("others", "Other series", LinksBlock("other-series", nil, links))
    }
}

extension String {
    /// Within a sentence: a conference keeps its capital.
    fileprivate var lowercasedRound: String { contains(",") ? self : lowercased() }
}
