import BallerCore
import BallerServing

/// The games of a season, a month at a time.
enum SeasonGamesPage {
    struct MonthParameters: SeasonNaming {
        let season = Parameter.season
        let month = Parameter.integer("month", 1...12, "The month of the calendar.")
    }

    static let route = SiteRoute(
        path: "/seasons/{season}/games",
        about:
            "The games of a season: its months, and the games of the newest, or of the first of a season that is over.",
        SeasonParameters.self
    ) { request in
        let months = try months(request)
        let current = request.directory.season(.id(try request.season))
        let newest = current.flatMap { $0.isCurrent ? $0.lastGameDate : nil }.flatMap { CalendarDay($0) }?.month
        return try page(request, months, of: newest ?? months.first?.number)
    }

    static let monthRoute = SiteRoute(
        path: "/seasons/{season}/games/{month}",
        about: "The games of a season in a month of the calendar.",
        MonthParameters.self
    ) { request in
        let (months, month) = (try months(request), try request.month)
        guard months.contains(where: { $0.number == month }) else {
            throw Problem.notFound("No game of \(try request.season.name) is known in that month.")
        }
        return try page(request, months, of: month)
    }

    private struct Month {
        let number: Int
        let name: String
        var games: Int
    }

    /// A month that a season has twice is one page.
    private static func months<Parameters: SeasonNaming>(_ request: ArtifactRequest<Parameters>) throws -> [Month] {
        var months: [Month] = []
        for row in try request.rows("season_days", as: SeasonDayRow.self) {
            guard let day = CalendarDay(row.gameDate) else { continue }
            if let place = months.firstIndex(where: { $0.number == day.month }) {
                months[place].games += row.games
            } else {
                months.append(Month(number: day.month, name: day.monthAndYear, games: row.games))
            }
        }
        return months
    }

    private static func page<Parameters: SeasonNaming>(
        _ request: ArtifactRequest<Parameters>,
        _ months: [Month],
        of number: Int?
    ) throws -> Page {
        let season = try request.season
        let month = months.first { $0.number == number }
        let links = months.map { other in
            PageLink(
                text: "\(other.name) (\(other.games))",
                link: SitePath.games(of: season, month: other.number),
                isCurrent: other.number == number
            )
        }
        let games = try month.map { month in
            try request.records("schedule", ["month": .integer(Int64(month.number)), "game_date": .null])
        }
        return Page(
            "Games \(season.name)\(month.map { ", \($0.name)" } ?? "")",
            "Every game of \(season.name) by month: scores, overtimes, attendance and box scores.",
            .seasons,
            crumbs: SeasonLinks.crumbs(season),
            heading: Page.Heading("Games", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StepsBlock(
                    around: season,
                    of: request.directory.seasons.map(\.id),
                    all: PageLink(text: "Season", link: SitePath.season(season)),
                    link: SitePath.games
                ),
                links.isEmpty
                    ? WordsBlock.empty("none", "No game of this season is here.") as any Block
                    : LinksBlock("months", "Months", links),
                month.flatMap { month in
                    let caption = "Games of \(month.name)"
                    return SectionBlock(
                        "games",
                        month.name,
                        RecordTable("games-table", caption, columns(games ?? []), games ?? [])
                    )
                },
                months.isEmpty
                    ? nil
                    : WordsBlock.more(
                        "whole",
                        [
                            PageLink(
                                text: "The whole schedule as CSV",
                                link: "/api/v1/seasons/\(season.key)/schedule.csv"
                            )
                        ]
                    ),
            ]
        )
    }

    private static func columns(_ games: [Record]) -> [RecordColumn] {
        let parts = Set(games.compactMap { $0["season_type"].text })
        let part = RecordColumn("season_type", "Part") { row, _ in
            .text(row["season_type"].text.map(SeasonType.title), tone: .quiet)
        }
        return [
            .gameDay,
            RecordColumn("start_time_eastern") { row, _ in
                .text(row["start_time_eastern"].text.map(StartTime.text))
            },
            "away_team_name", .strong("away_points"), "home_team_name", .strong("home_points"),
            RecordColumn("overtimes") { row, _ in
                switch row["overtimes"].integer {
                case nil, 0: .missing(.notApplicable)
                case 1: .text("OT")
                case let count?: .text("\(count)OT")
                }
            },
            "attendance", "arena",
        ] + (parts == [SeasonType.regular.rawValue] ? [] : [part])
    }
}

extension RecordColumn {
    /// The day of a game in short, with the game's page where it was played.
    static let gameDay = RecordColumn("game_date") { row, links in
        let date = row["game_date"].text
        let isFinal = row["is_final"].flag ?? true
        return .text(
            date.map { CalendarDay($0)?.short ?? $0 },
            link: isFinal ? links.address(of: "game_date", in: row) : nil
        )
    }
}

extension Value {
    fileprivate static func text(_ text: String?, tone: Tone) -> Value {
        text.map { .text($0, tone: tone) } ?? .missing(.unknown)
    }
}
