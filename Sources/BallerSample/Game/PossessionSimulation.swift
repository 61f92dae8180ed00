import BallerCore

/// Plays one game possession by possession, with clock, changes and places of shots.
///
/// The lines of the game are the sums of its events, so that sheet, line score, play-by-play and shots agree.
struct PossessionSimulation {
    private var sides: [CourtSide]
    private var events: [GameEvent] = []
    private var periods: [[Int]] = []
    private var states: [[SideState]] = []
    private var period = 0
    private var tenthsLeft = 0
    /// Tenths of a second of the periods that are over.
    private var finished = 0
    private var nextChange = 0
    /// Added to the shooting percentages of the home and the away side.
    private let edges: [Double]
    private let threeShare: Double
    private let pace: Double

    private static let regulation = 4
    private static let periodTenths = 7_200
    private static let overtimeTenths = 3_000

    init(season: Season, home: CourtSide, away: CourtSide, _ random: inout SampleRandom) {
        sides = [home, away]
        let (host, guest) = (season.teams[home.team], season.teams[away.team])
        edges = [0.008 + host.offence - guest.defence, -0.008 + guest.offence - host.defence]
        threeShare = GameSimulation.threeShare(in: season)
        pace = 1 + 0.045 * random.bell()
    }

    mutating func play(
        _ game: ScheduledGame,
        referees: [Referee],
        _ random: inout SampleRandom
    ) -> PlayedGame {
        var winner = 0
        while period < Self.regulation || sides[0].points == sides[1].points {
            begin()
            if period == 1 || period > Self.regulation { winner = jump(&random) }
            // Who lost the first jump ball gets the ball in the second and third quarter.
            var offence = period == 2 || period == 3 ? 1 - winner : winner
            while tenthsLeft > 0 { offence = possession(offence, &random) }
            end()
        }
        let margin = sides[0].points - sides[1].points
        let (home, away) = (sides[0].finished(margin: margin), sides[1].finished(margin: -margin))
        let detail = GameDetail(
            events: events,
            periods: periods,
            states: states,
            sides: [home.detail, away.detail],
            referees: referees,
            attendance: random.within(9_000...19_500)
        )
        return PlayedGame(scheduled: game, home: home.side, away: away.side, detail: detail)
    }

    // MARK: Time

    private mutating func begin() {
        period += 1
        tenthsLeft = period > Self.regulation ? Self.overtimeTenths : Self.periodTenths
        periods.append(sides.map { -$0.points })
        add(.periodStart)
        if period > 1 { change() }
    }

    private mutating func end() {
        add(.periodEnd)
        finished += period > Self.regulation ? Self.overtimeTenths : Self.periodTenths
        for side in sides.indices { periods[period - 1][side] += sides[side].points }
        states.append(sides.map(\.state))
    }

    private var elapsed: Int {
        finished + (period > Self.regulation ? Self.overtimeTenths : Self.periodTenths) - tenthsLeft
    }

    private mutating func spend(_ time: Int) {
        let time = min(time, tenthsLeft)
        tenthsLeft -= time
        for side in sides.indices { sides[side].spend(time) }
    }

    /// Both sides may change players when the ball is dead.
    private mutating func change() {
        let isClosing = period > Self.regulation || (period == Self.regulation && tenthsLeft < 2_400)
        for side in sides.indices {
            for change in sides[side].rotate(elapsed: elapsed, isClosing: isClosing) {
                add(.substitution, side: side, player: change.coming, other: sides[side].players[change.going])
            }
        }
        nextChange = elapsed + 1_300
    }

    // MARK: Events

    private mutating func add(
        _ kind: GameEvent.Kind,
        side: Int? = nil,
        player: Int? = nil,
        other: SamplePlayer? = nil,
        third: SamplePlayer? = nil,
        shot: Shot? = nil,
        throwNumber: (Int, Int)? = nil
    ) {
        var event = GameEvent(kind: kind, period: period, tenthsLeft: tenthsLeft, side: side)
        if let side, let player { event.player = sides[side].players[player] }
        event.other = other
        event.third = third
        event.shot = shot
        event.throwNumber = throwNumber.map { (number: $0.0, of: $0.1) }
        event.score = sides.map(\.points)
        events.append(event)
    }

    /// - Returns: the side that gets the ball.
    private mutating func jump(_ random: inout SampleRandom) -> Int {
        let winner = random.below(2)
        let jumpers = sides.map { $0.pick(&random) { $0.position.blocks } }
        let receiver = sides[winner].pick(except: jumpers[winner], &random) { _ in 1 }
        add(
            .jumpBall,
            side: 1,
            player: jumpers[1],
            other: sides[0].players[jumpers[0]],
            third: sides[winner].players[receiver]
        )
        return winner
    }

    /// Plays until the ball changes hands.
    ///
    /// - Returns: the side that has the ball next.
    private mutating func possession(_ offence: Int, _ random: inout SampleRandom) -> Int {
        let defence = 1 - offence
        var time = Int((136 + 40 * random.bell()) / pace)
        while true {
            guard time < tenthsLeft else {
                spend(tenthsLeft)
                return defence
            }
            spend(max(time, 10))
            if random.chance(0.09) {
                foul(by: defence, &random)
                change()
            }
            if random.chance(0.13) {
                turnover(of: offence, &random)
                return defence
            }
            guard tries(offence, &random) else {
                changeIfDue()
                return defence
            }
            // An offensive rebound: the next try comes soon.
            time = random.within(20...110)
        }
    }

    private mutating func changeIfDue() {
        if elapsed >= nextChange { change() }
    }

    private mutating func foul(by side: Int, _ random: inout SampleRandom) {
        let fouler = sides[side].pick(&random) { $0.position.fouls }
        guard sides[side].foul(fouler) else { return }
        add(.foul, side: side, player: fouler)
    }

    private mutating func turnover(of side: Int, _ random: inout SampleRandom) {
        let loser = sides[side].pick(&random) { 0.5 + $0.ability }
        sides[side].record(loser) { $0.turnovers += 1 }
        let defence = 1 - side
        var thief: SamplePlayer?
        if random.chance(0.56) {
            let index = sides[defence].pick(&random) { $0.habits.steals }
            sides[defence].record(index) { $0.steals += 1 }
            thief = sides[defence].players[index]
        }
        add(.turnover, side: side, player: loser, other: thief)
        if thief == nil { changeIfDue() }
    }

    /// A try for goal, with what follows from it.
    ///
    /// - Returns: true if the side has the ball again.
    private mutating func tries(_ side: Int, _ random: inout SampleRandom) -> Bool {
        let shooter = sides[side].pick(&random) { 0.4 + 1.9 * $0.ability }
        let player = sides[side].players[shooter]
        let isThree = random.chance(min(threeShare * player.position.threes * player.habits.threes, 0.85))
        let accuracy =
            isThree
            ? 0.295 + 0.035 * player.habits.threes + 0.04 * player.ability
            : 0.45 + 0.09 * player.ability + player.position.finishing
        let isMade = random.chance(accuracy + edges[side])
        let isFouled = random.chance(isThree ? 0.015 : 0.17)
        if isFouled, !isMade || !random.chance(0.3) {
            foul(by: 1 - side, &random)
            return freeThrows(isThree ? 3 : 2, side, shooter, &random)
        }
        let shot = Shot(isThree: isThree, &random)
        sides[side].record(shooter) { line in
            line.fieldGoalsAttempted += 1
            if isThree { line.threePointersAttempted += 1 }
        }
        guard isMade else { return miss(side, shooter, shot, &random) }
        make(side, shooter, shot, &random)
        guard isFouled else { return false }
        foul(by: 1 - side, &random)
        return freeThrows(1, side, shooter, &random)
    }

    private mutating func make(_ side: Int, _ shooter: Int, _ shot: Shot, _ random: inout SampleRandom) {
        sides[side].record(shooter) { line in
            line.fieldGoalsMade += 1
            if shot.isThree { line.threePointersMade += 1 }
        }
        score(side, shot.isThree ? 3 : 2)
        var passer: SamplePlayer?
        if random.chance(0.59) {
            let index = sides[side].pick(except: shooter, &random) { player in
                player.position.assists * player.habits.assists * (0.5 + player.ability)
            }
            sides[side].record(index) { $0.assists += 1 }
            passer = sides[side].players[index]
        }
        add(.fieldGoalMade, side: side, player: shooter, other: passer, shot: shot)
    }

    private mutating func miss(
        _ side: Int,
        _ shooter: Int,
        _ shot: Shot,
        _ random: inout SampleRandom
    ) -> Bool {
        var blocker: SamplePlayer?
        if !shot.isThree, random.chance(0.175) {
            let index = sides[1 - side].pick(&random) { $0.position.blocks * $0.habits.blocks }
            sides[1 - side].record(index) { $0.blocks += 1 }
            blocker = sides[1 - side].players[index]
        }
        add(.fieldGoalMissed, side: side, player: shooter, other: blocker, shot: shot)
        return rebound(side, offensive: 0.25, &random)
    }

    private mutating func freeThrows(
        _ count: Int,
        _ side: Int,
        _ shooter: Int,
        _ random: inout SampleRandom
    ) -> Bool {
        let accuracy = min(0.60 + 0.17 * sides[side].players[shooter].habits.freeThrows, 0.93)
        var isLastMade = true
        for number in 1...count {
            isLastMade = random.chance(accuracy)
            sides[side].record(shooter) { line in
                line.freeThrowsAttempted += 1
                if isLastMade { line.freeThrowsMade += 1 }
            }
            if isLastMade { score(side, 1) }
            let kind: GameEvent.Kind = isLastMade ? .freeThrowMade : .freeThrowMissed
            add(kind, side: side, player: shooter, throwNumber: (number, count))
        }
        // Whoever fouled out may leave only now, since the shooter must not.
        change()
        return isLastMade ? false : rebound(side, offensive: 0.12, &random)
    }

    /// - Returns: true if the side that missed has the ball again.
    private mutating func rebound(_ side: Int, offensive: Double, _ random: inout SampleRandom) -> Bool {
        let isOffensive = random.chance(offensive)
        let taker = isOffensive ? side : 1 - side
        let index = sides[taker].pick(&random) { $0.position.rebounds * $0.habits.rebounds }
        sides[taker].record(index) { line in
            if isOffensive { line.offensiveRebounds += 1 } else { line.defensiveRebounds += 1 }
        }
        add(isOffensive ? .offensiveRebound : .defensiveRebound, side: taker, player: index)
        return isOffensive
    }

    private mutating func score(_ side: Int, _ points: Int) {
        sides[side].count(margin: points)
        sides[1 - side].count(margin: -points)
    }
}
