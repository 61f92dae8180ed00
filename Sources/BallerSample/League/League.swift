import BallerCore

/// The league through the seasons: rosters, development, trades and retirements.
struct League {
    static let rosterSize = 15

    let options: SampleLeague
    var random: SampleRandom
    /// Everybody who ever played; rosters hold indices into this list.
    var players: [SamplePlayer] = []
    /// By franchise, in the order in which teams entered.
    var rosters: [[Int]] = []
    private(set) var schedule: Schedule?
    let referees: [Referee]
    private var names = PlayerNames()
    private var pageIDs = PageIDs(suffix: "")
    private var foundedYears: [Int] = []
    private var offence: [Double] = []
    private var defence: [Double] = []

    init(options: SampleLeague) {
        self.options = options
        random = SampleRandom(seed: options.seed)
        referees = Referee.all(seed: options.seed)
    }

    /// Ages and retires players, adds teams, drafts, and sets the season's dates.
    mutating func beginSeason(_ year: SeasonYear) -> Season {
        if !rosters.isEmpty { endCareers() }
        enterTeams(until: teamCount(in: year), year)
        fillRosters(year, isFirst: foundedYears.allSatisfy { $0 == year.rawValue })
        for team in rosters.indices {
            // Half of a team's form carries over.
            offence[team] = 0.5 * offence[team] + 0.018 * random.bell()
            defence[team] = 0.5 * defence[team] + 0.015 * random.bell()
        }
        let firstDay = year.october + (random.within(18...27) - 1)
        schedule = Schedule(
            teams: rosters.count,
            gamesPerTeam: options.gamesPerTeam,
            firstDay: firstDay,
            &random
        )
        return Season(
            year: year,
            teams: seasonTeams(year),
            firstDay: firstDay,
            lastDay: schedule?.lastDay ?? firstDay,
            gamesPerTeam: options.gamesPerTeam
        )
    }

    /// Thirty teams in the latest 26 seasons, two fewer for every six seasons before, at least twelve.
    private func teamCount(in year: SeasonYear) -> Int {
        let seasonsAgo = options.lastSeason.rawValue - year.rawValue
        let fewer = seasonsAgo < 26 ? 0 : 2 * ((seasonsAgo - 26) / 6 + 1)
        return max(options.teams - fewer, min(options.teams, 12))
    }

    private func seasonTeams(_ year: SeasonYear) -> [SeasonTeam] {
        zip(Franchise.all, rosters.indices).compactMap { franchise, index in
            guard let identity = franchise.identity(in: year.rawValue) else { return nil }
            return SeasonTeam(
                franchise: franchise,
                identity: identity,
                foundedYear: foundedYears[index],
                offence: offence[index],
                defence: defence[index]
            )
        }
    }

    /// A new team takes one bench player from each other team, as in an expansion draft.
    private mutating func enterTeams(until count: Int, _ year: SeasonYear) {
        while rosters.count < count {
            var roster: [Int] = []
            for team in rosters.indices where rosters[team].count > 10 && roster.count < Self.rosterSize {
                roster.append(rosters[team].remove(at: 8))
            }
            rosters.append(roster)
            foundedYears.append(year.rawValue)
            offence.append(0)
            defence.append(0)
        }
    }

    /// Everybody gets a year older; some leave for good.
    private mutating func endCareers() {
        for team in rosters.indices {
            rosters[team] = rosters[team].filter { index in
                players[index].age += 1
                players[index].roundsOut = 0
                let player = players[index]
                if player.age >= 41 { return false }
                if player.age >= 32 && player.ability < 0.5 { return !random.chance(0.45) }
                return !(player.ability < 0.2 && random.chance(0.3))
            }
        }
    }

    /// Rookies fill the empty places, in a random order of teams; in the first season there are players of every age.
    private mutating func fillRosters(_ year: SeasonYear, isFirst: Bool) {
        var places = rosters.indices.flatMap { team in
            Array(repeating: team, count: max(Self.rosterSize - rosters[team].count, 0))
        }
        random.shuffle(&places)
        for team in places {
            let age = random.within(isFirst ? 19...35 : 19...23)
            var name = names.next(&random)
            while hasNamesake(of: name, team) { name = names.next(&random) }
            let id = 9_000_001 + Int64(players.count)
            rosters[team].append(players.count)
            let pageID = pageIDs.next(for: name)
            players.append(.random(id: id, pageID: pageID, name: name, age: age, in: year.rawValue, &random))
        }
        for team in rosters.indices { sortRoster(team) }
    }

    /// Namesakes play for different teams, so that a team's box score is unambiguous.
    func hasNamesake(of name: String, _ team: Int) -> Bool { rosters[team].contains { players[$0].name == name } }

    /// Best first.
    mutating func sortRoster(_ team: Int) {
        rosters[team].sort { left, right in
            let (one, other) = (players[left].ability, players[right].ability)
            return one != other ? one > other : left < right
        }
    }
}
