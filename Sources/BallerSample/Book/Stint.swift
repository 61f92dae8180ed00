/// What a player did for one team in one part of a season.
struct Stint {
    /// The index in the season's list of teams.
    let team: Int
    var games = 0
    /// Known of games with pages alone.
    var starts = 0
    var line = StatLine()
    /// Of games with pages.
    var events = EventCounts()

    mutating func count(_ line: StatLine, isStarter: Bool, _ events: EventCounts? = nil) {
        games += 1
        if isStarter { starts += 1 }
        self.line += line
        self.line.plusMinus += line.plusMinus
        if let events { self.events += events }
    }

    static func += (total: inout Stint, stint: Stint) {
        total.games += stint.games
        total.starts += stint.starts
        total.line += stint.line
        total.line.plusMinus += stint.line.plusMinus
        total.events += stint.events
    }
}

/// What a player did in a season, by team in the order in which he played for them.
struct PlayerBook {
    let player: SamplePlayer
    var regular: [Stint] = []
    var playoffs: [Stint] = []

    /// Over all teams of the regular season; its team is the last.
    var total: Stint? { Self.sum(regular) }
    var playoffTotal: Stint? { Self.sum(playoffs) }

    /// The team of most games.
    var mainTeam: Int? { regular.max { $0.games < $1.games }?.team }

    private static func sum(_ stints: [Stint]) -> Stint? {
        guard let last = stints.last else { return nil }
        return stints.reduce(into: Stint(team: last.team)) { $0 += $1 }
    }
}
