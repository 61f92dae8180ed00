import BallerCore

/// A game in a few words: who, the score, when.
struct GameCard {
    struct Side {
        let name: String
        let link: String
        /// Missing before the game.
        let points: Int?
        let isWinner: Bool
    }

    /// Left out where all games are of one day.
    let date: String?
    /// `Final`, `Final/OT`, `Final/2OT`, with the part of the season where it is not the regular one; before the game
    /// when it starts.
    let status: String
    let sides: [Side]
    /// The game's page, which games to come do not have.
    let more: PageLink?

    init(_ row: GameListRow, withDate: Bool) {
        date = withDate ? CalendarDay(row.gameDate)?.short : nil
        status =
            row.isFinal
            ? Self.status(overtimes: row.overtimes, part: row.seasonType)
            : Self.named(row.startTimeEastern.map(StartTime.text) ?? "To come", part: row.seasonType)
        let page = row.isFinal ? row.gameID.map { SitePath.game($0) } : nil
        more = page.map { PageLink(text: row.hasBoxScore ? "Box score" : "Game", link: $0) }
        sides = [
            Side(
                name: row.awayTeamName,
                link: SitePath.team(row.awayTeamAbbreviation, row.seasonYear),
                points: row.awayPoints,
                isWinner: row.awayPoints ?? 0 > row.homePoints ?? 0
            ),
            Side(
                name: row.homeTeamName,
                link: SitePath.team(row.homeTeamAbbreviation, row.seasonYear),
                points: row.homePoints,
                isWinner: row.homePoints ?? 0 > row.awayPoints ?? 0
            ),
        ]
    }

    static func status(overtimes: Int?, part: String) -> String {
        let end =
            switch overtimes ?? 0 {
            case 0: "Final"
            case 1: "Final/OT"
            case let count: "Final/\(count)OT"
            }
        return named(end, part: part)
    }

    private static func named(_ status: String, part: String) -> String {
        part == "REGULAR" ? status : "\(status) · \(SeasonType.title(of: part))"
    }
}
