import BallerCore
import BallerServing

/// The players born on a day of the year.
enum BirthdayPage {
    struct Parameters: RouteParameters {
        let day = Parameter.text("day", .text(5...5), "Month and day, such as 12-30.").example("12-30")
    }

    static let route = SiteRoute(
        path: "/born/{day}",
        about: "The players born on a day of the year.",
        Parameters.self
    ) { request in
        guard let day = BirthDay(try request.day) else {
            throw Problem.badParameter("day", "There is no day “\(try request.day)”.", allowed: "a day such as 12-30")
        }
        let players = try request.records(
            "birthdays",
            ["birth_month": .integer(Int64(day.month)), "birth_day": .integer(Int64(day.day))]
        )
        return Page(
            "Born on \(day.name)",
            "The players born on \(day.name), with their careers.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Birthdays", link: SitePath.birthdays)],
            [
                steps(around: day, try request.records("birth_days")),
                RecordTable("players", "Players born on \(day.name), who scored most first", columns, players)
                    ?? WordsBlock.empty("nothing", "No player is known to be born on this day."),
                players.isEmpty
                    ? nil : WordsBlock("note", .quiet, ["Numbers are those of all regular seasons that are here."]),
            ]
        )
    }

    /// To the days before and after on which anybody was born.
    private static func steps(around day: BirthDay, _ rows: [Record]) -> StepsBlock {
        let days = rows.compactMap { row in
            row["birth_month"].integer.flatMap { month in
                row["birth_day"].integer.flatMap { BirthDay(month: month, day: $0) }
            }
        }
        let link = { (day: BirthDay) in
            PageLink(text: day.name, link: SitePath.birthdays(month: day.month, day: day.day))
        }
        let place = { (day: BirthDay) in day.month * 100 + day.day }
        return StepsBlock(
            id: "steps",
            label: "Days",
            previous: days.last { place($0) < place(day) }.map(link),
            next: days.first { place($0) > place(day) }.map(link),
            others: [PageLink(text: "All birthdays", link: SitePath.birthdays)]
        )
    }

    private static let columns: [RecordColumn] = [
        "player_name", RecordColumn("birth_date", "Born") { row, _ in .text(row["birth_date"].text) },
        RecordColumn("position", "Pos"), "college",
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games_played", "G"), "points", "rebounds", "assists", "points_per_game", "rebounds_per_game",
        "assists_per_game",
    ]
}
