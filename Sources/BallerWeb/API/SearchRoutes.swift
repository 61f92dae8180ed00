import BallerCore
import BallerServing

func searchRoutes() -> [ArtifactRoute] { [search, autocomplete, foundPlayers, foundGames] }

/// What may be looked for.
private enum SearchType: String, CaseIterable {
    case player, team, game, season, coach, referee, college, award, page

    /// `nil` for games, which are no entries.
    var kind: SearchEntry.Kind? { SearchEntry.Kind(rawValue: rawValue) }
}

extension Parameter where Value == String {
    fileprivate static let question = text("q", .words(1...100), "What to look for, as people write it.")
        .example("2026")
}

private struct SearchParameters: RouteParameters {
    let question = Parameter.question
    let type = Parameter<SearchType>.choice("type", "Only this kind of thing.").optional
    let limit = Parameter.limit(1...100, default: 20)
}

private let search = ArtifactRoute.api(
    "/search",
    "Players, teams, seasons, games, coaches, referees, colleges, awards and pages by their names.",
    SearchParameters.self,
    .about(
        { request in
            let (type, limit) = (try request.type, try request.limit)
            return try SearchFinding(
                request.question,
                in: request,
                limit: limit,
                games: type == nil || type == .game ? limit : 0
            ) { entry in
                type.map { $0.kind == entry.kind } ?? true
            }
        },
        .object([
            .value("query") { $0.text },
            .value("total_results") { $0.count + $0.gameCount },
            .array("results", of: { $0.found }, result),
            .array("players", of: { $0.found(.player) }, player),
            .array("teams", of: { $0.found(.team) }, team),
            .rows("games", of: SearchFinding.gameRows),
            .value("total_games") { $0.gameCount },
        ])
    )
)

private let result = Answer<FoundEntry>.object([
    .value("type") { $0.entry.kind.rawValue },
    .value("key") { $0.entry.key },
    .value("name") { $0.entry.title },
    .value("alias") { $0.alias },
    .value("subtitle") { $0.subtitle },
    .value("url") { $0.path },
])

private let career: Member<FoundEntry> = .group([
    .value("is_active") { $0.entry.isActive },
    .value("first_season_year") { $0.entry.firstSeasonYear },
    .value("last_season_year") { $0.entry.lastSeasonYear },
    .value("team_id") { $0.entry.teamID.map { Int($0) } },
    .value("team_abbreviation") { $0.teamAbbreviation },
    .value("alias") { $0.alias },
    .value("url") { $0.path },
])

private let player = Answer<FoundEntry>.object([
    .value("player_id") { $0.entry.id.map { Int($0) } },
    .value("player_slug") { $0.entry.key },
    .value("player_name") { $0.entry.title },
    .value("position") { $0.entry.position },
    career,
])

private let team = Answer<FoundEntry>.object([
    .value("team_name") { $0.entry.title },
    career,
])

private struct AutocompleteParameters: RouteParameters {
    let question = Parameter.question
    let limit = Parameter.limit(1...20, default: 10)
}

/// A line under a field in which somebody types.
private struct Suggestion: Sendable {
    let type: String
    let id: Int64?
    let key: String
    let text: String
    let subtitle: String?
    let url: String?
}

private let autocomplete = ArtifactRoute.api(
    "/search/autocomplete",
    "What somebody may mean who has typed so far.",
    AutocompleteParameters.self,
    .about(
        { request in
            let limit = try request.limit
            return try SearchFinding(request.question, in: request, limit: limit, games: min(3, limit))
        },
        .object([
            .value("query") { $0.text },
            .array("suggestions", of: suggestions, suggestion),
        ])
    )
)

private let suggestion = Answer<Suggestion>.object([
    .value("type") { $0.type },
    .value("id") { $0.id.map { Int($0) } },
    .value("slug") { $0.key },
    .value("text") { $0.text },
    .value("subtitle") { $0.subtitle },
    .value("url") { $0.url },
])

private func suggestions(_ finding: SearchFinding<AutocompleteParameters>) throws -> [Suggestion] {
    var games: [Suggestion] = []
    if !finding.games.isEmpty {
        games = try SearchFinding.gameRows.read(finding).decoded(as: FoundGameRow.self).map(\.suggestion)
    }
    let entries = finding.found.map { found in
        Suggestion(
            type: found.entry.kind.rawValue,
            id: found.entry.id,
            key: found.entry.key,
            text: found.entry.title,
            subtitle: [found.alias, found.subtitle].compactMap { $0 }.joined(separator: ", "),
            url: found.path
        )
    }
    return Array((games + entries).prefix(try finding.request.limit))
}

private struct FoundGameRow: Decodable {
    let gameID: GameID
    let gameDate: CalendarDay
    let homeTeamAbbreviation: String?
    let awayTeamAbbreviation: String?
    let homePoints: Int?
    let awayPoints: Int?

    var suggestion: Suggestion {
        let score = awayPoints.flatMap { away in homePoints.map { ", \(away)–\($0)" } } ?? ""
        return Suggestion(
            type: "game",
            id: gameID.rawValue,
            key: gameID.description,
            text: "\(awayTeamAbbreviation ?? "?") at \(homeTeamAbbreviation ?? "?")",
            subtitle: "\(gameDate)\(score)",
            url: "/games/\(gameID)"
        )
    }
}

private struct FoundPlayersParameters: RouteParameters {
    let question = Parameter.question
    let position = Parameter.position.optional
    let team = Parameter.team("Only whose team it is, or of those who left the one that they played most games for.")
        .optional
    let activeOnly = Parameter.flag("active_only", "Only who played in the newest season.", default: false)
    let limit = Parameter.limit(1...100, default: 20)
}

private let foundPlayers = ArtifactRoute.api(
    "/search/players",
    "Players by name, the best first.",
    FoundPlayersParameters.self,
    .about(
        { request in
            let (position, team, activeOnly) = (try request.position, try request.team?.id, try request.activeOnly)
            return try SearchFinding(request.question, in: request, limit: request.limit, games: 0) { entry in
                entry.kind == .player && (position == nil || entry.position == position)
                    && (team == nil || entry.teamID == team?.rawValue) && (!activeOnly || entry.isActive == true)
            }
        },
        .array(of: { $0.found }, player)
    )
)

private struct FoundGamesParameters: RouteParameters {
    let team1 = Parameter.text("team1", .team, "A team that played, by a code of any season.").optional
    let team2 = Parameter.text("team2", .team, "The other team, by a code of any season.").optional
    let from = Parameter.day("date_from", "The first day.").optional
    let to = Parameter.day("date_to", "The last day.").optional
    let leastPoints = Parameter.integer("min_score", 0...400, "Points that one of the teams had at least.").optional
    let overtime = Parameter.flag("overtime", "Only games with overtime, or only those without.").optional
    let playoff = Parameter.flag("playoff", "Only games of the playoffs, or only others.").optional
    let limit = Parameter.limit(1...100, default: 50)
}

private let foundGames = ArtifactRoute.api(
    "/search/games",
    "Games by teams, days, points, overtime and part of the season, newest first.",
    FoundGamesParameters.self,
    .rows("found_games").checked { request in
        if let from = try request.from, let to = try request.to, to < from {
            throw Problem.badParameter(
                "date_to",
                "The last day, \(to), is before the first, \(from).",
                allowed: "a day from \(from) on"
            )
        }
    }
)
