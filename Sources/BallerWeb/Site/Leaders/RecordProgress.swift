import BallerCore
import BallerServing

/// How a record grew and who held it: a step at each season.
struct RecordProgress {
    struct Season {
        let year: Int
        let total: Int
        let holder: String
    }

    let seasons: [Season]
    let title: String

    /// `nil` with fewer than two seasons: nothing grew.
    var chart: Chart? {
        guard let last = seasons.last, seasons.count > 1,
            let x = ChartAxis(
                "Year in which the season ends",
                seasons.map { Double($0.year) },
                steps: 10,
                fit: .exact,
                isWhole: true
            ),
            let y = ChartAxis(title, seasons.map { Double($0.total) } + [0], isWhole: true, label: { Int($0).grouped })
        else { return nil }
        let holders = changes.count == 1 ? "one player" : "\(changes.count) players in turn"
        return Chart(
            title: "\(title): the most of a career after each season",
            about: "Held by \(holders), at last by \(last.holder) with \(last.total.grouped).",
            x: x,
            y: y,
            height: 340,
            marks: [
                .steps(seasons.map { Point(x: Double($0.year), y: Double($0.total)) }, .accent),
                .dots(changes.map(Self.point), isOff: true),
            ]
        )
    }

    /// The first season of each who held the record.
    private var changes: [Season] {
        seasons.enumerated().filter { $0 == 0 || seasons[$0 - 1].holder != $1.holder }.map(\.element)
    }

    private static func point(_ season: Season) -> Point {
        let name = SeasonYear(rawValue: season.year).name
        return Point(
            x: Double(season.year),
            y: Double(season.total),
            words: "\(season.holder), \(name): \(season.total.grouped)",
            label: season.holder
        )
    }
}

extension RecordProgress.Season {
    /// `nil` for a row without a leader.
    init?(_ row: Record) {
        guard let year = row["season_year"].integer, let total = row["total"].integer,
            let holder = row["player_name"].text
        else { return nil }
        self.init(year: year, total: total, holder: holder)
    }
}
