import BallerCore
import BallerServing

/// This day of the year in other years: the most points of players, games to remember, births.
enum OnThisDay {
    private static let mostBirths = 5

    /// `nil` where nothing is known of it.
    static func section(_ request: ArtifactRequest<NoParameters>) throws -> SectionBlock? {
        guard let today = request.reading.arguments["game_date"]?.textValue.flatMap({ CalendarDay($0) }),
            let day = BirthDay(month: today.month, day: today.day)
        else { return nil }
        let born = try request.records(
            "birthdays",
            ["birth_month": .integer(Int64(day.month)), "birth_day": .integer(Int64(day.day))]
        )
        let parts: [(any Block)?] = [
            part("day-lines", "Most points", "Most points on \(day.name)", lines, try request.records("lines_on_day")),
            part("day-games", "Games", "Games on \(day.name)", games, try request.records("games_on_day")),
            part("day-births", "Born", "Born on \(day.name)", births, Array(born.prefix(mostBirths))),
        ]
        guard parts.contains(where: { $0 != nil }) else { return nil }
        let all = PageLink(
            text: "Everybody born on \(day.name)",
            link: SitePath.birthdays(month: day.month, day: day.day)
        )
        return SectionBlock(
            "on-this-day",
            "On this day, \(day.name)",
            parts + [born.count > mostBirths ? WordsBlock.more("all-births", [all]) : nil]
        )
    }

    private static func part(
        _ id: String,
        _ title: String,
        _ caption: String,
        _ columns: [RecordColumn],
        _ rows: [Record]
    ) -> SectionBlock? {
        SectionBlock(id, title, isPart: true, RecordTable("\(id)-table", caption, columns, rows))
    }

    private static let lines: [RecordColumn] = [
        "player_name", .longDay, "team_abbreviation", .opponent, .strong("points"), "rebounds", "assists",
    ]

    private static let games: [RecordColumn] = [
        .longDay, RecordColumn("away_team_name", "Visitor"), RecordColumn("away_points", "PTS"),
        RecordColumn("home_team_name", "Home"), RecordColumn("home_points", "PTS"),
        RecordColumn("round_name", "What it was") { row, _ in .text(what(row)) },
    ]

    /// Why a game is told: `Finals, game 7`, `3 overtimes`, `by 52 points`.
    private static func what(_ row: Record) -> String {
        if row["round_name"].text == "FINALS" {
            return "Finals" + (row["series_game_number"].integer.map { ", game \($0)" } ?? "")
        }
        if let overtimes = row["overtimes"].integer, overtimes > 1 { return "\(overtimes) overtimes" }
        return "by \(abs((row["home_points"].integer ?? 0) - (row["away_points"].integer ?? 0))) points"
    }

    private static let births: [RecordColumn] = [
        "player_name", RecordColumn("birth_date", "Born") { row, _ in .text(row["birth_date"].text) },
        RecordColumn("position", "Pos"), RecordColumn("first_season_year", "From"),
        RecordColumn("last_season_year", "To"), "games_played", "points",
    ]
}
