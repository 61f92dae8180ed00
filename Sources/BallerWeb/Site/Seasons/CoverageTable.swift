import BallerCore

/// How much of a season is here: for each part of it the games that are known and of how many of them what is told.
enum CoverageTable {
    static func table(_ rows: [CoverageRow]) -> Table<CoverageRow> {
        Table(
            "Games that are here, of those played",
            [
                .text("Part") { .text(SeasonType.title(of: $0.seasonType)) },
                .text("What") { .text(names[$0.relation] ?? $0.relation) },
                Column(.words("Games", meaning: "Games of which it is here")) { .count($0.games) },
                Column(.words("Of", meaning: "Games played; of parts that nobody counted those that are known")) {
                    row in
                    .count(row.expectedGames ?? row.knownGames)
                },
                .text("Sources") { .text($0.sources?.replacing(",", with: ", ") ?? "", tone: .quiet) },
            ],
            rows: SeasonType.inOrder.flatMap { part in
                rows.filter { $0.seasonType == part.rawValue && $0.games > 0 }
            }
        )
    }

    private static let names = [
        "dim_games": "Scores", "fact_team_gamelogs": "Lines of teams", "fact_player_gamelogs": "Lines of players",
        "fact_line_scores": "Points by period", "fact_play_by_play": "Play-by-play", "fact_did_not_play": "Absences",
        "bridge_game_referees": "Officials",
    ]
}
