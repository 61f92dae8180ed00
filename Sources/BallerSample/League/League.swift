import BallerCore

/// The league through the seasons: rosters, development, trades and retirements.
struct League {
    static let rosterSize = 15

    let options: SampleLeague
    /// As pages name it.
    let name: String
    var random: SampleRandom
    /// Everybody who ever played; rosters hold indices into this list.
    var players: [SamplePlayer] = []
    /// By franchise, in the order in which teams entered.
    var rosters: [[Int]] = []
    private(set) var schedule: Schedule?
    let referees: [Referee]
    /// Of the newest season and the months before it.
    var moves: [Move] = []
    /// Games won in the newest regular season, by team.
    var wins: [Int] = []
    var names = PlayerNames()
    /// Players of a league that folded who have no team yet.
    var agents: [SamplePlayer] = []
    /// In the order in which they entered, as the rosters.
    private(set) var franchises: [Franchise] = []
    private(set) var foundedYears: [Int] = []
    private var coming: [Franchise]
    private let firstID: Int64
    private let pageIDs: PageIDs
    private var offence: [Double] = []
    private var defence: [Double] = []

    init(options: SampleLeague) {
        self.options = options
        name = options.league
        random = SampleRandom(seed: options.seed)
        referees = Referee.all(seed: options.seed)
        coming = Franchise.all
        firstID = 9_000_001
        pageIDs = PageIDs(suffix: "")
    }

    /// The second league beside a first.
    init(beside first: League, in years: ClosedRange<Int>) {
        options = SecondLeague.options(of: first.options)
        name = SecondLeague.name
        random = SampleRandom(seed: options.seed, of: name)
        referees = first.referees
        coming = SecondLeague.franchises(years)
        firstID = 9_500_001
        pageIDs = first.pageIDs
    }

    /// Ages and retires players, adds teams, drafts, and sets the season's dates.
    mutating func beginSeason(_ year: SeasonYear) -> Season {
        moves = []
        if !rosters.isEmpty { endCareers() }
        enterTeams(until: teamCount(in: year), year)
        let isFirst = foundedYears.allSatisfy { $0 == year.rawValue }
        signAgents()
        if options.hasChronicle, !isFirst { draft(year) } else { fillRosters(year, isFirst: isFirst) }
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
            league: name,
            year: year,
            teams: seasonTeams(year),
            firstDay: firstDay,
            lastDay: schedule?.lastDay ?? firstDay,
            gamesPerTeam: options.gamesPerTeam
        )
    }

    /// Thirty teams in the latest 26 seasons, two fewer for every six seasons before, at least twelve.
    private func teamCount(in year: SeasonYear) -> Int {
        if name == SecondLeague.name { return options.teams }
        let seasonsAgo = options.lastSeason.rawValue - year.rawValue
        let fewer = seasonsAgo < 26 ? 0 : 2 * ((seasonsAgo - 26) / 6 + 1)
        return max(options.teams - fewer, min(options.teams, 12)) - SecondLeague.missing(in: year.rawValue, of: options)
    }

    private func seasonTeams(_ year: SeasonYear) -> [SeasonTeam] {
        zip(franchises, rosters.indices).compactMap { franchise, index in
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
                let player = rosters[team].remove(at: 8)
                roster.append(player)
                moves.append(.expansion(player: player, from: team, to: rosters.count))
            }
            enter(coming.removeFirst(), with: roster, founded: year.rawValue)
        }
    }

    mutating func enter(_ franchise: Franchise, with roster: [Int], founded year: Int) {
        var franchise = franchise
        // Conferences take turns.
        franchise.index = rosters.count
        franchises.append(franchise)
        rosters.append(roster)
        foundedYears.append(year)
        offence.append(0)
        defence.append(0)
    }

    /// Everybody gets a year older; some leave for good.
    private mutating func endCareers() {
        for team in rosters.indices {
            rosters[team] = rosters[team].filter { index in
                players[index].age += 1
                players[index].roundsOut = 0
                if stays(players[index]) { return true }
                moves.append(.retirement(player: index, team: team))
                return false
            }
        }
    }

    private mutating func stays(_ player: SamplePlayer) -> Bool {
        if player.age >= 41 { return false }
        if player.age >= 32 && player.ability < 0.5 { return !random.chance(0.45) }
        return !(player.ability < 0.2 && random.chance(0.3))
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
            rosters[team].append(enter(name, age: age, year))
        }
        for team in rosters.indices { sortRoster(team) }
    }

    /// - Returns: the index of the new player.
    mutating func enter(_ name: String, age: Int, _ year: SeasonYear) -> Int {
        let id = firstID + Int64(players.count)
        let pageID = pageIDs.next(for: name)
        players.append(.random(id: id, pageID: pageID, name: name, age: age, in: year.rawValue, &random))
        return players.count - 1
    }

    var currentRosters: [[SamplePlayer]] { rosters.map { $0.map { players[$0] } } }

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
