import BallerCore
import BallerServing

func standingsRoutes() -> [ArtifactRoute] { [standings, standingsOfDay, expandedStandings, bracket] }

/// How the table of a season is cut.
enum StandingsGrouping: String, CaseIterable {
    case conference, division, league
}

private struct StandingsParameters: SeasonNaming {
    let season = Parameter.season
    let view = Parameter<StandingsGrouping>.choice(
        "view",
        "One table, one a conference, or one a division.",
        default: .conference
    )
}

private let standings = ArtifactRoute.api(
    "/standings/{season}",
    "The table of a season.",
    StandingsParameters.self,
    .object([
        .cases(of: { try $0.view }) { view in
            switch view {
            // The table has the name that the season's league has elsewhere.
            case .league: .group([.seasonOfLeague(), shownView, .rows("league", of: "standings")])
            case .division:
                .group([.season(), shownView, .groups("divisions", of: "standings", by: "division", as: "teams")])
            case .conference:
                .group([.season(), shownView, .rows("standings", by: "conference", named: conferences)])
            }
        }
    ])
)

private let shownView = RouteMember<StandingsParameters>.value("view") { try $0.view.rawValue }

/// The two of today, which are there whether the season had them or not.
private let conferences = [(text: "East", name: "eastern"), (text: "West", name: "western")]

private struct StandingsDayParameters: SeasonNaming {
    let season = Parameter.season
    let day = Parameter.day("game_date", "The day.")
    let view = Parameter<StandingsGrouping>.choice(
        "view",
        "One table, one a conference, or one a division.",
        default: .conference
    )
}

/// The table after the last day with games until the day that was asked for.
private let tableOfDay = RouteRows<StandingsDayParameters>("standings_on_day").with { request in
    ["game_date": try lastDay(request).map { .text($0) } ?? .null]
}

private func lastDay(_ request: ArtifactRequest<StandingsDayParameters>) throws -> String? {
    try request.rows("standings_date", [:]).values(of: "game_date").first
}

private let standingsOfDay = ArtifactRoute.api(
    "/standings/{season}/by-date/{game_date}",
    "The table of a season as it was after a day.",
    StandingsDayParameters.self,
    .object([
        .cases(of: { try $0.view }) { view in
            switch view {
            case .league: .group([.seasonOfLeague(), dayOfTable, .rows("league", of: tableOfDay)])
            case .division:
                .group([.season(), dayOfTable, .groups("divisions", of: tableOfDay, by: "division", as: "teams")])
            case .conference: .group([.season(), dayOfTable, .rows(tableOfDay, by: "conference", named: conferences)])
            }
        },
        .availability(of: "dim_games"),
    ])
)

private let dayOfTable = RouteMember<StandingsDayParameters>.group([
    .value("game_date") { try $0.day },
    .value("last_game_date") { try lastDay($0).flatMap { CalendarDay($0) } },
    .value("view") { try $0.view.rawValue },
])

private let expandedStandings = ArtifactRoute.api(
    "/standings/{season}/expanded",
    "The table of a season, and the record of every team in each kind of its games.",
    SeasonParameters.self,
    .object([
        .season(),
        .rows("teams", of: RouteRows("standings").with(["view": .text("league")])),
        .rows("splits", of: "standings_expanded"),
        .availability(of: "dim_games"),
    ])
)

private let series = RouteRows<SeasonParameters>("playoff_bracket").without(["league", "season_year"])

private let bracket = ArtifactRoute.api(
    "/standings/{season}/playoff-bracket",
    "The series of the playoffs of a season by conference and round, with seeds.",
    SeasonParameters.self,
    .object([
        .season(),
        .rows("eastern_conference", of: series.filtered("conference", is: .text("East"))),
        .rows("western_conference", of: series.filtered("conference", is: .text("West"))),
        .rows("other_series", of: series.filtered("conference", is: .null)),
        .first("finals", of: series.filtered("round_name", is: .text("FINALS"))),
        .value("champion_team_abbreviation") { request in
            let finals = try request.rows("playoff_bracket", [:]).filtered("round_name", is: .text("FINALS"))
            return try finals.decoded(as: Champion.self).first?.winnerTeamAbbreviation
        },
        .availability(of: "dim_games"),
    ])
)

private struct Champion: Decodable {
    let winnerTeamAbbreviation: String?
}
