import BallerCore
import Foundation

/// Votes, winners and teams of honour, as the pages of seasons and of awards print them.
final class AwardFiles {
    private let votes: PageFile
    private let winners: PageFile
    private let honours: PageFile
    /// What everybody was worth in the season before, by league.
    private var worth: [String: [String: Double]] = [:]
    private var shares: [String: [Int64: Double]] = [:]

    init(folder: URL) throws(SampleError) {
        votes = try PageFile(
            "award_votes",
            nil,
            in: folder,
            columns: "season_year league award_id award rank (team_selection) (position) player_id coach_id name age "
                + "team_id first_place_votes (second_team_votes) (third_team_votes) points_won points_max share wins "
                + "losses \(Printed.averages) (win_shares) (win_shares_per_48)"
        )
        winners = try PageFile(
            "awards",
            nil,
            in: folder,
            columns: "award_id season_year league player_id coach_id name is_tie (voting) age team_id "
                + "\(Printed.averages) (win_shares) (win_shares_per_48)"
        )
        honours = try PageFile(
            "honour_teams",
            nil,
            in: folder,
            columns: "award_id season_year league team_selection player_id player_name position"
        )
    }

    func write(_ record: SeasonRecord) throws(SampleError) {
        let league = record.season.league
        for award in Award.allCases where award.firstYear <= record.year.rawValue {
            let candidates = award.candidates(
                record,
                before: worth[league] ?? [:],
                winsBefore: shares[league] ?? [:]
            )
            try write(award, Election(candidates, points: award.points, record.random(award.rawValue)), record)
        }
        try writeFinals(record)
        for honour in HonourTeam.allCases where honour.firstYear <= record.year.rawValue {
            for (place, team) in honour.teams(record).enumerated() {
                for player in team {
                    try honours.write(
                        [
                            honour.rawValue, "\(record.year)", league, Printed.ordinal(place + 1), player.playerID,
                            player.name, honour == .rookie ? nil : player.position?.letter,
                        ],
                        from: Page("awards/\(honour.rawValue).html")
                    )
                }
            }
        }
        remember(record)
    }

    func close() throws(SampleError) {
        for file in [votes, winners, honours] { try file.close() }
    }

    private func remember(_ record: SeasonRecord) {
        let pairs = record.book.everybody.compactMap { own in
            own.total.map { (own.player.pageID, record.worth(own, $0)) }
        }
        worth[record.season.league] = Dictionary(uniqueKeysWithValues: pairs)
        shares[record.season.league] = Dictionary(
            uniqueKeysWithValues: zip(record.season.teams, record.book.teams).map { ($0.franchise.teamID, $1.winShare) }
        )
    }

    private func write(_ award: Award, _ election: Election, _ record: SeasonRecord) throws(SampleError) {
        let page = Page("awards/awards_\(record.year).html")
        for result in election.results {
            let candidate = result.candidate
            let head: [String?] = [
                "\(record.year)", record.season.league, award.rawValue, award.title, result.place, candidate.playerID,
                candidate.coachID, candidate.name, candidate.age.map { "\($0)" }, candidate.team,
            ]
            let counts: [String?] = [
                "\(result.firsts).0", "\(result.points).0", "\(election.most).0",
                Printed.share(result.points, of: election.most), candidate.record.map { "\($0.wins)" },
                candidate.record.map { "\($0.losses)" },
            ]
            try votes.write(head + counts + averages(candidate, record), from: page)
        }
        for winner in election.winners {
            try write(winner.candidate, of: award.rawValue, isTie: winner.isTie, record)
        }
    }

    /// The best of the winners in the last series.
    private func writeFinals(_ record: SeasonRecord) throws(SampleError) {
        guard record.year.rawValue >= 1969, let champion = record.champion else { return }
        let best = record.book.lastSeries.filter { $0.value.team == champion }
            .max { ($0.value.line.fantasyTenths, $0.key) < ($1.value.line.fantasyTenths, $1.key) }
        guard let best, let own = record.book[best.key] else { return }
        try write(Candidate(own, best.value, record, score: 0), of: "finals_mvp", isTie: false, record)
    }

    private func write(
        _ winner: Candidate,
        of award: String,
        isTie: Bool,
        _ record: SeasonRecord
    ) throws(SampleError) {
        try winners.write(
            [
                award, "\(record.year)", record.season.league, winner.playerID, winner.coachID, winner.name, "\(isTie)",
                winner.age.map { "\($0)" }, winner.team,
            ] + averages(winner, record),
            from: Page("awards/\(award).html")
        )
    }

    private func averages(_ candidate: Candidate, _ record: SeasonRecord) -> [String?] {
        candidate.stint.map { Printed.averages($0, record.recorded) } ?? Array(repeating: nil, count: 10)
    }
}
