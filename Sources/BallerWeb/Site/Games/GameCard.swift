import BallerCore

/// A game in a few words: who, the score, when.
struct GameCard {
    struct Side {
        let name: String
        let link: String
        let points: Int
        let isWinner: Bool
    }

    let link: String
    /// Left out where all games are of one day.
    let date: String?
    /// `Final`, `Final/OT`, `Final/2OT`, with the part of the season where it is not the regular one.
    let status: String
    let sides: [Side]

    init(_ row: GameListRow, withDate: Bool) {
        link = SitePath.game(row.game_id)
        date = withDate ? Day(row.game_date)?.short : nil
        status = Self.status(overtimes: row.overtimes, part: row.season_type)
        sides = [
            Side(
                name: row.away_name,
                link: SitePath.team(row.away_abbrev, row.season_year),
                points: row.away_points,
                isWinner: row.away_points > row.home_points
            ),
            Side(
                name: row.home_name,
                link: SitePath.team(row.home_abbrev, row.season_year),
                points: row.home_points,
                isWinner: row.home_points > row.away_points
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
        return part == "REGULAR" ? end : "\(end) · \(SeasonType.title(of: part))"
    }
}
