/// Points that a team scored while the other scored none.
struct ScoringRun {
    let isHome: Bool
    var points: Int
    let start: PlayRow
    var end: PlayRow

    /// Those of at least eight points, in the order of the game.
    static func all(_ plays: [PlayRow]) -> [ScoringRun] {
        var runs: [ScoringRun] = []
        for play in plays {
            guard let points = play.points, points > 0, let isHome = play.isHome else { continue }
            if let last = runs.last, last.isHome == isHome {
                runs[runs.count - 1].points += points
                runs[runs.count - 1].end = play
            } else {
                runs.append(ScoringRun(isHome: isHome, points: points, start: play, end: play))
            }
        }
        return runs.filter { $0.points >= 8 }
    }

    static func table(_ runs: [ScoringRun], away: String, home: String) -> Table<ScoringRun> {
        Table(
            "Runs",
            [
                .text("Team") { .text($0.isHome ? home : away) },
                Column(.words("Run"), isStrong: true) { run in
                    Value(content: .number(Double(run.points), shown: "\(run.points)–0"))
                },
                .text("From") { .text($0.start.moment) }, .text("To") { .text($0.end.moment) },
                .text("Score after it") { run in
                    guard let away = run.end.awayScore, let home = run.end.homeScore else { return .missing(.unknown) }
                    return .text("\(away)–\(home)")
                },
            ],
            rows: runs
        )
    }
}
