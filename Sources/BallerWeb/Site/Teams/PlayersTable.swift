import BallerCore

/// Everybody who played for a team in a season, with averages a game.
enum PlayersTable {
    /// Those of `firsts` are marked.
    static func table(
        _ players: [Counted<RosterRow>],
        season: SeasonID,
        firsts: LeagueFirsts
    ) -> Table<Counted<RosterRow>> {
        // Who played most first; the order of the rows decides between equals.
        let sorted = players.enumerated().sorted {
            ($1.element.line[.minutesPlayed] ?? -1, $0.offset) < ($0.element.line[.minutesPlayed] ?? -1, $1.offset)
        }
        let columns = [StatColumn].season(withStarts: players.contains { $0.line[.gamesStarted] != nil })
        let numbers = Column<Counted<RosterRow>>.stats(columns, .perGame) { $0.line.shown(.perGame) }
        return Table(
            "Players of the regular season, averages a game",
            [
                .text(.playerName) { player in
                    .text(player.playerName, link: SitePath.player(player.playerSlug), note: player.position)
                }
            ] + firsts.marking(numbers, of: columns, .perGame, .regular) { (season, $0.playerID) },
            rows: sorted.map(\.element)
        ).of { _ in SeasonSpan(season) }
    }
}
