import BallerCore
import BallerServing

func seasonRoutes() -> [ArtifactRoute] {
    [seasonList, currentSeason, seasonDetail, seasonSchedule, seasonPlayoffs, seasonCoverage]
}

private struct SeasonListParameters: RouteParameters {
    let league = Parameter.text("league", .text(1...20), "Only of this league, such as NBA.").optional
    let limit = Parameter.limit(1...100, default: 20)
}

private let seasonList = ArtifactRoute.api(
    "/seasons",
    "Seasons, newest first.",
    SeasonListParameters.self,
    .rows(
        RouteRows("seasons").with(["season_year": .null]).checked { request, seasons in
            guard seasons.isEmpty, let league = try request.league else { return }
            let detail = "There is no season of a league “\(league)”."
            throw Problem.badParameter("league", detail, allowed: "a league such as NBA")
        }
    )
)

private let currentSeason = ArtifactRoute.api(
    "/seasons/current",
    "The newest season.",
    .first(
        RouteRows("season_summary").with { request in
            guard let season = request.directory.currentSeason else { throw Problem.notFound("There is no season.") }
            return season.id.arguments
        }
    )
)

private let seasonDetail = ArtifactRoute.api(
    "/seasons/{season}",
    "One season.",
    SeasonParameters.self,
    .first(RouteRows("season_summary"))
)

extension ArtifactReading {
    /// A season as the list of seasons has it.
    func season(_ id: SeasonID) throws -> QueryRows { try rows("season_summary", id.arguments) }
}

extension SeasonID {
    /// What queries call the two parts of a season's key.
    var arguments: QueryArguments {
        ["season_year": .integer(Int64(year.rawValue)), "league": .text(league.rawValue)]
    }
}

extension Member {
    /// Members that say which season an answer is about.
    static func season<Parameters: SeasonNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .group([
            .value("season_id") { try $0.season.description },
            .value("league") { try $0.season.league.rawValue },
            .value("season_year") { try $0.season.year.rawValue },
        ])
    }

    /// The same where another member is called `league`: the id names it.
    static func seasonOfLeague<Parameters: SeasonNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .group([
            .value("season_id") { try $0.season.description },
            .value("season_year") { try $0.season.year.rawValue },
        ])
    }
}

private struct SeasonScheduleParameters: SeasonNaming {
    let season = Parameter.season
    let month = Parameter.integer("month", 1...12, "Only of this month of the calendar.").optional
}

private let seasonGames = RouteRows<SeasonScheduleParameters>("schedule").with(["game_date": .null])

private let seasonSchedule = ArtifactRoute.api(
    "/seasons/{season}/schedule",
    "The games of a season, played and to come.",
    SeasonScheduleParameters.self,
    .object([
        .season(),
        .value("month") { try $0.month },
        .rows("games", of: seasonGames),
    ])
    .table(seasonGames)
)

private let seasonPlayoffs = ArtifactRoute.api(
    "/seasons/{season}/playoffs",
    "The series of a season's playoffs, round by round, and their games.",
    SeasonParameters.self,
    .object([
        .season(), .rows("series", of: "playoff_series"),
        .rows("games", of: RouteRows("playoff_games").without(["league"])),
    ])
)

private let seasonCoverage = ArtifactRoute.api(
    "/seasons/{season}/coverage",
    "How much of a season is here: games by relation, and the numbers of players' lines.",
    SeasonParameters.self,
    .object([
        .season(),
        .rows("coverage", of: "season_coverage"),
        .rows("availability", of: "season_availability"),
    ])
)
