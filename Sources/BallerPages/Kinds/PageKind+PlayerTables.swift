/// Tables of all players in a season or its playoffs.
extension PageKind {
    static let playerTables: [PageKind] = [
        playersSeasonTotals, playersAdvancedSeasonTotals, perGame, perMinute, perPoss, shooting, adjustedShooting,
        leaguePlayByPlay, playoffsTotals, playoffsPerGame, playoffsPerMinute, playoffsPerPoss, playoffsAdvanced,
        playoffsShooting, playoffsPlayByPlay,
    ]

    package static let playersSeasonTotals = PageKind(
        "players_season_totals",
        "Totals of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_totals.html"],
        sample: "/leagues/NBA_2018_totals.html"
    )

    package static let playersAdvancedSeasonTotals = PageKind(
        "players_advanced_season_totals",
        "Advanced numbers of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_advanced.html"],
        sample: "/leagues/NBA_2001_advanced.html"
    )

    package static let perGame = PageKind(
        "per_game",
        "Averages per game of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_per_game.html"],
        sample: "/leagues/NBA_2000_per_game.html"
    )

    package static let perMinute = PageKind(
        "per_minute",
        "Averages per 36 minutes of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_per_minute.html"],
        sample: "/leagues/NBA_2000_per_minute.html"
    )

    package static let perPoss = PageKind(
        "per_poss",
        "Averages per 100 possessions of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_per_poss.html"],
        sample: "/leagues/NBA_2000_per_poss.html"
    )

    package static let shooting = PageKind(
        "shooting",
        "Shooting by distance of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_shooting.html"],
        sample: "/leagues/NBA_2000_shooting.html"
    )

    package static let adjustedShooting = PageKind(
        "adjusted_shooting",
        "Shooting against the league's of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_adj_shooting.html"],
        sample: "/leagues/NBA_2020_adj_shooting.html"
    )

    package static let leaguePlayByPlay = PageKind(
        "league_play_by_play",
        "Numbers from play-by-play of all players of a season.",
        of: .season,
        ["/leagues/{league}_{season}_play-by-play.html"],
        sample: "/leagues/NBA_2020_play-by-play.html"
    )

    package static let playoffsTotals = PageKind(
        "playoffs_totals",
        "Players over the playoffs of a season: totals.",
        of: .season,
        ["/playoffs/{league}_{season}_totals.html"],
        sample: "/playoffs/NBA_2020_totals.html"
    )

    package static let playoffsPerGame = PageKind(
        "playoffs_per_game",
        "Players over the playoffs of a season: averages per game.",
        of: .season,
        ["/playoffs/{league}_{season}_per_game.html"],
        sample: "/playoffs/NBA_2020_per_game.html"
    )

    package static let playoffsPerMinute = PageKind(
        "playoffs_per_minute",
        "Players over the playoffs of a season: averages per 36 minutes.",
        of: .season,
        ["/playoffs/{league}_{season}_per_minute.html"],
        sample: "/playoffs/NBA_2020_per_minute.html"
    )

    package static let playoffsPerPoss = PageKind(
        "playoffs_per_poss",
        "Players over the playoffs of a season: averages per 100 team possessions.",
        of: .season,
        ["/playoffs/{league}_{season}_per_poss.html"],
        sample: "/playoffs/NBA_2020_per_poss.html"
    )

    package static let playoffsAdvanced = PageKind(
        "playoffs_advanced",
        "Players over the playoffs of a season: advanced numbers.",
        of: .season,
        ["/playoffs/{league}_{season}_advanced.html"],
        sample: "/playoffs/NBA_2020_advanced.html"
    )

    package static let playoffsShooting = PageKind(
        "playoffs_shooting",
        "Players over the playoffs of a season: shooting by distance.",
        of: .season,
        ["/playoffs/{league}_{season}_shooting.html"],
        sample: "/playoffs/NBA_2020_shooting.html"
    )

    package static let playoffsPlayByPlay = PageKind(
        "playoffs_play_by_play",
        "Players over the playoffs of a season: numbers from play-by-play.",
        of: .season,
        ["/playoffs/{league}_{season}_play-by-play.html"],
        sample: "/playoffs/NBA_2020_play-by-play.html"
    )
}
