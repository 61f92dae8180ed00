import BallerCore

extension GameCard {
    /// `status` is `Final`, `Final/OT` or `Final/2OT`, with the part of the season where it is not the regular one; before the game
    /// when it starts.
    init(_ row: GameListRow, withDate: Bool) {
        let page = row.isFinal ? row.gameID.map { SitePath.game($0) } : nil
        self.init(
            date: withDate ? CalendarDay(row.gameDate)?.short : nil,
            status: row.isFinal
                ? Self.status(overtimes: row.overtimes, part: row.seasonType)
                : Self.named(row.startTimeEastern.map(StartTime.text) ?? "To come", part: row.seasonType),
            sides: Self.sides(row),
            more: page.map { PageLink(text: row.hasBoxScore ? "Box score" : "Game", link: $0) }
        )
    }

    /// Visitors first, as scores are read.
    private static func sides(_ row: GameListRow) -> [Side] {
        [
            Side(
                name: row.awayTeamName,
                link: SitePath.team(row.awayTeamAbbreviation, row.season),
                points: row.awayPoints,
                isWinner: row.awayPoints ?? 0 > row.homePoints ?? 0
            ),
            Side(
                name: row.homeTeamName,
                link: SitePath.team(row.homeTeamAbbreviation, row.season),
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
