/// Pages about games and days.
extension PageKind {
    static let games: [PageKind] = [
        boxScore, playByPlay, boxscoreShotChart, boxscorePlusMinus, dailyBoxScores, dailyLeaders, standingsOnDay,
        lastDays,
    ]

    package static let boxScore = PageKind(
        "box_score",
        "One game: score, both sheets, those of quarters, halves and overtimes, line score, officials, inactive players.",
        of: .game,
        ["/boxscores/{game}.html", "/boxscores/{game}_advanced.html", "/boxscores/{game}_four_factors.html"],
        sample: "/boxscores/200101010MIN.html"
    )

    package static let playByPlay = PageKind(
        "play_by_play",
        "One game event by event.",
        of: .game,
        ["/boxscores/pbp/{game}.html"],
        sample: "/boxscores/pbp/199911160ATL.html"
    )

    package static let boxscoreShotChart = PageKind(
        "boxscore_shot_chart",
        "The shots of a game with their places.",
        of: .game,
        ["/boxscores/shot-chart/{game}.html", "/boxscores/{game}_shooting.html"],
        sample: "/boxscores/shot-chart/202406170BOS.html"
    )

    package static let boxscorePlusMinus = PageKind(
        "boxscore_plus_minus",
        "Who was on the court when, and what the score did meanwhile.",
        of: .game,
        ["/boxscores/plus-minus/{game}.html"],
        sample: "/boxscores/plus-minus/202406170BOS.html"
    )

    package static let dailyBoxScores = PageKind(
        "daily_box_scores",
        "All games of a day with the standings of the day.",
        of: .gameDay,
        [
            "/boxscores/?month={month}&day={day}&year={year}",
            "/boxscores/index.fcgi?month={month}&day={day}&year={year}",
        ],
        sample: "/boxscores/?month=1&day=1&year=2001"
    )

    package static let dailyLeaders = PageKind(
        "daily_leaders",
        "All player lines of a day.",
        of: .gameDay,
        [
            "/friv/dailyleaders.fcgi?month={month}&day={day}&year={year}",
            "/friv/dailyleaders.cgi?month={month}&day={day}&year={year}", "/friv/dailyleaders.fcgi",
        ],
        sample: "/friv/dailyleaders.fcgi?month=1&day=1&year=2001"
    )

    package static let standingsOnDay = PageKind(
        "standings_on_day",
        "Standings of any day that somebody asked for.",
        of: .gameDay,
        [
            "/friv/standings.fcgi?month={month}&day={day}&year={year}", "/friv/standings.fcgi",
            "/friv/standings.cgi?month={month}&day={day}&year={year}", "/friv/standings.cgi",
        ],
        sample: "/friv/standings.fcgi?month=4&day=12&year=2026"
    )

    package static let lastDays = PageKind(
        "last_days",
        "Sums of the last days.",
        of: .news,
        ["/friv/last_n_days.fcgi", "/friv/last_n_days.cgi"],
        sample: "/friv/last_n_days.fcgi"
    )
}
