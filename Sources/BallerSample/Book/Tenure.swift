/// Somebody who coaches teams or builds them.
struct StaffMember {
    /// As pages know him: `vestiant01c`.
    let id: String
    let name: String
    let birthYear: Int
    let person: Person
    /// The page of the same man as a player.
    let playerID: String?
}

/// The time of a member of the staff with a team in a season.
struct Tenure {
    let member: StaffMember
    /// The index in the season's list of teams.
    let team: Int
    let regular: [Bool]
    let playoffs: [Bool]

    var wins: Int { regular.count { $0 } }
    var losses: Int { regular.count - wins }
    var playoffWins: Int { playoffs.count { $0 } }
    var playoffLosses: Int { playoffs.count - playoffWins }
}
