/// One side of a game in progress.
struct SideSimulation {
    private let team: Int
    private let players: [SamplePlayer]
    /// Minutes played; 48 without overtime.
    private let length: Int
    private(set) var lines: [StatLine]

    var total: StatLine { lines.reduce(into: StatLine()) { $0 += $1 } }
    var points: Int { lines.reduce(0) { $0 + $1.points } }

    /// Picks who plays, and for how many minutes.
    init(team: Int, fit: [SamplePlayer], length: Int, _ random: inout SampleRandom) {
        let count = min(fit.count, 8 + random.below(3) + random.below(4))
        self.team = team
        self.length = length
        players = Array(fit.prefix(count))
        lines = Self.minutes(players: count, length: length, &random).map { StatLine(minutes: $0) }
    }

    func finished(_ margin: Int) -> PlayedSide {
        var total = total
        total.plusMinus = margin
        return PlayedSide(team: team, lines: Array(zip(players, lines)), total: total)
    }

    /// Simulates what the side does with the ball: shots, free throws, turnovers.
    ///
    /// `edge` is added to every shooting percentage; on average, `threeShare` of the field goal attempts are from
    /// three.
    mutating func attack(pace: Double, edge: Double, threeShare: Double, _ random: inout SampleRandom) {
        let scale = pace * Double(length) / 48
        let usage = Picker(weights { 0.4 + 1.9 * $0.ability })
        // A side that makes more shots than expected cools down, because the other one adjusts.
        var luck = 0.0
        for _ in 0..<Int((87.5 + 2 * random.bell()) * scale) {
            luck += tryFieldGoal(usage.pick(&random), edge: edge - 0.012 * luck, threeShare: threeShare, &random)
        }
        for _ in 0..<Int((10 + 2 * random.bell()) * scale) { tryFreeThrows(2, usage.pick(&random), &random) }
        hand(out: Int((13.9 + 3.4 * random.bell()) * scale), weights { 0.5 + $0.ability }, &random) {
            $0.turnovers += 1
        }
        hand(out: Int((20.5 + 3.8 * random.bell()) * scale), weights { $0.position.fouls }, &random) { line in
            // A player with six fouls leaves the game.
            line.personalFouls = min(line.personalFouls + 1, 6)
        }
    }

    /// Returns how much more than expected was made.
    private mutating func tryFieldGoal(
        _ index: Int,
        edge: Double,
        threeShare: Double,
        _ random: inout SampleRandom
    ) -> Double {
        let player = players[index]
        lines[index].fieldGoalsAttempted += 1
        let isThree = random.chance(min(threeShare * player.position.threes * player.habits.threes, 0.85))
        let accuracy =
            isThree
            ? 0.295 + 0.035 * player.habits.threes + 0.04 * player.ability
            : 0.45 + 0.09 * player.ability + player.position.finishing
        if isThree { lines[index].threePointersAttempted += 1 }
        guard random.chance(accuracy + edge) else { return -accuracy }
        lines[index].fieldGoalsMade += 1
        if isThree { lines[index].threePointersMade += 1 }
        // Some are fouled while scoring.
        if random.chance(0.04) { tryFreeThrows(1, index, &random) }
        return 1 - accuracy
    }

    private mutating func tryFreeThrows(_ count: Int, _ index: Int, _ random: inout SampleRandom) {
        let accuracy = min(0.60 + 0.17 * players[index].habits.freeThrows, 0.93)
        lines[index].freeThrowsAttempted += count
        lines[index].freeThrowsMade += random.successes(count, accuracy)
    }

    /// Breaks a tie with a last free throw.
    mutating func decide(_ random: inout SampleRandom) {
        let index = random.below(5)
        lines[index].freeThrowsMade += 1
        lines[index].freeThrowsAttempted += 1
    }

    /// Simulates what follows from the side's own shots.
    mutating func follow(_ random: inout SampleRandom) {
        let own = total
        let offensive = random.successes(own.misses, 0.235)
        hand(out: offensive, weights { $0.position.rebounds * $0.habits.rebounds }, &random) {
            $0.offensiveRebounds += 1
        }
        let assists = random.successes(own.fieldGoalsMade, 0.59)
        hand(out: assists, weights { $0.position.assists * $0.habits.assists * (0.5 + $0.ability) }, &random) {
            $0.assists += 1
        }
    }

    /// Simulates what follows from the other side's misses and turnovers.
    mutating func defend(against other: StatLine, _ random: inout SampleRandom) {
        let rebounds = random.successes(other.misses - other.offensiveRebounds, 0.92)
        hand(out: rebounds, weights { (0.35 + $0.position.rebounds) * $0.habits.rebounds }, &random) {
            $0.defensiveRebounds += 1
        }
        let blocks = random.successes(other.missedTwos, 0.175)
        hand(out: blocks, weights { $0.position.blocks * $0.habits.blocks }, &random) { $0.blocks += 1 }
        let steals = random.successes(other.turnovers, 0.56)
        hand(out: steals, weights { $0.habits.steals }, &random) { $0.steals += 1 }
    }

    /// Five players share each point of the margin; who was on court is random.
    mutating func sharePlusMinus(_ margin: Int, _ random: inout SampleRandom) {
        let onCourt = lines.indices.filter { lines[$0].minutes > 0 }
        let minutes = 5 * length
        var rest = 5 * margin
        for index in onCourt {
            lines[index].plusMinus = 5 * margin * lines[index].minutes / minutes
            rest -= lines[index].plusMinus
        }
        for place in 0..<abs(rest) { lines[onCourt[place % onCourt.count]].plusMinus += rest.signum() }
        for index in onCourt {
            let partner = onCourt[random.below(onCourt.count)]
            let swing = random.within(-6...6) * min(lines[index].minutes, lines[partner].minutes) / 24
            lines[index].plusMinus += swing
            lines[partner].plusMinus -= swing
        }
    }

    /// The players' weights for an event while they are on court.
    private func weights(_ weight: (SamplePlayer) -> Double) -> [Double] {
        players.indices.map { Double(lines[$0].minutes) * weight(players[$0]) }
    }

    private static func minutes(players: Int, length: Int, _ random: inout SampleRandom) -> [Int] {
        var shares = usualMinutes.prefix(players).map { $0 * (1 + 0.12 * random.bell()) }
        // Occasionally the last man gets a few seconds.
        if players > 9 && random.chance(0.03) { shares[players - 1] = 0 }
        let scale = Double(5 * length) / shares.reduce(0, +)
        var minutes = shares.map { min(Int($0 * scale), length - 2) }
        var rest = 5 * length - minutes.reduce(0, +)
        var index = 0
        while rest > 0 {
            if minutes[index % 8] < length {
                minutes[index % 8] += 1
                rest -= 1
            }
            index += 1
        }
        return minutes
    }

    /// By rank in the team.
    static let usualMinutes = [35, 34, 32.5, 31, 28.5, 24, 19, 15.5, 12, 8.5, 6, 4.5, 3, 2.5, 2]

    private mutating func hand(
        out count: Int,
        _ weights: [Double],
        _ random: inout SampleRandom,
        _ change: (inout StatLine) -> Void
    ) {
        let picker = Picker(weights)
        for _ in 0..<max(count, 0) { change(&lines[picker.pick(&random)]) }
    }
}

extension StatLine {
    fileprivate var misses: Int {
        fieldGoalsAttempted - fieldGoalsMade + (freeThrowsAttempted - freeThrowsMade) / 2
    }
    fileprivate var missedTwos: Int {
        fieldGoalsAttempted - threePointersAttempted - (fieldGoalsMade - threePointersMade)
    }
}
