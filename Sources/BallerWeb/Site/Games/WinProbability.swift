/// The home team's chance to win through a game, and the events that moved it most.
struct WinProbability {
    /// An event with the chance before it and after it.
    struct Swing {
        let play: PlayRow
        let before: Double
        let after: Double

        var change: Double { after - before }
    }

    private let known: [(second: Double, chance: Double)]
    private let periods: [Period]
    private let home: String
    /// In the order of the game.
    private let swings: [Swing]

    init(_ plays: [PlayRow], home: String) {
        self.home = home
        periods = Period.all(of: plays)
        var known: [(second: Double, chance: Double)] = []
        var swings: [Swing] = []
        for play in plays {
            guard let second = play.second, let chance = play.homeWinProbability else { continue }
            if let before = known.last?.chance { swings.append(Swing(play: play, before: before, after: chance)) }
            known.append((second, chance))
        }
        self.known = known
        self.swings = swings
    }

    /// `nil` with fewer than two events of which the chance is known.
    var chart: Chart? {
        guard known.count > 1, let least = known.map(\.chance).min(), let most = known.map(\.chance).max(),
            let last = known.last
        else { return nil }
        let share = { (value: Double) in StatFormat.percent(value) }
        let ticks = [0, 25, 50, 75, 100].map { ChartAxis.Tick(value: Double($0), label: "\($0)") }
        return Chart(
            title: "Chance that the \(home) win",
            about: "At least \(share(least)), at most \(share(most)), at last \(share(last.chance)).",
            x: .time(periods),
            y: ChartAxis("%", from: 0, to: 100, ticks),
            marks: [
                .line([Point(x: 0, y: 50), Point(x: ChartAxis.time(periods).high, y: 50)], .quiet, isDashed: true),
                .line(known.map { Point(x: $0.second, y: 100 * $0.chance) }, .accent),
            ]
        )
    }

    /// Those that moved the chance most, most first.
    var greatest: [Swing] {
        let own = swings.filter { $0.play.isHome != nil && abs($0.change) >= 0.01 }
        return Array(own.sorted { abs($0.change) > abs($1.change) }.prefix(10))
    }

    func table(away: String) -> Table<Swing> {
        Table(
            "Plays that moved the chance most",
            [
                .text("When") { .text($0.play.moment) },
                Column(.words("Change", meaning: "By how much the chance of a home win moved"), isStrong: true) {
                    swing in
                    let points = Int((100 * swing.change).rounded())
                    return Value(content: .number(100 * swing.change, shown: StatFormat.signed(points)))
                }, PlaysTable.chance { $0.after },
                .text("Play") { swing in
                    .text(swing.play.description, link: swing.play.playerSlug.map(SitePath.player))
                },
                .text("Score", nil) { PlaysTable.score(of: $0.play) },
                .text("Team") { .text($0.play.isHome == true ? home : away) },
            ],
            rows: greatest
        )
    }
}
