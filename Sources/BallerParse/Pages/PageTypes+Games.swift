import BallerPages

extension PageTypes {
    static let games: [PageType] = [
        PageType(
            .boxScore,
            parts: ["score box with two teams", "final score", "both sheets from 1983-84 on"],
            relations: [
                GameRelations.games, GameRelations.lineScores, GameRelations.playerBoxScores,
                GameRelations.teamBoxScores, GameRelations.officials, GameRelations.inactives,
                PeriodRelations.players, PeriodRelations.teams,
            ],
            parse: { reader throws(ParseError) in try BoxScoreParser.parse(reader) }
        ),
        PageType(
            .playByPlay,
            parts: ["score box with two teams", "table pbp with at least 100 events"],
            relations: [GameRelations.playByPlay],
            parse: { reader throws(ParseError) in try PlayByPlayParser.parse(reader) }
        ),
        PageType(
            .dailyBoxScores,
            tables: [StandingsParser.daily],
            parts: ["games of the day, or a heading that says there are none"],
            relations: [GameRelations.dailyGames],
            parse: { reader throws(ParseError) in try DailyPages.parseGames(reader) }
        ),
        PageType(
            .dailyLeaders,
            tables: [DailyPages.leaders],
            parse: { reader throws(ParseError) in try DailyPages.parseLeaders(reader) }
        ),
        PageType(
            .boxscoreShotChart,
            parts: ["charts with shots"],
            relations: [ShotParsers.shots],
            parse: { reader throws(ParseError) in try ShotParsers.parseChart(reader) }
        ),
        PageType(
            .boxscorePlusMinus,
            parts: ["bars of players"],
            relations: [ShotParsers.stints],
            parse: { reader throws(ParseError) in try ShotParsers.parsePlusMinus(reader) }
        ),
    ]
}
