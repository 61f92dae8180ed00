import BallerServing

/// Lines of the players of a season that pages print and nobody can compute of box scores.
func seasonPlayerRoutes() -> [ArtifactRoute] {
    [
        lines(
            "player-shooting",
            "Every player of a part of a season by the distance of his shots, as pages print it.",
            "season_player_shooting",
            from: "fact_player_season_shooting"
        ),
        lines(
            "player-adjusted-shooting",
            "Every player of a part of a season in his shooting against the league, as pages print it.",
            "season_player_adjusted_shooting",
            from: "bref.player_season_adjusted_shooting"
        ),
        lines(
            "player-play-by-play",
            "Every player of a part of a season in numbers from play-by-play, as pages print it.",
            "season_player_play_by_play",
            from: "fact_player_season_play_by_play"
        ),
    ]
}

private struct SeasonPlayerParameters: PagedParameters {
    let season = Parameter.season
    let seasonType = Parameter.seasonType
    let team = Parameter.team("Only what was done for this team.").optional
    let position = Parameter.position.optional
    let minGames = Parameter.integer("min_games", 0...200, "Only who played so many games.", default: 0)
    let sortBy = Parameter.text("sort_by", .text(1...60), "The column to sort by.", default: "minutes_played")
    let sortOrder = Parameter<SortOrder>.choice("sort_order", "Least or most first.", default: .descending)
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private func lines(_ name: String, _ about: String, _ query: String, from relation: String) -> ArtifactRoute {
    .api(
        "/seasons/{season}/\(name)",
        about,
        SeasonPlayerParameters.self,
        .page(
            RouteRows(query).with { request in
                let (sort, sorts) = (try request.sortBy, try request.reading.sorts(of: query).map(\.name))
                guard sorts.contains(sort) else {
                    let allowed = "one of \(sorts.joined(separator: ", "))"
                    throw Problem.badParameter("sort_by", "The list has no \(sort).", allowed: allowed)
                }
                return ["descending": .boolean(try request.sortOrder == .descending)]
            },
            from: relation
        )
    )
}
