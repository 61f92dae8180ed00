import BallerCore
import BallerServing

/// All seasons.
enum SeasonsPage {
    static let route = SiteRoute(path: SitePath.seasons, about: "All seasons.") { request in
        page(
            try request.rows(
                "seasons",
                ["season_year": .null, "league": .null, "limit": .integer(1000)],
                as: SeasonListRow.self
            )
        )
    }

    private static func page(_ seasons: [SeasonListRow]) -> Page {
        Page(
            "Seasons",
            "Every season of the database with champion, best record and scoring leader.",
            .seasons,
            [TableBlock("seasons", table(seasons))]
        )
    }

    private static func table(_ seasons: [SeasonListRow]) -> Table<SeasonListRow> {
        let champion = Column<SeasonListRow>.text("Champion") { season in
            team(season.championTeamName, season.championTeamAbbreviation, season.season, note: nil)
        }
        let hasChampions = seasons.contains { $0.championTeamName != nil }
        return Table(
            "Seasons, newest first",
            [.text(.seasonYear) { .season($0.season, link: SitePath.season($0.season)) }]
                + (hasChampions ? [champion] : []) + [
                    .text("Best record") { season in
                        let record = StatFormat.record(season.bestTeamWins, season.bestTeamLosses)
                        return team(season.bestTeamName, season.bestTeamAbbreviation, season.season, note: record)
                    },
                    .text("Scoring leader") { season in
                        .text(
                            season.scoringLeaderPlayerName,
                            link: season.scoringLeaderPlayerSlug.map(SitePath.player),
                            note: StatFormat.oneDecimal(season.scoringLeaderPointsPerGame)
                        )
                    },
                    Column(.own(.teamCount, meaning: "Teams in the league")) { .count($0.teamCount) },
                    Column(.own(.games, meaning: "Regular season games in the database, of those the season had")) {
                        games($0)
                    },
                ],
            rows: seasons
        )
    }

    private static func games(_ season: SeasonListRow) -> Value {
        let games = StatFormat.grouped(season.games)
        let shown = season.isComplete ? games : "\(games) of \(StatFormat.grouped(season.expectedGames))"
        return Value(content: .number(Double(season.games), shown: shown))
    }

    private static func team(_ name: String?, _ code: String?, _ season: SeasonID, note: String?) -> Value {
        guard let name, let code else { return .missing(.unknown) }
        return .text(name, link: SitePath.team(code, season), note: note)
    }
}
