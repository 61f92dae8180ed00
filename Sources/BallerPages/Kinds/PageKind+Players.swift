/// Pages about players.
extension PageKind {
    static let players: [PageKind] = [
        playersIndex, playerIndex, playerProfile, playerGameLog, playerAdvancedGamelog, playerSplits, playerShooting,
        playerOnOff, playerLineups, playerAdvanced, playerPerMinute, playerPerPoss, playerSeasonFinder, injuries,
        birthdays,
    ]

    package static let playersIndex = PageKind(
        "players_index",
        "The letters of the player index with their best known players.",
        of: .list,
        ["/players/"],
        sample: "/players/"
    )

    package static let playerIndex = PageKind(
        "player_index",
        "All players of a letter.",
        of: .list,
        ["/players/{letter}/"],
        sample: "/players/a/"
    )

    package static let playerProfile = PageKind(
        "player_profile",
        "A player: life and career, season by season; highs, college, All-Star games, pay and playoff series.",
        of: .person,
        ["/players/{letter}/{player}.html"],
        sample: "/players/j/jamesle01.html"
    )

    package static let playerGameLog = PageKind(
        "player_game_log",
        "Games of a player's season.",
        of: .person,
        ["/players/{letter}/{player}/gamelog/{season}"],
        sample: "/players/j/jamesle01/gamelog/2020",
        robots: .gameLogs
    )

    package static let playerAdvancedGamelog = PageKind(
        "player_advanced_gamelog",
        "Games of a player's season with advanced numbers.",
        of: .person,
        ["/players/{letter}/{player}/gamelog-advanced/{season}"],
        sample: "/players/j/jamesle01/gamelog-advanced/2020",
        robots: .advancedGameLogs
    )

    package static let playerSplits = PageKind(
        "player_splits",
        "A player's season by month, opponent, result and so on.",
        of: .person,
        ["/players/{letter}/{player}/splits/{season}"],
        sample: "/players/j/jamesle01/splits/2020",
        robots: .splits
    )

    package static let playerShooting = PageKind(
        "player_shooting",
        "A player's shooting by distance, area, quarter and so on.",
        of: .person,
        ["/players/{letter}/{player}/shooting/{season}"],
        sample: "/players/j/jamesle01/shooting/2020",
        robots: .disallowed(instead: "shot charts and play-by-play")
    )

    package static let playerOnOff = PageKind(
        "player_on_off",
        "A player's teams with and without the player on the court.",
        of: .person,
        ["/players/{letter}/{player}/on-off/{season}"],
        sample: "/players/j/jamesle01/on-off/2020",
        robots: .onOff
    )

    package static let playerLineups = PageKind(
        "player_lineups",
        "Lineups with the player on the court.",
        of: .person,
        ["/players/{letter}/{player}/lineups/{season}"],
        sample: "/players/j/jamesle01/lineups/2020",
        robots: .lineups
    )

    package static let playerAdvanced = PageKind(
        "player_advanced",
        "A player's advanced numbers on a page of their own; today the site prints them on the profile.",
        of: .person,
        ["/players/{letter}/{player}/advanced/{season}"],
        sample: "/players/j/jamesle01/advanced/2020"
    )

    package static let playerPerMinute = PageKind(
        "player_per_minute",
        "A player's averages per 36 minutes on a page of their own; today the site prints them on the profile.",
        of: .person,
        ["/players/{letter}/{player}/per_minute/{season}"],
        sample: "/players/j/jamesle01/per_minute/2020"
    )

    package static let playerPerPoss = PageKind(
        "player_per_poss",
        "A player's averages per 100 possessions on a page of their own; today the site prints them on the profile.",
        of: .person,
        ["/players/{letter}/{player}/per_poss/{season}"],
        sample: "/players/j/jamesle01/per_poss/2020"
    )

    package static let playerSeasonFinder = PageKind(
        "player_season_finder",
        "Result page of the old season finder.",
        of: .list,
        ["/play-index/psl_finder.cgi"],
        sample: "/play-index/psl_finder.cgi",
        robots: .disallowed(instead: "the season tables of all players")
    )

    package static let injuries = PageKind(
        "injuries",
        "The injury report of the day.",
        of: .news,
        ["/friv/injuries.fcgi", "/friv/injuries.cgi"],
        sample: "/friv/injuries.fcgi"
    )

    package static let birthdays = PageKind(
        "birthdays",
        "Players born on a day of the year; those of the WNBA are left out.",
        of: .list,
        [
            "/friv/birthdays.fcgi?month={month}&day={day}", "/friv/birthdays.fcgi",
            "/friv/birthdays.cgi?month={month}&day={day}", "/friv/birthdays.cgi",
        ],
        sample: "/friv/birthdays.fcgi?month=12&day=30"
    )
}
