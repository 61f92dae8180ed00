import BallerCore

/// The series of the playoffs, the final first: who met whom, and how it ended.
enum PlayoffsTable {
    static func table(_ series: [PlayoffSeriesRow], season: SeasonID) -> Table<PlayoffSeriesRow> {
        Table(
            "Playoffs \(season.name)",
            [
                .text("Round") { .text(round($0), link: SitePath.playoffs(season)) },
                .text("Winner", "The team that won the series, or leads it") { row in
                    isAhead(row)
                        ? team(row.homeTeamName, row.homeTeamAbbreviation, season)
                        : team(row.awayTeamName, row.awayTeamAbbreviation, season)
                },
                Column(.words("Games", meaning: "Games that each of them won"), isStrong: true) { row in
                    var games =
                        isAhead(row)
                        ? Value.record(row.homeTeamWins, row.awayTeamWins)
                        : Value.record(row.awayTeamWins, row.homeTeamWins)
                    let codes = [row.homeTeamAbbreviation, row.awayTeamAbbreviation]
                    games.link = SitePath.series(SeriesKey.key(of: codes, round: row.roundName), season)
                    return games
                },
                .text("Opponent") { row in
                    isAhead(row)
                        ? team(row.awayTeamName, row.awayTeamAbbreviation, season)
                        : team(row.homeTeamName, row.homeTeamAbbreviation, season)
                },
            ],
            rows: series.sorted { $0.roundNumber > $1.roundNumber }
        )
    }

    /// Whether the team that was at home first has won, or leads; of a part of the games the wins alone do not tell.
    private static func isAhead(_ row: PlayoffSeriesRow) -> Bool {
        row.winnerTeamAbbreviation.map { $0 == row.homeTeamAbbreviation } ?? (row.homeTeamWins >= row.awayTeamWins)
    }

    private static func team(_ name: String, _ code: String, _ season: SeasonID) -> Value {
        .text(name, link: SitePath.team(code, season))
    }

    /// `Conference finals` of CONFERENCE_FINALS, and the number where it is not known how far the final is.
    static func round(_ row: PlayoffSeriesRow) -> String {
        guard let name = row.roundName?.lowercased().replacing("_", with: " ") else {
            return "Round \(row.roundNumber)"
        }
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
