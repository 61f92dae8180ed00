import BallerCore

/// Who coaches each team, or builds it, through the seasons: hired from among former players, those who were let go, and newcomers.
struct Staff {
    enum Role: String {
        case coach = "c"
        case executive = "x"

        /// The share of games below which somebody is let go.
        fileprivate var patience: Double { self == .coach ? 0.4 : 0.3 }
        fileprivate var oldestAge: Int { self == .coach ? 68 : 74 }
    }

    let role: Role
    private let seed: UInt64
    /// By the number of the team.
    private var members: [Int64: StaffMember] = [:]
    /// Everybody who ever was hired.
    private(set) var everybody: [StaffMember] = []
    /// Whoever was let go, and in which season: in that one nobody else hires him.
    private var free: [(member: StaffMember, year: Int)] = []
    private var veterans: [SamplePlayer] = []
    private let ids: PageIDs
    private var names = PlayerNames()

    init(_ role: Role, seed: UInt64) {
        self.role = role
        self.seed = seed
        ids = PageIDs(suffix: role.rawValue)
    }

    /// Former players of some renown may become coaches.
    mutating func retire(_ player: SamplePlayer) {
        if player.talent > 0.35 { veterans.append(player) }
    }

    /// The tenures of a season that is over, nearly always one for each team; who has won too little is replaced.
    mutating func tenures(of season: Season, _ book: SeasonBook) -> [Tenure] {
        var tenures: [Tenure] = []
        for (team, own) in season.teams.enumerated() {
            let number = own.franchise.teamID
            var random = SampleRandom(seed: seed, of: "\(role.rawValue) \(season.league) \(season.year) \(number)")
            let results = book.teams[team]
            let member = members[number] ?? hire(for: number, season, &random)
            let half = results.regular.prefix(results.regular.count * random.within(35...60) / 100)
            let hasFailed = Double(half.count { $0 }) < 0.33 * Double(half.count)
            if role == .coach, half.count > 10, hasFailed, random.chance(0.5) {
                free.append((member, season.year.rawValue))
                let next = hire(for: number, season, &random)
                tenures.append(Tenure(member: member, team: team, regular: Array(half), playoffs: []))
                let rest = Array(results.regular.dropFirst(half.count))
                tenures.append(Tenure(member: next, team: team, regular: rest, playoffs: results.playoffs))
            } else {
                tenures.append(Tenure(member: member, team: team, regular: results.regular, playoffs: results.playoffs))
            }
            review(number, results, season, &random)
        }
        return tenures
    }

    private mutating func review(
        _ team: Int64,
        _ results: SeasonBook.Results,
        _ season: Season,
        _ random: inout SampleRandom
    ) {
        guard let member = members[team] else { return }
        let age = season.year.rawValue - member.birthYear
        let isFired = results.winShare < role.patience && random.chance(0.4)
        guard age >= role.oldestAge || isFired else { return }
        members[team] = nil
        if age < role.oldestAge { free.append((member, season.year.rawValue)) }
    }

    private mutating func hire(for team: Int64, _ season: Season, _ random: inout SampleRandom) -> StaffMember {
        let year = season.year.rawValue
        free.removeAll { year - $0.member.birthYear >= role.oldestAge }
        veterans.removeAll { year - $0.birthYear > 55 }
        let member: StaffMember
        let known = free.indices.filter { free[$0].year < year }
        if !known.isEmpty, random.chance(0.35) {
            member = free.remove(at: known[random.below(known.count)]).member
        } else if !veterans.isEmpty, random.chance(0.5) {
            let player = veterans.remove(at: random.below(veterans.count))
            member = StaffMember(
                id: ids.next(for: player.name),
                name: player.name,
                birthYear: player.birthYear,
                person: Person(player),
                playerID: player.pageID
            )
        } else {
            let name = names.next(&random)
            let id = ids.next(for: name)
            let birthYear = year - random.within(38...56)
            let person = Person(pageID: id, birthYear: birthYear)
            member = StaffMember(id: id, name: name, birthYear: birthYear, person: person, playerID: nil)
        }
        members[team] = member
        if !everybody.contains(where: { $0.id == member.id }) { everybody.append(member) }
        return member
    }
}
