import BallerCore
import BallerServing

/// The days of the year on which players were born.
enum BirthdaysPage {
    static let route = SiteRoute(path: SitePath.birthdays, about: "The birthdays of players, by month and day.") {
        request in
        let months = months(try request.records("birth_days"))
        return Page(
            "Birthdays",
            "The players born on each day of the year.",
            .history,
            crumbs: [Run("History", link: SitePath.history)],
            [
                months.isEmpty
                    ? WordsBlock.empty("nothing", "No source here tells when players were born.")
                    : SectionBlock("days", "Days of the year", [DaysBlock(id: "day-links", months: months)])
            ]
        )
    }

    private static func months(_ rows: [Record]) -> [DaysBlock.Month] {
        var months: [DaysBlock.Month] = []
        for row in rows {
            guard let month = row["birth_month"].integer, let day = row["birth_day"].integer,
                let name = BirthDay(month: month, day: day)?.monthName
            else { continue }
            let link = PageLink(text: "\(day)", link: SitePath.birthdays(month: month, day: day))
            if months.last?.name == name {
                months[months.count - 1].days.append(link)
            } else {
                months.append(DaysBlock.Month(name: name, days: [link]))
            }
        }
        return months
    }
}
