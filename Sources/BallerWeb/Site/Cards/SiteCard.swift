import BallerCore
import BallerServing

/// For every page that has no card of its own.
enum SiteCard {
    static let route = CardRoute.route(SitePath.card, "The site as a picture.", NoParameters.self) { request in
        let all: QueryArguments = ["season_year": .null, "league": .null, "limit": .integer(1000)]
        let seasons = try request.rows("seasons", all, as: SeasonListRow.self).filter(\.league.isMain)
            .sorted { $0.seasonYear < $1.seasonYear }
        let games = seasons.reduce(0) { $0 + $1.games }
        let asOf = request.directory.dataAsOf.flatMap(CalendarDay.init)?.long
        return SharingCard(
            asOf.map { "Data as of \($0)" } ?? "",
            "Basketball, season by season",
            subtitle: ["Players, teams, box scores, standings and leaders, each number with its source"],
            figures: [
                .init(StatFormat.grouped(seasons.count), seasons.count == 1 ? "season" : "seasons"),
                .init(StatFormat.grouped(games), "games of regular seasons"),
                .init(StatFormat.years(seasons.first?.seasonYear.rawValue, seasons.last?.seasonYear.rawValue), "years"),
            ],
            chart: chart(seasons)
        )
    }

    /// `nil` for fewer than three seasons.
    private static func chart(_ seasons: [SeasonListRow]) -> Chart? {
        let points = seasons.map { Point(x: Double($0.seasonYear.rawValue), y: Double($0.games)) }
        guard points.count > 2,
            let x = ChartAxis(nil, points.flatMap { [$0.x - 0.5, $0.x + 0.5] }, steps: 8, fit: .exact, isWhole: true),
            let y = ChartAxis(nil, points.map(\.y) + [0], steps: 4, isWhole: true, label: { Int($0).grouped })
        else { return nil }
        return Chart(
            title: "Games of each regular season that are here",
            about: "",
            x: x,
            y: y,
            marks: [.bars(points, width: 0.7)]
        )
    }
}
