import BallerCore
import Foundation

/// The sheets of quarters, halves and overtimes of a season's games.
final class PartFiles {
    private let players: PageFile
    private let teams: PageFile

    init(folder: URL, season: Season) throws(SampleError) {
        players = try PageFile(
            "player_period_lines",
            season,
            in: folder,
            columns: "game_id team_id period_type period player_id player_name sheet_order seconds_played "
                + "\(BoxScoreFiles.counts) plus_minus"
        )
        teams = try PageFile(
            "team_period_lines",
            season,
            in: folder,
            columns: "game_id team_id period_type period minutes_played \(BoxScoreFiles.counts)"
        )
    }

    func write(_ pages: GamePages) throws(SampleError) {
        for side in pages.sides.indices {
            let periods = Self.periods(pages.detail.states.map { $0[side] })
            for (index, lines) in periods.enumerated() {
                let part = index < 4 ? ("QUARTER", index + 1, 60) : ("OVERTIME", index - 3, 25)
                try write(lines, part, side, pages)
            }
            for half in 0..<2 {
                let lines = zip(periods[2 * half], periods[2 * half + 1]).map { $0 + $1 }
                try write(lines, ("HALF", half + 1, 120), side, pages)
            }
        }
    }

    func close() throws(SampleError) {
        try players.close()
        try teams.close()
    }

    /// What a player did in a part of a game.
    private struct Line {
        let player: SamplePlayer
        var seconds: Int
        var line: StatLine

        var isEmpty: Bool { seconds == 0 && line.plusMinus == 0 && line.counts.allSatisfy { $0 == 0 } }

        static func + (one: Line, other: Line) -> Line {
            var sum = one
            sum.seconds += other.seconds
            sum.line += other.line
            sum.line.plusMinus += other.line.plusMinus
            return sum
        }
    }

    /// Of each period a line for everybody who played in the game, from what they had done at the end of each.
    private static func periods(_ states: [SideState]) -> [[Line]] {
        states.enumerated().map { index, state in
            let before = index > 0 ? states[index - 1] : nil
            return state.players.indices.filter { (states.last?.tenths[$0] ?? 0) > 0 }.map { player in
                // Rounded as they go, so that the parts of a game add up to it.
                let seconds = (state.tenths[player] + 5) / 10 - (before.map { ($0.tenths[player] + 5) / 10 } ?? 0)
                let line = before.map { state.lines[player] - $0.lines[player] } ?? state.lines[player]
                return Line(player: state.players[player], seconds: seconds, line: line)
            }
        }
    }

    private func write(
        _ lines: [Line],
        _ part: (type: String, number: Int, minutes: Int),
        _ side: Int,
        _ pages: GamePages
    ) throws(SampleError) {
        let page = Page("boxscores/\(pages.id).html")
        let head: [String?] = [pages.id, pages.identities[side].abbreviation, part.type, "\(part.number)"]
        let shown = lines.filter { !$0.isEmpty }
        for (order, own) in shown.enumerated() {
            try players.write(
                head + [own.player.pageID, own.player.name, "\(order + 1)", "\(own.seconds)"]
                    + BoxScoreFiles.counts(own.line) + ["\(own.line.plusMinus)"],
                from: page
            )
        }
        let total = lines.reduce(into: StatLine()) { $0 += $1.line }
        try teams.write(head + ["\(part.minutes)"] + BoxScoreFiles.counts(total), from: page)
    }
}
