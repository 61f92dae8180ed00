package import BallerCore

extension Directory {
    /// One of several that a key may mean, or one whose key is much like it.
    package struct Candidate: Sendable, Equatable {
        package enum Kind: String, Sendable { case player, team }

        package let kind: Kind
        package let id: Int64
        /// What names it and nothing else, in an address.
        package let key: String
        package let name: String
        package let position: String?
        package let firstSeason: Int?
        package let lastSeason: Int?
    }

    /// What a key names.
    package enum Found<Thing: Sendable>: Sendable {
        case one(Thing)
        /// More than one thing: nobody guesses which is meant.
        case several([Candidate])
        /// Nothing; some have keys that are much like it.
        case none(near: [Candidate])
    }

    /// The player of any key: those of `player(_:)`, in whatever case, or a name, `nikola-jokic`, where one player has it.
    package func find(player key: String) -> Found<Player> {
        if let player = player(key) ?? player(key.lowercased()) { return .one(player) }
        let named = namesakes[key.lettersAndDigits] ?? []
        guard let first = named.first else { return .none(near: near(key)) }
        guard named.count == 1, let player = players[first.key] else { return .several(named) }
        return .one(player)
    }

    /// The player who is called so, where nobody else is.
    package func player(named name: String) -> Player? {
        guard let named = namesakes[name.lettersAndDigits], named.count == 1 else { return nil }
        return players[named[0].key]
    }

    /// The team of any key: a code of that season or any other, ours or that of Basketball-Reference, a number, or a name.
    ///
    /// Without a season a code names the team that has it today, or all that ever had it.
    package func find(team key: String, in season: SeasonID?) -> Found<Team> {
        let found = teams.teams(key, in: season)
        guard let first = found.first else { return .none(near: teams.near(key).prefix(5).compactMap(teams.candidate)) }
        guard found.count == 1 else { return .several(found.compactMap(teams.candidate)) }
        guard let code = teams.code(of: first, in: season) else {
            return .none(near: [teams.candidate(first)].compactMap(\.self))
        }
        return .one(Team(id: first, abbreviation: code))
    }

    /// The team of any key in a season, or in none; `nil` where it is none or may be several.
    package func team(_ key: String, in season: SeasonID?) -> Team? {
        guard case .one(let team) = find(team: key, in: season) else { return nil }
        return team
    }

    /// What names a team and no other through all its seasons: its newest code if nobody else had it, else its number.
    package func key(ofTeam id: TeamID) -> String {
        let code = teams.code(of: id, in: nil) ?? ""
        return team(code, in: nil)?.id == id ? code : id.description
    }

    /// Whether a key ever named a team.
    package func isTeam(_ key: String) -> Bool { !teams.teams(key, in: nil).isEmpty }

    /// Players whose slug or name differs from the key in two letters at most, a few.
    private func near(_ key: String) -> [Candidate] {
        let letters = key.lettersAndDigits
        guard letters.utf8.count >= 4 else { return [] }
        // Whoever mistypes a name begins it well: thousands of others need not be compared.
        let first = letters.utf8.first
        var distance = EditDistance(from: Array(letters.utf8))
        func isNear(_ text: String) -> Bool {
            guard text.utf8.first == first else { return false }
            guard let errors = distance.errors(to: Array(text.utf8)[...], limit: 2) else { return false }
            // What follows a beginning that is near counts, too.
            return !errors.isPrefix || text.utf8.count - letters.utf8.count + errors.count <= 2
        }
        var found: [Candidate] = []
        for (name, players) in namesakes {
            for player in players where isNear(name) || isNear(player.key) { found.append(player) }
        }
        return Array(found.sorted { ($0.lastSeason ?? 0, $1.key) > ($1.lastSeason ?? 0, $0.key) }.prefix(5))
    }
}

extension String {
    /// Its letters and digits in lower case: `Shaquille O'Neal` and `shaquille-o-neal` have the same.
    var lettersAndDigits: String {
        String(
            decoding: utf8.compactMap { byte -> UInt8? in
                switch byte {
                case 65...90: byte | 0x20
                case 48...57, 97...122, 0x80...: byte
                default: nil
                }
            },
            as: UTF8.self
        )
    }
}
