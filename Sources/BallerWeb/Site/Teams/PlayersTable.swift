import BallerCore

/// Everybody who played for a team in a season, with averages a game.
enum PlayersTable {
    static func table(_ players: [Counted<RosterRow>], season: SeasonID) -> Table<Counted<RosterRow>> {
        // Who played most first; the order of the rows decides between equals.
        let sorted = players.enumerated().sorted {
            ($1.element.line[.minutesPlayed] ?? -1, $0.offset) < ($0.element.line[.minutesPlayed] ?? -1, $1.offset)
        }
        let columns = [StatColumn].season(withStarts: players.contains { $0.line[.gamesStarted] != nil })
        return Table(
            "Players of the regular season, averages a game",
            [
                .text(.playerName) { player in
                    .text(player.playerName, link: SitePath.player(player.playerSlug), note: player.position)
                }
            ] + Column.stats(columns, .perGame) { $0.line.shown(.perGame) },
            rows: sorted.map(\.element)
        ).of { _ in SeasonSpan(season) }
    }
}
