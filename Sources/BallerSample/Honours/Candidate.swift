import BallerCore

/// Somebody who may get an award or honour, and how good his season was.
struct Candidate {
    let playerID: String?
    let coachID: String?
    let name: String
    let position: SamplePlayer.Position?
    let age: Int?
    /// The code of the only team; `nil` of those who had several.
    let team: String?
    let stint: Stint?
    /// Wins and losses of a coach.
    var record: (wins: Int, losses: Int)?
    let score: Double

    init(_ own: PlayerBook, _ total: Stint, _ record: SeasonRecord, score: Double) {
        playerID = own.player.pageID
        coachID = nil
        name = own.player.name
        position = own.player.position
        age = Person(own.player).age(in: record.year)
        team = own.regular.count == 1 ? record.code(total.team) : nil
        stint = total
        self.score = score
    }

    init(_ tenure: Tenure, _ record: SeasonRecord, score: Double) {
        playerID = nil
        coachID = tenure.member.id
        name = tenure.member.name
        position = nil
        age = tenure.member.person.age(in: record.year)
        team = record.code(tenure.team)
        stint = nil
        self.record = (tenure.wins, tenure.losses)
        self.score = score
    }
}

extension SeasonRecord {
    /// Players by a score of their regular season, best first; who has none is left out.
    func ranked(_ score: (PlayerBook, Stint) -> Double?) -> [Candidate] {
        book.everybody.compactMap { own in
            guard let total = own.total, let score = score(own, total) else { return nil }
            return Candidate(own, total, self, score: score)
        }.sorted { $0.score > $1.score }
    }

    /// What a player was worth in all his games, for a game of his team.
    func worth(_ own: PlayerBook, _ total: Stint) -> Double {
        Double(total.line.fantasyTenths) / Double(season.gamesPerTeam)
    }

    /// The worth of a winner's season counts for more.
    func value(_ own: PlayerBook, _ total: Stint) -> Double {
        worth(own, total) * (0.6 + 0.8 * book.teams[own.mainTeam ?? total.team].winShare)
    }

    /// What a player does without the ball.
    func defence(_ own: PlayerBook, _ total: Stint) -> Double {
        let line = total.line
        let stops = 10 * line.steals + 10 * line.blocks + 3 * line.defensiveRebounds + line.minutes / 4
        return Double(stops) / Double(season.gamesPerTeam)
    }

    /// Those of each team who are not among the five with most minutes a game.
    func reserves() -> Set<String> {
        let teams = Dictionary(grouping: book.everybody.filter { $0.total != nil }) { $0.mainTeam ?? 0 }
        return Set(
            teams.values.flatMap { players in
                players.sorted { minutes($0) != minutes($1) ? minutes($0) > minutes($1) : $0.player.id < $1.player.id }
                    .dropFirst(5).map(\.player.pageID)
            }
        )
    }

    private func minutes(_ own: PlayerBook) -> Double {
        own.total.map { Double($0.line.minutes) / Double($0.games) } ?? 0
    }
}
