import BallerCore
import BallerServing

func gameDetailRoutes() -> [ArtifactRoute] { [shotChart, lineups, periodLines, officials, absences] }

private struct ShotParameters: GameNaming {
    let game = Parameter.game
    let period = Parameter.integer("period", 1...14, "Only of this period: quarters are 1 to 4, overtimes follow.")
        .optional
    let team = Parameter.team("Only of this team.").optional
    let player = Parameter.player("player", "Only of this player.").optional
}

/// The game that the path names, and parts of it.
private func parts<Parameters: GameNaming>(
    _ name: String,
    of rows: RouteRows<Parameters>,
    from relation: String
) -> RouteAnswer<Parameters> {
    .object([
        .columns(
            of: RouteRows("game").orNotFound { "There is no game \(try $0.game)." }.only([
                "game_id", "game_date", "league", "season_year", "season_type", "home_team_id",
                "home_team_abbreviation", "away_team_id", "away_team_abbreviation",
            ])
        ),
        .rows(name, of: rows.without(["season_year"])),
        .first(
            "availability",
            of: RouteRows("availability_of").with { request in
                let game = try request.rows("game", [:])
                return [
                    "relation": .text(relation),
                    "table_rows": .integer(Int64(request.reading.snapshot.rowCount(of: relation))),
                    "season_year": try game.integer("season_year").map { .integer(Int64($0)) } ?? .null,
                    "league": try game.values(of: "league").first.map { .text($0) } ?? .null,
                    "season_type": try game.values(of: "season_type").first.map { .text($0) } ?? .null,
                ]
            }
        ),
    ])
}

private let shotChart = ArtifactRoute.api(
    "/games/{game}/shot-chart",
    "The shots of a game, with their places on the court where a chart tells them.",
    ShotParameters.self,
    parts("shots", of: "game_shots", from: "fact_play_by_play")
)

private let lineups = ArtifactRoute.api(
    "/games/{game}/lineups",
    "Who was on court together in a game, for how long, and the points of both teams meanwhile.",
    GameParameters.self,
    parts("stints", of: "game_lineups", from: "fact_play_by_play")
)

private let periodLines = ArtifactRoute.api(
    "/games/{game}/period-lines",
    "The lines of the players of a game by quarter, half or overtime.",
    GameParameters.self,
    parts("lines", of: "game_period_lines", from: "bref.player_period_lines")
)

private let officials = ArtifactRoute.api(
    "/games/{game}/officials",
    "The officials of a game.",
    GameParameters.self,
    parts("officials", of: "game_officials", from: "bridge_game_referees")
)

private let absences = ArtifactRoute.api(
    "/games/{game}/absences",
    "Who was of a team and did not play, with the reason.",
    GameParameters.self,
    parts("absences", of: "game_absences", from: "fact_did_not_play")
)
