import BallerCore

/// All tenures of somebody, summed up.
struct StaffCareer {
    let member: StaffMember
    private(set) var years: Set<Int> = []
    private(set) var games = 0
    private(set) var wins = 0
    private(set) var playoffGames = 0
    private(set) var playoffWins = 0
    private(set) var titles = 0

    init(_ member: StaffMember) { self.member = member }

    var firstYear: Int { years.min() ?? 0 }
    var lastYear: Int { years.max() ?? 0 }

    mutating func count(_ tenure: Tenure, _ record: SeasonRecord) {
        years.insert(record.year.rawValue)
        games += tenure.regular.count
        wins += tenure.wins
        playoffGames += tenure.playoffs.count
        playoffWins += tenure.playoffWins
        if tenure.team == record.champion, !tenure.playoffs.isEmpty { titles += 1 }
    }

    private static let results =
        "games wins losses win_pct wins_over_500 finish playoff_games playoff_wins playoff_losses playoff_win_pct "
        + "remarks"
    static let coachColumns = "coach_id season_year age team_id league role \(results)"
    static let executiveColumns = "executive_id season_year age team_id league title \(results)"

    /// The cells of a season from the number of games on.
    static func results(_ tenure: Tenure, _ record: SeasonRecord) -> [String?] {
        let (games, playoffGames) = (tenure.regular.count, tenure.playoffs.count)
        let hasPlayoffs = playoffGames > 0
        return [
            "\(games)", "\(tenure.wins)", "\(tenure.losses)", Printed.share(tenure.wins, of: games),
            Printed.fraction(tenure.wins - tenure.losses, 2, places: 1), "\(record.finish(of: tenure.team))",
            hasPlayoffs ? "\(playoffGames)" : nil, hasPlayoffs ? "\(tenure.playoffWins)" : nil,
            hasPlayoffs ? "\(tenure.playoffLosses)" : nil, Printed.share(tenure.playoffWins, of: playoffGames),
            hasPlayoffs && tenure.team == record.champion ? "\(record.season.league) Champions" : nil,
        ]
    }
}
