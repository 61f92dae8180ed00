import BallerCore

extension League {
    /// Plays a season round by round; `body` receives every finished game in date order.
    mutating func play(_ season: Season, _ body: (PlayedGame) throws(SampleError) -> Void) throws(SampleError) {
        guard let all = schedule?.rounds else { return }
        let rounds = all.prefix(season.playedGames ?? all.count)
        let trades = tradeRounds(rounds.count)
        for (round, games) in rounds.enumerated() {
            let day = games.first?.day ?? season.firstDay
            for _ in 0..<trades.count(where: { $0 == round }) { trade(on: day) }
            for game in games { try body(play(game, in: season)) }
            rest()
        }
    }

    mutating func play(_ game: ScheduledGame, in season: Season) -> PlayedGame {
        let home = available(game.home)
        let away = available(game.away)
        guard options.hasPages(season.year) else {
            let simulation = GameSimulation(
                season: season,
                game: game,
                home: home.map { players[$0] },
                away: away.map { players[$0] }
            )
            return simulation.play(&random)
        }
        let (host, guest) = (side(game.home, home), side(game.away, away))
        var simulation = PossessionSimulation(season: season, home: host, away: guest, &random)
        var pool = referees
        random.shuffle(&pool)
        return simulation.play(game, referees: Array(pool.prefix(3)), &random)
    }

    private mutating func side(_ team: Int, _ fit: [Int]) -> CourtSide {
        let hurt = rosters[team].filter { !fit.contains($0) }
        return CourtSide(team: team, fit: fit.map { players[$0] }, hurt: hurt.map { players[$0] }, &random)
    }

    /// The available players of a roster, best first; at least 8.
    private func available(_ team: Int) -> [Int] {
        let fit = rosters[team].filter { players[$0].roundsOut == 0 }
        return fit.count >= 8 ? fit : Array(rosters[team].prefix(8))
    }

    /// Lets time pass between rounds: some players get hurt, others return.
    mutating func rest() {
        for index in rosters.joined() {
            if players[index].roundsOut > 0 {
                players[index].roundsOut -= 1
            } else if random.chance(0.022) {
                // Most absences are short, some last for months.
                players[index].roundsOut = random.chance(0.15) ? random.within(10...40) : random.within(1...5)
            }
        }
    }

    /// About one trade per team and season, between a quarter and two thirds of the way through.
    private mutating func tradeRounds(_ rounds: Int) -> [Int] {
        guard rosters.count > 1, rounds > 1 else { return [] }
        let window = max(1, rounds / 4)...max(1, rounds * 2 / 3)
        return rosters.map { _ in random.within(window) }
    }

    /// Two teams exchange players of similar rank.
    private mutating func trade(on day: CalendarDay) {
        let one = random.below(rosters.count)
        let other = (one + 1 + random.below(rosters.count - 1)) % rosters.count
        let rank = min(random.within(1...(Self.rosterSize - 2)), rosters[one].count - 1)
        let rankOfOther = min(max(rank + random.within(-1...1), 0), rosters[other].count - 1)
        let player = rosters[one][rank]
        let returned = rosters[other][rankOfOther]
        guard !hasNamesake(of: players[player].name, other), !hasNamesake(of: players[returned].name, one) else {
            return
        }
        moves.append(
            .trade(on: day, one: .init(player: player, team: one), other: .init(player: returned, team: other))
        )
        rosters[one][rank] = returned
        rosters[other][rankOfOther] = player
        sortRoster(one)
        sortRoster(other)
    }
}
