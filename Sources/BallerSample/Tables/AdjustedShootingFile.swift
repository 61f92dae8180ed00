import BallerCore
import Foundation

/// How players shot against their league: 100 is the league, and points added are those beyond its shooting.
final class AdjustedShootingFile {
    private let file: PageFile

    init(folder: URL) throws(SampleError) {
        file = try PageFile(
            "player_adj_shooting",
            nil,
            in: folder,
            columns: "\(SeasonTable.head) field_goal_pct two_point_pct three_point_pct effective_field_goal_pct "
                + "free_throw_pct true_shooting_pct free_throw_attempt_rate three_point_attempt_rate "
                + "adjusted_field_goal_pct adjusted_two_point_pct adjusted_three_point_pct "
                + "adjusted_effective_field_goal_pct adjusted_free_throw_pct adjusted_true_shooting_pct "
                + "adjusted_free_throw_attempt_rate adjusted_three_point_attempt_rate field_goal_points_added "
                + "true_shooting_points_added (awards)"
        )
    }

    func write(_ record: SeasonRecord, hasStarts: Bool) throws(SampleError) {
        for playoffs in [false, true] {
            let lines = SeasonTable.lines(record, playoffs: playoffs)
            let league = Rates(lines.filter { $0.teams == 1 }.reduce(into: StatLine()) { $0 += $1.stint.line })
            let page = SeasonTable.page(record, "adj_shooting", playoffs: playoffs)
            for line in lines {
                let head = SeasonTable.head(line, record, playoffs: playoffs, hasStarts: hasStarts)
                let own = Rates(line.stint.line)
                let shares = own.all.map { Printed.share($0.made, of: $0.tried) }
                let adjusted = zip(own.all, league.all).map { own, all in
                    Printed.fraction(100 * own.made * all.tried, own.tried * all.made, places: 0)
                }
                let added = [(own.effective, league.effective), (own.trueShooting, league.trueShooting)].map {
                    own,
                    all in
                    // What the league would have made of as many tries.
                    Printed.fraction(own.points * all.tried - own.tried * all.points, all.tried, places: 1)
                }
                try file.write(head + shares + adjusted + added, from: page)
            }
        }
    }

    func close() throws(SampleError) { try file.close() }
}

/// Shares of a line of shooting, each as what was made of what was tried.
private struct Rates {
    typealias Share = (made: Int, tried: Int)

    let all: [Share]
    /// Points of field goals for the tries, and all points for the tries with free throws among them.
    let effective: (points: Int, tried: Int)
    let trueShooting: (points: Int, tried: Int)

    init(_ line: StatLine) {
        let (goals, tries) = (line.fieldGoalsMade, line.fieldGoalsAttempted)
        let (threes, longTries) = (line.threePointersMade, line.threePointersAttempted)
        let throwTries = line.freeThrowsAttempted
        // In hundredths: a free throw is 0.44 of a try.
        let chances = 100 * tries + 44 * throwTries
        all = [
            (goals, tries), (goals - threes, tries - longTries), (threes, longTries), (2 * goals + threes, 2 * tries),
            (line.freeThrowsMade, throwTries), (100 * line.points, 2 * chances), (throwTries, tries),
            (longTries, tries),
        ]
        effective = (2 * goals + threes, tries)
        trueShooting = (line.points, chances)
    }
}
