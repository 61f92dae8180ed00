import BallerCore
import Foundation

/// What pages of a season count from play-by-play: shots by distance, and fouls, turnovers and margins.
final class PlayTables {
    private let shooting: PageFile
    private let plays: PageFile

    init(folder: URL) throws(SampleError) {
        let ranges = ["0_3_ft", "3_10_ft", "10_16_ft", "16_ft_to_arc"]
        let shares = (["two_point"] + ranges + ["three_point"]).map { "share_of_attempts_\($0)" }
        let rates = ["two_point_pct"] + ranges.map { "field_goal_pct_\($0)" } + ["three_point_pct"]
        shooting = try PageFile(
            "player_shooting",
            nil,
            in: folder,
            columns: "\(SeasonTable.head) field_goal_pct average_distance \((shares + rates).joined(separator: " ")) "
                + "assisted_share_two_point assisted_share_three_point (share_of_attempts_dunks) (dunks_made) "
                + "share_of_attempts_layups layups_made corner_share_of_three_point_attempts (corner_three_point_pct) "
                + "heaves_attempted heaves_made (awards)"
        )
        plays = try PageFile(
            "player_play_by_play",
            nil,
            in: folder,
            columns: "\(SeasonTable.head) share_at_point_guard share_at_shooting_guard share_at_small_forward "
                + "share_at_power_forward share_at_center on_court_plus_minus net_plus_minus bad_pass_turnovers "
                + "(lost_ball_turnovers) other_turnovers shooting_fouls (blocking_fouls) (offensive_fouls) (take_fouls) "
                + "shooting_fouls_drawn (offensive_fouls_drawn) points_by_assists and_ones shots_blocked (awards)"
        )
    }

    func write(_ record: SeasonRecord) throws(SampleError) {
        for playoffs in [false, true] {
            let lines = SeasonTable.lines(record, playoffs: playoffs)
            let pace = Pace(lines)
            for line in lines {
                let head = SeasonTable.head(line, record, playoffs: playoffs, hasStarts: true)
                let shots = Self.shots(line.stint)
                try shooting.write(head + shots, from: SeasonTable.page(record, "shooting", playoffs: playoffs))
                let margins = Self.margins(line, record, playoffs: playoffs, pace)
                let rest = Self.positions(line.own.player) + margins + Self.counts(line.stint.events)
                try plays.write(head + rest, from: SeasonTable.page(record, "play-by-play", playoffs: playoffs))
            }
        }
    }

    func close() throws(SampleError) {
        try shooting.close()
        try plays.close()
    }

    private static func shots(_ stint: Stint) -> [String?] {
        let (line, events) = (stint.line, stint.events)
        let (tries, threes) = (line.fieldGoalsAttempted, events.zones[4])
        let twos = EventCounts.Tries(
            made: line.fieldGoalsMade - line.threePointersMade,
            tried: tries - line.threePointersAttempted
        )
        let zones = [twos] + events.zones
        let shares = zones.map { Printed.share($0.tried, of: tries) }
        let rates = zones.map { Printed.share($0.made, of: $0.tried) }
        return [Printed.share(line.fieldGoalsMade, of: tries), Printed.average(events.feet, tries)] + shares + rates + [
            Printed.share(events.assistedTwos, of: twos.made), Printed.share(events.assistedThrees, of: threes.made),
            Printed.share(events.layups.tried, of: tries), "\(events.layups.made)",
            Printed.share(0, of: threes.tried), "0", "0",
        ]
    }

    private static func positions(_ player: SamplePlayer) -> [String?] {
        let place = ["PG": 0, "SF": 2, "C": 4][player.position.code]
        return (0..<5).map { $0 == place ? "100.0" : "0.0" }
    }

    private static func counts(_ events: EventCounts) -> [String?] {
        [
            events.badPasses, events.otherTurnovers, events.shootingFouls, events.shootingFoulsDrawn,
            events.assistPoints,
            events.andOnes, events.shotsBlocked,
        ].map { "\($0)" }
    }

    /// Margins for 100 possessions while the player was on court, and against those while he was not.
    private static func margins(
        _ line: SeasonTable.Line,
        _ record: SeasonRecord,
        playoffs: Bool,
        _ pace: Pace
    ) -> [String?] {
        let stints = playoffs ? line.own.playoffs : line.own.regular
        let teams = (line.teams > 1 ? stints.map(\.team) : [line.stint.team]).map { team in
            playoffs ? record.book.teams[team].playoffSum : record.book.teams[team].regularSum
        }
        let own = line.stint.line
        let away = teams.reduce(0) { $0 + $1.minutes } / 5 - own.minutes
        let margin = teams.reduce(0) { $0 + $1.margin } - own.plusMinus
        let on = pace.tenths(own.plusMinus, in: own.minutes)
        let off = pace.tenths(margin, in: away)
        return [
            on.flatMap { Printed.fraction($0, 10, places: 1) },
            on.flatMap { on in off.flatMap { Printed.fraction(on - $0, 10, places: 1) } },
        ]
    }
}

/// How many possessions teams of a season have in their minutes.
private struct Pace {
    private let possessions: Int
    private let minutes: Int

    init(_ lines: [SeasonTable.Line]) {
        let all = lines.filter { $0.teams == 1 }.reduce(into: StatLine()) { $0 += $1.stint.line }
        possessions =
            all.fieldGoalsAttempted + all.freeThrowsAttempted * 44 / 100 - all.offensiveRebounds + all.turnovers
        minutes = all.minutes / 5
    }

    /// A margin for 100 possessions, in tenths; `nil` without minutes.
    func tenths(_ margin: Int, in played: Int) -> Int? {
        guard played > 0, possessions > 0 else { return nil }
        return Int((Double(margin * 1_000 * minutes) / Double(played * possessions)).rounded())
    }
}
