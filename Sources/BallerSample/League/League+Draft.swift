import BallerCore

/// The draft before a season: the teams that won least pick first.
extension League {
    /// Fills the empty places of all rosters.
    mutating func draft(_ year: SeasonYear) {
        var places = rosters.map { max(Self.rosterSize - $0.count, 0) }
        var left = prospects(places.reduce(0, +), year)
        let order = rosters.indices.sorted { (record(of: $0), $0) < (record(of: $1), $1) }
        var number = 0
        for round in 1...Self.rounds(of: year) {
            for owner in round == 1 ? lottery(order) : order {
                number += 1
                let isForfeited = round == 2 && random.chance(0.02)
                // A team without a place has sold its pick to the one with most; a forfeited pick nobody buys.
                let isOwn = isForfeited || places[owner] > 0
                let team = isOwn ? owner : rosters.indices.max { places[$0] < places[$1] } ?? owner
                let outcome: DraftPick.Outcome
                if isForfeited {
                    outcome = .forfeited
                } else if places[team] > 0, round == 1 || round == 2 && random.chance(0.9),
                    let player = next(&left, for: team)
                {
                    places[team] -= 1
                    rosters[team].append(player)
                    outcome = .rookie(player)
                } else {
                    outcome = .other(name: names.next(&random))
                }
                moves.append(.draft(DraftPick(round: round, number: number, team: team, outcome: outcome)))
            }
        }
        sign(left, places)
        for team in rosters.indices { sortRoster(team) }
    }

    private static func rounds(of year: SeasonYear) -> Int { year.rawValue >= 1990 ? 2 : 5 }

    /// Teams that are new to the league pick last.
    private func record(of team: Int) -> Int { team < wins.count ? wins[team] : .max }

    /// Rookies of all colleges, who scouts think is best first.
    private mutating func prospects(_ count: Int, _ year: SeasonYear) -> [Int] {
        var holders = Dictionary(grouping: rosters.joined(), by: { players[$0].name }).mapValues(\.count)
        return (0..<count).map { _ in
            var name = names.next(&random)
            // One namesake is enough, and in a small league there is no room for him.
            while holders[name, default: 0] > (rosters.count < 6 ? 0 : 1) { name = names.next(&random) }
            holders[name] = 2
            let player = enter(name, age: random.within(19...23), year)
            return (player, players[player].talent + 0.1 * random.bell())
        }.sorted { $0.1 > $1.1 }.map(\.0)
    }

    /// The first three places are drawn among the lower half.
    private mutating func lottery(_ order: [Int]) -> [Int] {
        var order = order
        let drawn = order.count / 2
        for place in 0..<min(3, drawn) {
            let chosen = place + min(random.below(drawn - place), random.below(drawn - place))
            order.insert(order.remove(at: chosen), at: place)
        }
        return order
    }

    /// The best who is left, but no namesake of anybody on the team.
    private func next(_ left: inout [Int], for team: Int) -> Int? {
        left.firstIndex { !hasNamesake(of: players[$0].name, team) }.map { left.remove(at: $0) }
    }

    /// Whoever was not drafted signs where there is a place.
    private mutating func sign(_ left: [Int], _ places: [Int]) {
        var left = left
        var open = rosters.indices.flatMap { Array(repeating: $0, count: places[$0]) }
        random.shuffle(&open)
        for team in open {
            guard let player = next(&left, for: team) else { continue }
            rosters[team].append(player)
            moves.append(.signing(player: player, team: team))
        }
        // A namesake of somebody on the only team with a place signs with another.
        for player in left {
            let team = rosters.indices.first { !hasNamesake(of: players[player].name, $0) } ?? 0
            rosters[team].append(player)
            moves.append(.signing(player: player, team: team))
        }
    }
}
