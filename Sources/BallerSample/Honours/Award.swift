import BallerCore

/// An award that is voted for after the regular season.
enum Award: String, CaseIterable {
    case mostValuable = "mvp"
    case rookie = "roy"
    case defender = "dpoy"
    case sixthMan = "smoy"
    case improved = "mip"
    case coach = "coy"

    var title: String {
        switch self {
        case .mostValuable: "Most Valuable Player"
        case .rookie: "Rookie of the Year"
        case .defender: "Defensive Player of the Year"
        case .sixthMan: "Sixth Man of the Year"
        case .improved: "Most Improved Player"
        case .coach: "Coach of the Year"
        }
    }

    /// The first season in which it is given: the years are those of the NBA.
    var firstYear: Int {
        switch self {
        case .mostValuable: 1956
        case .rookie: 1953
        case .defender, .sixthMan: 1983
        case .improved: 1986
        case .coach: 1963
        }
    }

    /// Of a first place, a second and so on.
    var points: [Int] { self == .mostValuable ? [10, 7, 5, 3, 1] : [5, 3, 1] }

    /// Who may get it, best first.
    ///
    /// `before` is what players were worth in the season before, and `winsBefore` how much teams won.
    func candidates(_ record: SeasonRecord, before: [String: Double], winsBefore: [Int64: Double]) -> [Candidate] {
        switch self {
        case .mostValuable: return record.ranked(record.value)
        case .rookie: return record.ranked { record.isRookie($0.player) ? record.worth($0, $1) : nil }
        case .defender: return record.ranked(record.defence)
        case .sixthMan:
            let reserves = record.reserves()
            return record.ranked { reserves.contains($0.player.pageID) ? record.worth($0, $1) : nil }
        case .improved:
            return record.ranked { own, total in
                guard let before = before[own.player.pageID] else { return nil }
                let gain = record.worth(own, total) - before
                return gain > 0 ? gain : nil
            }
        case .coach:
            return record.coaches.filter { $0.regular.count * 2 > record.season.gamesPerTeam }.map { tenure in
                let share = record.book.teams[tenure.team].winShare
                let gain = share - winsBefore[record.season.teams[tenure.team].franchise.teamID, default: 0.5]
                return Candidate(tenure, record, score: share + max(gain, 0))
            }.sorted { $0.score > $1.score }
        }
    }
}

/// Teams of the best that are voted for.
enum HonourTeam: String, CaseIterable {
    case league = "all_league"
    case defence = "all_defense"
    case rookie = "all_rookie"

    var firstYear: Int {
        switch self {
        case .league: 1947
        case .defence: 1969
        case .rookie: 1963
        }
    }

    func count(in year: Int) -> Int {
        switch self {
        case .league: year < 1989 ? 2 : 3
        case .defence: 2
        case .rookie: year < 1989 ? 1 : 2
        }
    }

    /// The teams, best first, with two guards, two forwards and a centre each; those of rookies are of any five.
    func teams(_ record: SeasonRecord) -> [[Candidate]] {
        var left: [Candidate] =
            switch self {
            case .league: record.ranked(record.value)
            case .defence: record.ranked(record.defence)
            case .rookie: record.ranked { record.isRookie($0.player) ? record.worth($0, $1) : nil }
            }
        return (0..<count(in: record.year.rawValue)).map { _ in
            var places: [SamplePlayer.Position: Int] = [.guarding: 2, .wing: 2, .big: 1]
            var team: [Candidate] = []
            for candidate in left where team.count < 5 {
                guard let position = candidate.position else { continue }
                if self != .rookie {
                    guard let free = places[position], free > 0 else { continue }
                    places[position] = free - 1
                }
                team.append(candidate)
            }
            left.removeAll { one in team.contains { $0.playerID == one.playerID } }
            return team
        }
    }
}
