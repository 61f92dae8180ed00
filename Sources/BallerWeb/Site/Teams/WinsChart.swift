import BallerCore
import BallerServing

/// The share of its games that a team won, season by season.
enum WinsChart {
    /// `nil` for fewer than three seasons.
    static func chart(_ seasons: [Record], of team: String) -> Chart? {
        let points = seasons.compactMap { row -> Point? in
            guard let year = row["season_year"].integer, let share = row["win_pct"].number else { return nil }
            let words = "\(SeasonYear(rawValue: year).name): \(StatFormat.share(share))"
            let tone: Tone = row["is_champion"].flag == true ? .accent : .quiet
            return Point(x: Double(year), y: 100 * share, tone: tone, words: words)
        }
        guard points.count > 2, let best = points.max(by: { $0.y < $1.y }), let worst = points.min(by: { $0.y < $1.y }),
            let x = ChartAxis(
                "Year in which the season ends",
                points.flatMap { [$0.x - 0.6, $0.x + 0.6] },
                steps: 6,
                fit: .exact,
                isWhole: true
            ), let y = ChartAxis("Games won, %", [0, 100], steps: 4)
        else { return nil }
        return Chart(
            title: "\(team), share of games won",
            about: "Best: \(best.words ?? ""). Worst: \(worst.words ?? "").",
            x: x,
            y: y,
            height: 220,
            legend: points.contains { $0.tone == .accent } ? [.init(name: "champions", tone: .accent)] : [],
            marks: [.bars(points, width: 0.7)]
        )
    }
}
