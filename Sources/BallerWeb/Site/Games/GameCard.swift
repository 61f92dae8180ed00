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
        date = withDate ? CalendarDay(row.game_date)?.short : nil
        status =
            row.is_final
            ? Self.status(overtimes: row.overtimes, part: row.season_type)
            : Self.named(row.time.map(StartTime.text) ?? "To come", part: row.season_type)
        let page = row.is_final ? row.game_id.map { SitePath.game($0) } : nil
        more = page.map { PageLink(text: row.has_box_score ? "Box score" : "Game", link: $0) }
        sides = [
            Side(
                name: row.away_name,
                link: SitePath.team(row.away_abbrev, row.season_year),
                points: row.away_points,
                isWinner: row.away_points ?? 0 > row.home_points ?? 0
            ),
            Side(
                name: row.home_name,
                link: SitePath.team(row.home_abbrev, row.season_year),
                points: row.home_points,
                isWinner: row.home_points ?? 0 > row.away_points ?? 0
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
