import BallerCore
import BallerServing

/// A game event by event, and how the lead went; or one period of it.
enum PlaysPage {
    struct PeriodParameters: GameNaming {
        let game = Parameter.game
        let period = Parameter.integer("period", 1...14, "Quarters are 1 to 4, overtimes follow.")
    }

    static let route = SiteRoute(
        path: "/games/{game}/play-by-play",
        about: "A game event by event.",
        GameParameters.self
    ) { try page($0, period: nil) }

    static let periodRoute = SiteRoute(
        path: "/games/{game}/play-by-play/{period}",
        about: "One period of a game event by event.",
        PeriodParameters.self
    ) { try page($0, period: $0.period) }

    private static func page<Names>(_ request: ArtifactRequest<Names>, period: Int?) throws -> Page {
        guard let game = try request.rows("game", as: GameDetailRow.self).first else {
            throw Problem.notFound("There is no such game.")
        }
        let plays = try request.rows("game_plays", ["period": .null], as: PlayRow.self)
        guard !plays.isEmpty else { throw Problem.notFound("There is no play-by-play of this game.") }
        if let period, !plays.contains(where: { $0.period == period }) {
            throw Problem.notFound("The play-by-play of this game has no period \(period).")
        }
        return page(game, sides: try request.rows("game_sides", as: TeamBoxRow.self), plays, period: period)
    }

    static func page(_ game: GameDetailRow, sides: [TeamBoxRow], _ plays: [PlayRow], period: Int? = nil) -> Page {
        let away = sides.first { !$0.isHome }?.teamName ?? ""
        let home = sides.first(where: \.isHome)?.teamName ?? ""
        let title = "\(away) at \(home)"
        let day = CalendarDay(game.gameDate)?.full ?? game.gameDate
        let flow = ScoreFlow(plays, away: away, home: home)
        let part = period.map { Period(number: $0).title }
        let shown = plays.filter { period == nil || $0.period == period }
        let lead = SectionBlock(
            "lead",
            "The lead",
            [
                ChartBlock("lead-chart", flow.chart), WordsBlock("lead-summary", .note, [Run(flow.summary)]),
            ]
        )
        let chance = WinProbability(plays, home: home)
        let probability = chance.chart.map { chart in
            SectionBlock(
                "win-probability",
                "Win probability",
                [
                    WordsBlock("win-probability-note", .note, [Run(model)]),
                    ChartBlock("win-probability-chart", chart),
                    TableBlock("win-probability-table", chance.table(away: away)),
                ]
            )
        }
        return Page(
            (["Play-by-play", part, title, day].compactMap(\.self)).joined(separator: ", "),
            "\(title), event by event. \(flow.summary)",
            .games,
            crumbs: [
                Run(day, link: SitePath.games(on: game.gameDate)), Run("Box score", link: SitePath.game(game.gameID)),
            ],
            heading: Page.Heading(part.map { "\(title), \($0.lowercased())" } ?? title),
            [
                periods(game, plays, current: period), period == nil ? lead : nil, period == nil ? probability : nil,
                period == nil
                    ? SectionBlock(
                        "runs",
                        "Runs",
                        ScoringRun.table(ScoringRun.all(plays), away: away, home: home),
                        note: "Eight points or more while the other team scored none."
                    ) : nil,
                SectionBlock(
                    "plays",
                    part ?? "Play-by-play",
                    PlaysTable.table(shown, away: away, home: home),
                    style: "plays"
                ),
            ]
        ).shared(by: SitePath.card(game: game.gameID))
    }

    private static let model = """
        Told by the lead and the clock alone, as games of 2017-18 to 2021-22 went on from there; who has the ball and how strong the teams are \
        does not count. A play moves it by what happened since the play before.
        """

    private static func periods(_ game: GameDetailRow, _ plays: [PlayRow], current: Int?) -> LinksBlock {
        let whole = PageLink(text: "All", link: SitePath.plays(game.gameID), isCurrent: current == nil)
        let parts = Set(plays.map(\.period)).sorted().map { number in
            PageLink(
                text: Period(number: number).title,
                link: SitePath.plays(game.gameID, period: number),
                isCurrent: number == current
            )
        }
        return LinksBlock("periods", "Periods", [whole] + parts)
    }
}
