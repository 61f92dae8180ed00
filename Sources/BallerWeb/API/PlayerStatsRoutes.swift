import BallerServing

func playerStatsRoutes() -> [ArtifactRoute] { [seasonPlayerStats] }

/// Which end of a list comes first.
enum SortOrder: String, CaseIterable {
    case ascending = "asc"
    case descending = "desc"
}

private struct PlayerStatsParameters: PagedParameters {
    let season = Parameter.season
    let seasonType = Parameter.seasonType
    let team = Parameter.team("Only what was done for this team.").optional
    let basis = Parameter<StatBasis>.choice("basis", "Sums, averages, or rates.", default: .total)
    let position = Parameter.position.optional
    let minGames = Parameter.integer("min_games", 0...200, "Only who played so many games.", default: 0)
    let sortBy = Parameter.text(
        "sort_by",
        .text(1...40),
        "The column to sort by, one of those that the basis has; points, or minutes_played of advanced."
    ).optional
    let sortOrder = Parameter<SortOrder>.choice("sort_order", "Least or most first.", default: .descending)
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let seasonPlayerStats = ArtifactRoute.api(
    "/seasons/{season}/player-stats",
    "Every player of a part of a season, sorted.",
    PlayerStatsParameters.self,
    .page(
        RouteRows("player_stats")
            .with { request in
                [
                    "sort_by": .text(try sortColumn(of: request)),
                    "descending": .boolean(try request.sortOrder == .descending),
                ]
            }
            .leavingOut { request in
                let hidden = try request.basis.hiddenGroup
                return try request.reading.sorts(of: "player_stats").filter { $0.group == hidden }.map(\.name)
            },
        from: "fact_player_gamelogs"
    )
)

/// The column to sort by, if the basis has it.
private func sortColumn(of request: ArtifactRequest<PlayerStatsParameters>) throws -> String {
    let basis = try request.basis
    let sort = try request.sortBy ?? basis.defaultSort
    let shown = try request.reading.sorts(of: "player_stats").filter { $0.group != basis.hiddenGroup }.map(\.name)
    guard shown.contains(sort) else {
        let allowed = "one of \(shown.joined(separator: ", ")) for basis \(basis.rawValue)"
        throw Problem.badParameter("sort_by", "basis \(basis.rawValue) has no \(sort).", allowed: allowed)
    }
    return sort
}
