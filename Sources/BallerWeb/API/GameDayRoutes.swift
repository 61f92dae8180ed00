import BallerCore
import BallerServing

func gameDayRoutes() -> [ArtifactRoute] { [gamesToday, gamesOfDay] }

/// The games of a day of all leagues and parts of their seasons.
private func schedule<Parameters: RouteParameters>() -> RouteRows<Parameters> {
    RouteRows("schedule").with(["season_year": .null, "league": .null, "month": .null])
}

private let gamesToday = ArtifactRoute.api(
    "/games/today",
    "The games of today in US Eastern time, played and to come.",
    NoParameters.self,
    isOfToday: true,
    .object([
        .value("game_date") { $0.reading.arguments["game_date"]?.textValue.flatMap { CalendarDay($0) } },
        .rows("games", of: schedule()),
        .columns(of: RouteRows("game_days")),
    ])
)

private struct DayParameters: RouteParameters {
    let day = Parameter.day("game_date", "The day.")
}

private let gamesOfDay = ArtifactRoute.api(
    "/games/by-date/{game_date}",
    "The games of a day, played and to come, of all parts of the season; and the days with games around it.",
    DayParameters.self,
    .object([
        .value("game_date") { try $0.day },
        .rows("games", of: schedule()),
        .columns(of: RouteRows("game_days")),
    ])
)
