/// One side of a game that is played possession by possession.
struct CourtSide {
    /// The index in the season's list of teams.
    let team: Int
    /// Dressed for the game, best first.
    let players: [SamplePlayer]
    let inactive: [SamplePlayer]
    private(set) var lines: [StatLine]
    private(set) var tenths: [Int]
    /// Who is on court, as indices of `players`.
    private(set) var court: [Int]
    /// Share of the side's time that each is meant to play.
    private let shares: [Double]

    private static let mostDressed = 13
    private static let mostFouls = 6
    /// Somebody on the bench comes in when he is this far behind the one he replaces.
    private static let patience = 900.0

    init(team: Int, fit: [SamplePlayer], hurt: [SamplePlayer], _ random: inout SampleRandom) {
        self.team = team
        players = Array(fit.prefix(Self.mostDressed))
        inactive = Array(fit.dropFirst(Self.mostDressed)) + hurt
        lines = players.map { _ in StatLine() }
        tenths = players.map { _ in 0 }
        court = Array(players.indices.prefix(5))
        // Nine or ten play; the rest wait for foul trouble.
        let used = 9 + random.below(2)
        let minutes = players.indices.map { index in
            index < used ? SideSimulation.usualMinutes[index] * (1 + 0.1 * random.bell()) : 0
        }
        let total = minutes.reduce(0, +)
        shares = minutes.map { $0 / total }
    }

    var state: SideState { SideState(players: players, lines: lines, tenths: tenths) }

    var points: Int { lines.reduce(0) { $0 + $1.points } }

    mutating func record(_ index: Int, _ change: (inout StatLine) -> Void) { change(&lines[index]) }

    /// Lets time pass for those on court.
    mutating func spend(_ time: Int) {
        for index in court { tenths[index] += time }
    }

    /// What a score of either side means for those on court.
    mutating func count(margin: Int) {
        for index in court { lines[index].plusMinus += margin }
    }

    /// Somebody on court but `except`, by weight.
    func pick(except: Int? = nil, _ random: inout SampleRandom, _ weight: (SamplePlayer) -> Double) -> Int {
        let weights = court.map { $0 == except ? 0 : weight(players[$0]) }
        return court[Picker(weights).pick(&random)]
    }

    /// Charges a foul; the sixth is the last, and nobody gets it whose side has nobody left.
    mutating func foul(_ index: Int) -> Bool {
        guard lines[index].personalFouls < Self.mostFouls - 1 || !bench.isEmpty else { return false }
        lines[index].personalFouls += 1
        return true
    }

    /// Makes changes: those who have played too much or fouled out, for those who have played too little.
    ///
    /// - Parameters:
    ///   - elapsed: Tenths of a second since the game began.
    ///   - isClosing: True when the best finish the game.
    /// - Returns: who comes for whom.
    mutating func rotate(elapsed: Int, isClosing: Bool) -> [(coming: Int, going: Int)] {
        var changes: [(coming: Int, going: Int)] = []
        func claim(_ index: Int) -> Double {
            if isClosing { return -1_000 * Double(index) }
            // A little ahead of time, so that the first change comes before the starters are overdue.
            return shares[index] * 5 * Double(elapsed + 1_500) - Double(tenths[index])
        }
        while let going = court.min(by: { rank(of: $0, claim) < rank(of: $1, claim) }),
            let coming = bench.max(by: { claim($0) < claim($1) }),
            isOut(going) || claim(coming) - claim(going) > Self.patience
        {
            court = court.map { $0 == going ? coming : $0 }
            changes.append((coming, going))
        }
        return changes
    }

    private func rank(of index: Int, _ claim: (Int) -> Double) -> Double {
        isOut(index) ? -.infinity : claim(index)
    }

    private func isOut(_ index: Int) -> Bool { lines[index].personalFouls >= Self.mostFouls }

    private var bench: [Int] { players.indices.filter { !court.contains($0) && !isOut($0) } }

    /// The lines of those who played, in minutes as a log has them, and the rest for the page.
    func finished(margin: Int) -> (side: PlayedSide, detail: SideDetail) {
        let played = players.indices.filter { tenths[$0] > 0 }
        var total = StatLine()
        let shown = played.map { index in
            var line = lines[index]
            line.minutes = (tenths[index] + 300) / 600
            total += line
            return (players[index], line)
        }
        total.minutes = (tenths.reduce(0, +) + 300) / 600
        total.plusMinus = margin
        let detail = SideDetail(
            tenths: played.map { tenths[$0] },
            unused: players.indices.filter { tenths[$0] == 0 }.map { players[$0] },
            inactive: inactive
        )
        return (PlayedSide(team: team, lines: shown, total: total), detail)
    }
}
