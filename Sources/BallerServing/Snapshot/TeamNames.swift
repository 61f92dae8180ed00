import BallerCore

/// What every team was called in every season: its codes, ours before those of Basketball-Reference, and its names.
struct TeamNames: Sendable {
    private struct Known: Sendable {
        var code: String
        var name: String
        var first: SeasonYear
        var last: SeasonYear
    }

    /// The teams of a season by their codes of then.
    private var codes: [SeasonID: [String: TeamID]] = [:]
    private var codesOfTeams: [SeasonID: [TeamID: String]] = [:]
    /// Every team that ever had a code of ours, or one of Basketball-Reference.
    private var ours: [String: [TeamID]] = [:]
    private var others: [String: [TeamID]] = [:]
    /// Every team that was ever called so, by the letters and digits of the name.
    private var names: [String: [TeamID]] = [:]
    private var known: [TeamID: Known] = [:]
    private var newestYear = SeasonYear(rawValue: 0)

    /// Takes up what a team was called in a season; the rows of a team come in the order of its seasons.
    mutating func note(_ row: TeamRow) {
        let season = SeasonID(league: row.league, year: row.seasonYear)
        codesOfTeams[season, default: [:]][row.teamID] = row.teamAbbreviation
        codes[season, default: [:]][row.teamAbbreviation] = row.teamID
        ours.add(row.teamID, to: row.teamAbbreviation)
        if let code = row.brefCode {
            if codes[season]?[code] == nil { codes[season, default: [:]][code] = row.teamID }
            others.add(row.teamID, to: code)
        }
        for name in [row.teamName, row.nickname].compactMap(\.self) { names.add(row.teamID, to: name.lettersAndDigits) }
        let first = known[row.teamID]?.first ?? row.seasonYear
        known[row.teamID] = Known(
            code: row.teamAbbreviation,
            name: row.teamName,
            first: min(first, row.seasonYear),
            last: max(known[row.teamID]?.last ?? row.seasonYear, row.seasonYear)
        )
        newestYear = max(newestYear, row.seasonYear)
    }

    /// The code of a team in a season, or its newest; `nil` where it played none.
    func code(of team: TeamID, in season: SeasonID?) -> String? {
        guard let season else { return known[team]?.code }
        return codesOfTeams[season]?[team]
    }

    /// The teams that a key may mean: by its code of a season the one that had it; else those that played the season, or all.
    ///
    /// Without a season a code means the team that has it today, or all that ever had it.
    func teams(_ key: String, in season: SeasonID?) -> [TeamID] {
        let code = key.uppercased()
        if let season, let team = codes[season]?[code] { return [team] }
        let coded = ours[code] ?? others[code] ?? []
        let number = Int64(key).map { TeamID(rawValue: $0) }.flatMap { known[$0] == nil ? nil : $0 }
        let found = coded.isEmpty ? number.map { [$0] } ?? names[key.lettersAndDigits] ?? [] : coded
        if let season { return found.count == 1 ? found : found.filter { codesOfTeams[season]?[$0] != nil } }
        let today = coded.filter { known[$0]?.code == code && known[$0]?.last == newestYear }
        return today.count == 1 ? today : found
    }

    /// Teams with a code that differs in one letter, or a name that has the key in it, by their names.
    func near(_ key: String) -> [TeamID] {
        let code = key.uppercased()
        let letters = key.lettersAndDigits
        var distance = EditDistance(from: Array(code.utf8))
        var found: [TeamID] = []
        for (known, teams) in ours {
            if let errors = distance.errors(to: Array(known.utf8)[...], limit: 1), !errors.isPrefix { found += teams }
        }
        if letters.utf8.count >= 3 { found += names.filter { $0.key.contains(letters) }.flatMap(\.value) }
        return Set(found).sorted { (known[$0]?.name ?? "", $0.rawValue) < (known[$1]?.name ?? "", $1.rawValue) }
    }

    func candidate(_ team: TeamID) -> Directory.Candidate? {
        known[team].map {
            Directory.Candidate(
                kind: .team,
                id: team.rawValue,
                key: String(team.rawValue),
                name: $0.name,
                position: nil,
                firstSeason: $0.first.rawValue,
                lastSeason: $0.last.rawValue
            )
        }
    }
}

/// What a team was called in a season.
struct TeamRow: Decodable {
    let teamID: TeamID
    let league: LeagueID
    let seasonYear: SeasonYear
    let teamAbbreviation: String
    let brefCode: String?
    let teamName: String
    let nickname: String?
}

extension [String: [TeamID]] {
    fileprivate mutating func add(_ team: TeamID, to key: String) {
        if self[key]?.contains(team) != true { self[key, default: []].append(team) }
    }
}
