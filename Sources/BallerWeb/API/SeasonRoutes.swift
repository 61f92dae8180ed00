import BallerCore
import BallerServing

func seasonRoutes() -> [ArtifactRoute] {
    [seasonList, currentSeason, seasonDetail, seasonSchedule, seasonLeaders, seasonPlayerStats]
}

private let seasonList = ArtifactRoute.api(
    "/seasons",
    "Seasons, newest first.",
    [
        Parameter("league", .text(1...20), "Only of this league, such as NBA."),
        .limit(1...100, default: 20),
    ]
) { call, json in
    let seasons = try call.rows("seasons_list")
    if seasons.isEmpty, let league = call.text("league") {
        throw Problem.badParameter(
            "league",
            "There is no season of a league “\(league)”.",
            allowed: "a league such as NBA"
        )
    }
    try json.rows(seasons)
}

private let currentSeason = ArtifactRoute.api("/seasons/current", "The newest season.") { call, json in
    guard let season = call.snapshot.directory.currentSeason else { throw Problem.notFound("There is no season.") }
    try json.firstRow(call.rows("season_detail", ["season_year": .integer(Int64(season.year.rawValue))]))
}

private let seasonDetail = ArtifactRoute.api("/seasons/{season}", "One season.", [.season]) { call, json in
    try json.firstRow(call.rows("season_detail"))
}

private let seasonSchedule = ArtifactRoute.api(
    "/seasons/{season}/schedule",
    "The games of a season, played and to come.",
    [.season, Parameter("month", .integer(1...12), "Only of this month of the calendar.")]
) { call, json in
    let year = call.integer("season")
    guard call.snapshot.directory.seasons.contains(where: { $0.year.rawValue == year }) else {
        throw Problem.notFound("There is no season \(SeasonYear.name(year)) here.")
    }
    let games = try call.rows("season_schedule")
    try json.object { json in
        json.member("season_year", year)
        json.member("month", call.optionalInteger("month"))
        try json.member("games", rows: games)
    }
}

private let seasonLeaders = ArtifactRoute.api(
    "/seasons/{season}/leaders",
    "The first of a category among the players who qualify.",
    [
        .season,
        Parameter("category", .choice(LeaderCategory.all), "What is compared.", default: .text("points")),
        Parameter("per_game", .flag, "The average a game, or the sum; shares have neither.", default: .boolean(true)),
        .seasonType(SeasonParts.all),
        .limit(1...50, default: 10),
    ]
) { call, json in
    let category = LeaderCategory(call.text("category") ?? "")
    let perGame = call.flag("per_game") ?? true
    guard let basis = category.basis(perGame: perGame) else {
        throw Problem.badParameter(
            "per_game",
            "The category \(category.name) is a count: it has no average a game.",
            allowed: "false for \(category.name)"
        )
    }
    let directory = call.snapshot.directory
    let codes = directory.teams(in: SeasonYear(rawValue: call.integer("season"))).codes
    let leaders = try call.rows("season_leaders", ["basis": .text(basis)])
        .prefix(call.integer("limit"))
        .adding("player_name", of: "player_id", directory.playerNames)
        .adding("player_slug", of: "player_id", directory.playerSlugs)
        .adding("team_abbreviation", of: "team_id", codes)
    try json.object { json in
        json.member("season_year", call.integer("season"))
        json.member("season_type", call.text("season_type"))
        json.member("category", category.name)
        json.member("per_game", perGame)
        try json.member("leaders", rows: leaders)
    }
}

private let seasonPlayerStats = ArtifactRoute.api(
    "/seasons/{season}/player-stats",
    "Every player of a regular season, sorted.",
    [
        .season,
        Parameter(
            "stat_type",
            .choice(PlayerStats.allCases.map(\.rawValue)),
            "Sums, averages, or rates.",
            default: .text(PlayerStats.totals.rawValue)
        ),
        Parameter("position", .position, "Only who plays there, as the source writes it."),
        Parameter("min_games", .integer(0...200), "Only who played so many games.", default: .integer(0)),
        Parameter(
            "sort_by",
            .choice(PlayerStats.everySort),
            "The column to sort by, one of those that the stat_type has; points, or minutes_played of advanced."
        ),
        Parameter("sort_order", .choice(["asc", "desc"]), "Least or most first.", default: .text("desc")),
        .page,
        .perPage,
    ]
) { call, json in
    let kind = PlayerStats(rawValue: call.text("stat_type") ?? "") ?? .totals
    let sort = call.text("sort_by") ?? kind.defaultSort
    guard kind.sorts.contains(sort) else {
        let allowed = "one of \(kind.sorts.joined(separator: ", ")) for stat_type \(kind.rawValue)"
        throw Problem.badParameter("sort_by", "stat_type \(kind.rawValue) has no \(sort).", allowed: allowed)
    }
    let isDescending = call.text("sort_order") != "asc"
    try json.page(
        of: call,
        items: "player_stats_\(kind.rawValue)",
        total: "player_stats_total",
        ["sort_by": .text(sort), "descending": .boolean(isDescending)]
    )
}
