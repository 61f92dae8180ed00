/// The events of a game, the visitors' on the left of the score and the home team's on the right.
enum PlaysTable {
    static func table(_ plays: [PlayRow], away: String, home: String) -> Table<PlayRow> {
        let columns: [Column<PlayRow>] =
            [
                .text("Time", "Time left in the period") { .text($0.secondsRemaining.map(clock) ?? "", tone: .quiet) },
                .text(away) { $0.isHome == true ? .missing(.notApplicable) : event($0) },
                .text("Score", nil, score),
                .text(home) { $0.isHome == true ? event($0) : .missing(.notApplicable) },
            ]
            + (plays.contains { $0.homeWinProbability != nil } ? [chance { $0.homeWinProbability }] : [])
        let periods = Dictionary(grouping: plays, by: \.period).sorted { $0.key < $1.key }
        let lines: [Table<PlayRow>.Line] = periods.flatMap { period, plays in
            [.heading(Period(number: period).title)] + plays.map { .row($0) }
        }
        return Table("Play-by-play", columns, lines: lines).inOrder
    }

    /// The chance of a home win in percent; `>99%` where it is not yet certain.
    static func chance<Row>(_ share: @escaping @Sendable (Row) -> Double?) -> Column<Row> {
        Column(.words("Home win", meaning: "The chance that the home team wins, after the event")) { row in
            guard let share = share(row) else { return .missing(.unknown) }
            let shown =
                share >= 0.995 && share < 1 ? ">99%" : share > 0 && share < 0.005 ? "<1%" : StatFormat.percent(share)
            return Value(content: .number(share, shown: shown))
        }
    }

    private static func event(_ play: PlayRow) -> Value {
        .text(
            play.description,
            link: play.playerSlug.map(SitePath.player),
            note: play.points.map { $0 > 0 ? "+\($0)" : "" }.flatMap { $0.isEmpty ? nil : $0 }
        )
    }

    static func score(of play: PlayRow) -> Value {
        guard let away = play.awayScore, let home = play.homeScore else { return .missing(.notApplicable) }
        return .text("\(away)–\(home)")
    }

    /// `11:47`, and `0:04.5` in the last minute where the page gives tenths.
    static func clock(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        let (minutes, rest) = (tenths / 600, tenths % 600)
        let whole = (rest / 10 < 10 ? "0" : "") + String(rest / 10)
        let hasTenths = minutes == 0 && rest % 10 != 0
        return "\(minutes):\(whole)" + (hasTenths ? ".\(rest % 10)" : "")
    }
}
