import BallerCore
import BallerServing

func seasonRoutes() -> [ArtifactRoute] {
    [seasonList, currentSeason, seasonDetail, seasonSchedule, seasonLeaders, seasonPlayoffs, seasonCoverage]
}

private struct SeasonListParameters: RouteParameters {
    let league = Parameter.text("league", .text(1...20), "Only of this league, such as NBA.").optional
    let limit = Parameter.limit(1...100, default: 20)
}

private let seasonList = ArtifactRoute.api(
    "/seasons",
    "Seasons, newest first.",
    SeasonListParameters.self
) { request, json in
    let seasons = try request.rows("seasons", ["season_year": .null])
    if seasons.isEmpty, let league = try request.league {
        throw Problem.badParameter(
            "league",
            "There is no season of a league “\(league)”.",
            allowed: "a league such as NBA"
        )
    }
    try json.rows(seasons)
}

private let currentSeason = ArtifactRoute.api("/seasons/current", "The newest season.") { request, json in
    guard let season = request.directory.currentSeason else { throw Problem.notFound("There is no season.") }
    try json.firstRow(request.reading.season(season.id))
}

private let seasonDetail = ArtifactRoute.api(
    "/seasons/{season}",
    "One season.",
    SeasonParameters.self
) { request, json in
    try json.firstRow(request.reading.season(request.season))
}

extension ArtifactReading {
    /// A season as the list of seasons has it.
    func season(_ id: SeasonID) throws -> QueryRows {
        try rows("seasons", id.arguments.merging(["limit": .integer(1)]))
    }
}

extension SeasonID {
    /// What queries call the two parts of a season's key.
    var arguments: QueryArguments {
        ["season_year": .integer(Int64(year.rawValue)), "league": .text(league.rawValue)]
    }
}

extension JSONWriter {
    /// Members that say which season an answer is about.
    mutating func members(of season: SeasonID) {
        member("season_id", season.description)
        member("league", season.league.rawValue)
        member("season_year", season.year.rawValue)
    }
}

private struct SeasonScheduleParameters: RouteParameters {
    let season = Parameter.season
    let month = Parameter.integer("month", 1...12, "Only of this month of the calendar.").optional
}

private let seasonSchedule = ArtifactRoute.api(
    "/seasons/{season}/schedule",
    "The games of a season, played and to come.",
    SeasonScheduleParameters.self
) { request, json in
    let games = try request.rows("schedule", ["game_date": .null])
    try json.object { json in
        json.members(of: try request.season)
        json.member("month", try request.month)
        try json.member("games", rows: games)
    }
}

private struct LeaderParameters: RouteParameters {
    let season = Parameter.season
    let category = Parameter<LeaderCategory>.category
    let perGame = Parameter.flag("per_game", "The average a game, or the sum; shares have neither.", default: true)
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...50, default: 10)
}

private let seasonLeaders = ArtifactRoute.api(
    "/seasons/{season}/leaders",
    "The first of a category among the players who qualify.",
    LeaderParameters.self
) { request, json in
    let category = try request.category
    let perGame = try request.perGame
    guard let basis = category.basis(perGame: perGame) else {
        throw Problem.badParameter(
            "per_game",
            "The category \(category.name) is a count: it has no average a game.",
            allowed: "false for \(category.name)"
        )
    }
    let leaders = try request.rows("season_leaders", ["basis": .text(basis)]).prefix(request.limit)
    let part = try request.rows("season_leaders_part", ["basis": .text(basis)], as: LeadersPartRow.self).first
    try json.object { json in
        json.members(of: try request.season)
        json.member("season_type", try request.seasonType.rawValue)
        json.member("category", category.name)
        json.member("per_game", perGame)
        json.member("games_with_lines", part?.gamesWithLines)
        json.member("expected_games", part?.expectedGames)
        json.member("is_complete", part?.isComplete ?? false)
        json.member("is_league_rule", part?.isLeagueRule ?? false)
        try json.member("leaders", rows: leaders)
    }
}

private let seasonPlayoffs = ArtifactRoute.api(
    "/seasons/{season}/playoffs",
    "The series of a season's playoffs, round by round.",
    SeasonParameters.self
) { request, json in
    let series = try request.rows("playoff_series")
    try json.object { json in
        json.members(of: try request.season)
        try json.member("series", rows: series)
    }
}

private let seasonCoverage = ArtifactRoute.api(
    "/seasons/{season}/coverage",
    "How much of a season is here: games by relation, and the numbers of players' lines.",
    SeasonParameters.self
) { request, json in
    let coverage = try request.rows("season_coverage")
    let availability = try request.rows("season_availability")
    try json.object { json in
        json.members(of: try request.season)
        try json.member("coverage", rows: coverage)
        try json.member("availability", rows: availability)
    }
}
