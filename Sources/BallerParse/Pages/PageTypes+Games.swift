extension PageTypes {
    static let games: [PageType] = [
        PageType(
            "box_score",
            "One game: score, both sheets, those of quarters, halves and overtimes, line score, officials, inactive players.",
            patterns: [
                AddressPattern("/boxscores/{game}.html"), AddressPattern("/boxscores/{game}_advanced.html"),
                AddressPattern("/boxscores/{game}_four_factors.html"),
            ],
            sample: "/boxscores/200101010MIN.html",
            parts: ["score box with two teams", "final score", "both sheets from 1983-84 on"],
            relations: [
                GameRelations.games, GameRelations.lineScores, GameRelations.playerBoxScores,
                GameRelations.teamBoxScores, GameRelations.officials, GameRelations.inactives,
                PeriodRelations.players, PeriodRelations.teams,
            ],
            parse: { reader throws(ParseError) in try BoxScoreParser.parse(reader) }
        ),
        PageType(
            "play_by_play",
            "One game event by event.",
            patterns: [AddressPattern("/boxscores/pbp/{game}.html")],
            sample: "/boxscores/pbp/199911160ATL.html",
            parts: ["score box with two teams", "table pbp with at least 100 events"],
            relations: [GameRelations.playByPlay],
            parse: { reader throws(ParseError) in try PlayByPlayParser.parse(reader) }
        ),
        PageType(
            "daily_box_scores",
            "All games of a day with the standings of the day.",
            patterns: [
                AddressPattern("/boxscores/?month={month}&day={day}&year={year}"),
                AddressPattern("/boxscores/index.fcgi?month={month}&day={day}&year={year}"),
            ],
            sample: "/boxscores/?month=1&day=1&year=2001",
            tables: [StandingsParser.daily],
            parts: ["games of the day, or a heading that says there are none"],
            relations: [GameRelations.dailyGames],
            parse: { reader throws(ParseError) in try DailyPages.parseGames(reader) }
        ),
        PageType(
            "daily_leaders",
            "All player lines of a day.",
            patterns: [
                AddressPattern("/friv/dailyleaders.fcgi?month={month}&day={day}&year={year}"),
                AddressPattern("/friv/dailyleaders.cgi?month={month}&day={day}&year={year}"),
                AddressPattern("/friv/dailyleaders.fcgi"),
            ],
            sample: "/friv/dailyleaders.fcgi?month=1&day=1&year=2001",
            tables: [DailyPages.leaders],
            parse: { reader throws(ParseError) in try DailyPages.parseLeaders(reader) }
        ),
        PageType(
            "boxscore_shot_chart",
            "The shots of a game with their places.",
            patterns: [
                AddressPattern("/boxscores/shot-chart/{game}.html"), AddressPattern("/boxscores/{game}_shooting.html"),
            ],
            sample: "/boxscores/shot-chart/202406170BOS.html",
            parts: ["charts with shots"],
            relations: [ShotParsers.shots],
            parse: { reader throws(ParseError) in try ShotParsers.parseChart(reader) }
        ),
        PageType(
            "boxscore_plus_minus",
            "Who was on the court when, and what the score did meanwhile.",
            patterns: [AddressPattern("/boxscores/plus-minus/{game}.html")],
            sample: "/boxscores/plus-minus/202406170BOS.html",
            parts: ["bars of players"],
            relations: [ShotParsers.stints],
            parse: { reader throws(ParseError) in try ShotParsers.parsePlusMinus(reader) }
        ),
    ]
}
