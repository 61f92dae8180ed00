import BallerCore

/// What happens when the second league ends.
extension League {
    /// Takes in its first teams with everybody who plays for them; of the others whoever finds a place.
    mutating func merge(_ other: League, in year: SeasonYear) {
        for (team, franchise) in SecondLeague.joiners(other.franchises, in: year.rawValue).enumerated() {
            enter(
                franchise,
                with: other.rosters[team].map { adopt(other.players[$0]) },
                founded: other.foundedYears[team]
            )
        }
        let free = other.rosters.dropFirst(SecondLeague.joiners(other.franchises, in: year.rawValue).count).joined()
        agents = free.map { other.players[$0] }.sorted {
            $0.ability != $1.ability ? $0.ability > $1.ability : $0.id < $1.id
        }
    }

    private mutating func adopt(_ player: SamplePlayer) -> Int {
        players.append(player)
        return players.count - 1
    }

    /// Free agents fill places, the best first, but leave two on each team for rookies.
    mutating func signAgents() {
        for var agent in agents {
            // Everybody on a roster has got a year older already.
            agent.age += 1
            agent.roundsOut = 0
            let open = rosters.indices.filter { team in
                rosters[team].count < Self.rosterSize - 2 && !hasNamesake(of: agent.name, team)
            }
            guard let team = open.min(by: { rosters[$0].count < rosters[$1].count }), agent.ability > 0.15 else {
                continue
            }
            let index = adopt(agent)
            rosters[team].append(index)
            moves.append(.signing(player: index, team: team))
        }
        agents = []
    }
}
