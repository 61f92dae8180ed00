import BallerCore
import BallerServing

func recordRoutes() -> [ArtifactRoute] {
    [
        careerLeaders, seasonRecords, gameRecords, teamGameRecords, progressiveLeaders, longestStreaks,
        longestTeamStreaks,
    ]
}

/// What is compared, and by which rule.
protocol CategoryNaming: RouteParameters {
    var category: Parameter<LeaderCategory> { get }
    var perGame: Parameter<Bool> { get }
}

/// The basis of a category, if it has the one that was asked for.
func basis<Parameters: CategoryNaming>(_ request: ArtifactRequest<Parameters>) throws -> QueryArguments {
    let category = try request.category
    guard let basis = category.basis(perGame: try request.perGame) else {
        throw Problem.badParameter(
            "per_game",
            "The category \(category.name) is a count: it has no average a game.",
            allowed: "false for \(category.name)"
        )
    }
    return ["basis": .text(basis)]
}

extension Member {
    static func category<Parameters: CategoryNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .group([.value("category") { try $0.category.name }, .value("per_game") { try $0.perGame }])
    }

    /// Of how many seasons and games records are.
    static func extent<Parameters: LeagueNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .first("extent", of: RouteRows("records_extent").ofLeague())
    }

    static func league<Parameters: LeagueNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .value("league") { try BallerWeb.league($0) }
    }
}

extension Parameter where Value == String {
    /// A number of one line of a game.
    static let lineCategory = text("category", .choice(LeaderCategory.ofLines), "What is compared.", default: "points")
    /// The same, and doubles.
    static let runCategory = text(
        "category",
        .choice(LeaderCategory.ofLines + ["double_doubles", "triple_doubles"]),
        "What each game has.",
        default: "points"
    )
}

private struct CareerLeaderParameters: CategoryNaming, LeagueNaming, SeasonPartNaming {
    let category = Parameter<LeaderCategory>.category
    let perGame = Parameter.flag("per_game", "The average a game, or the sum; shares have neither.", default: false)
    let league = Parameter.league
    let seasonType = Parameter.seasonType
    let isActive = Parameter.flag("is_active", "Only who plays still, or only who does no more.").optional
    let limit = Parameter.limit(1...500, default: 50)
}

private let careerLeaders = ArtifactRoute.api(
    "/leaders/careers",
    "The first of all careers in a category.",
    CareerLeaderParameters.self,
    .object([
        .league(), .seasonType(), .category(),
        .rows("leaders", of: RouteRows("career_leaders").with(basis).ofLeague()), .extent(),
    ])
)

private struct SeasonRecordParameters: CategoryNaming, LeagueNaming, SeasonPartNaming {
    let category = Parameter<LeaderCategory>.category
    let perGame = Parameter.flag("per_game", "The average a game, or the sum; shares have neither.", default: true)
    let league = Parameter.league
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...50, default: 50)
}

private let seasonRecords = ArtifactRoute.api(
    "/leaders/seasons",
    "The best seasons of all in a category, of those who qualified in theirs.",
    SeasonRecordParameters.self,
    .object([
        .league(), .seasonType(), .category(),
        .rows("records", of: RouteRows("season_records").with(basis).ofLeague()), .extent(),
    ])
)

private struct GameRecordParameters: LeagueNaming, SeasonPartNaming {
    let category = Parameter.lineCategory
    let league = Parameter.league
    let seasonType = Parameter.seasonType
    let season = Parameter.season("Only of this season.").optional
    let player = Parameter.player("player", "Only of this player.").optional
    let team = Parameter.team("Only for this team.").optional
    let limit = Parameter.limit(1...500, default: 50)
}

private let gameRecords = ArtifactRoute.api(
    "/leaders/games",
    "The most of a category by a player in one game, of all games here.",
    GameRecordParameters.self,
    .object([
        .league(), .value("category") { try $0.category }, .seasonType(),
        .rows("records", of: RouteRows("game_records").ofLeague()), .extent(),
    ])
)

private struct TeamGameRecordParameters: LeagueNaming, SeasonPartNaming {
    let category = Parameter.lineCategory
    let isLeast = Parameter.flag("is_least", "The least instead of the most.", default: false)
    let league = Parameter.league
    let seasonType = Parameter.seasonType
    let season = Parameter.season("Only of this season.").optional
    let team = Parameter.team("Only of this team.").optional
    let limit = Parameter.limit(1...500, default: 50)
}

private let teamGameRecords = ArtifactRoute.api(
    "/leaders/team-games",
    "The most, or the least, of a category by a team in one game, of all games here.",
    TeamGameRecordParameters.self,
    .object([
        .league(), .value("category") { try $0.category }, .value("is_least") { try $0.isLeast }, .seasonType(),
        .rows("records", of: RouteRows("team_game_records").ofLeague()), .extent(),
    ])
)

private struct ProgressiveParameters: LeagueNaming, SeasonPartNaming {
    let category = Parameter<LeaderCategory>.category
    let league = Parameter.league
    let seasonType = Parameter.seasonType
}

private let progressiveLeaders = ArtifactRoute.api(
    "/leaders/progressive",
    "Who led all careers in a category after each season.",
    ProgressiveParameters.self,
    .object([
        .league(), .value("category") { try $0.category.name }, .seasonType(),
        .rows("leaders", of: RouteRows("progressive_leaders").ofLeague()), .extent(),
    ])
)

private struct StreakParameters: LeagueNaming, SeasonPartNaming {
    let category = Parameter.runCategory
    let minimum = Parameter.integer("minimum", 1...200, "How many at least; of no meaning for doubles.", default: 30)
    let league = Parameter.league
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...100, default: 25)
}

private let longestStreaks = ArtifactRoute.api(
    "/leaders/streaks",
    "The longest runs of games in which a player had at least so many of a category.",
    StreakParameters.self,
    .object([
        .league(), .value("category") { try $0.category }, .value("minimum") { try $0.minimum }, .seasonType(),
        .rows("streaks", of: RouteRows("player_streaks").with(["player_id": .null]).ofLeague()), .extent(),
    ])
)

private struct TeamStreakParameters: LeagueNaming, SeasonPartNaming {
    let isWon = Parameter.flag("is_won", "Runs of games won, or of games lost.", default: true)
    let league = Parameter.league
    let seasonType = Parameter.seasonType
    let limit = Parameter.limit(1...100, default: 25)
}

private let longestTeamStreaks = ArtifactRoute.api(
    "/leaders/team-streaks",
    "The longest runs of games that teams won, or lost, within a part of a season.",
    TeamStreakParameters.self,
    .object([
        .league(), .value("is_won") { try $0.isWon }, .seasonType(),
        .rows("streaks", of: RouteRows("team_streaks").with(["team_id": .null, "season_year": .null]).ofLeague()),
        .extent(),
    ])
)
