import BallerCore
import BallerPages

/// Long lists: every playoff series, every contract, everybody born on a day.
enum ListParsers {
    static let series = TableSpec(
        SeriesIndexRelations.series,
        ids: ["playoffs_series"],
        required: true,
        minimumRows: 50,
        columns: ["season_year", "winner_name", "loser_name", "winner_wins", "loser_wins"],
        rows: .linked(.playoffSeries, ["series"])
    )

    static let contracts = TableSpec(
        TeamPartRelations.contractList,
        ids: ["player-contracts"],
        required: true,
        minimumRows: 50,
        columns: ["player_name", "salary_season_1"],
        rows: .linked(.player, ["player"])
    )

    /// The page's second table, for the WNBA, is not read.
    static let birthdays = TableSpec(
        TeamPartRelations.birthdays,
        ids: ["nba_aba_players", "players", "stats", "birthdays"],
        required: true,
        columns: ["player_name", "birth_year"],
        rows: .linked(.player, ["player"])
    )

    /// The day is in the heading: `… Players Born on December 30`.
    static func parseBirthdays(_ reader: PageReader) throws(ParseError) {
        let heading = reader.heading
        let day = heading.firstRange(of: "Born on ").flatMap {
            CalendarDay(printed: "\(heading[$0.upperBound...]), 2000")
        }
        let address = CalendarDay(
            year: 2000,
            month: reader.address["month"].flatMap { Int($0) } ?? 0,
            day: reader.address["day"].flatMap { Int($0) } ?? 0
        )
        guard let day = day ?? address else { return reader.require("day of the year in the heading", false) }
        let cells: [String: Cell] = ["birth_month": .integer(day.month), "birth_day": .integer(day.day)]
        try reader.read(birthdays.setting(cells))
    }
}
