import BallerCore
import Foundation

/// What pages tell of leagues beyond their games, through all seasons.
final class Chronicle {
    /// A season of a league in progress.
    private struct Desk {
        var book: SeasonBook
        let firstRosters: [[SamplePlayer]]
    }

    private let options: SampleLeague
    private let folder: URL
    private var desks: [String: Desk] = [:]
    private var careers = Careers()
    private var coaches: Staff
    private var executives: Staff
    private var payroll: Payroll
    private var newest: SeasonRecord?

    private let coachFiles: CoachFiles
    private let executiveFiles: ExecutiveFiles
    private let awards: AwardFiles
    private let allStars: AllStarFiles
    private let hall: HallFile
    private let drafts: DraftFiles
    private let pay: PayFiles
    private let moves: MoveFile
    private let rosters: RosterFiles
    private let totals: TotalsFile
    private let shooting: AdjustedShootingFile
    private let plays: PlayTables

    init(of league: SampleLeague, in folder: URL) throws(SampleError) {
        options = league
        self.folder = folder.appending(component: SeasonFiles.pages)
        coaches = Staff(.coach, seed: league.seed)
        executives = Staff(.executive, seed: league.seed)
        payroll = Payroll(seed: league.seed)
        coachFiles = try CoachFiles(folder: self.folder)
        executiveFiles = try ExecutiveFiles(folder: self.folder)
        awards = try AwardFiles(folder: self.folder)
        allStars = try AllStarFiles(folder: self.folder)
        hall = try HallFile(folder: self.folder)
        drafts = try DraftFiles(folder: self.folder, reference: folder.appending(component: "reference"))
        pay = try PayFiles(folder: self.folder)
        moves = try MoveFile(folder: self.folder)
        rosters = try RosterFiles(folder: self.folder, seed: league.seed)
        totals = try TotalsFile(folder: self.folder)
        shooting = try AdjustedShootingFile(folder: self.folder)
        plays = try PlayTables(folder: self.folder)
    }

    var staff: [SampleTruth.StaffMember] {
        (coaches.everybody + executives.everybody).map { member in
            SampleTruth.StaffMember(pageID: member.id, name: member.name, playerPageID: member.playerID)
        }
    }

    func begin(_ season: Season, _ league: League) {
        desks[season.league] = Desk(book: SeasonBook(teams: season.teams.count), firstRosters: league.currentRosters)
    }

    func count(_ game: PlayedGame, of season: Season) { desks[season.league]?.book.count(game) }

    func end(_ season: Season, _ league: League) throws(SampleError) {
        guard let desk = desks.removeValue(forKey: season.league) else { return }
        for case .retirement(let player, _) in league.moves {
            coaches.retire(league.players[player])
            executives.retire(league.players[player])
        }
        let record = SeasonRecord(
            season: season,
            recorded: options.recorded(in: season.year, isSecondLeague: season.isSecondLeague),
            book: desk.book,
            firstRosters: desk.firstRosters,
            rosters: league.currentRosters,
            moves: league.moves,
            coaches: coaches.tenures(of: season, desk.book),
            executives: executives.tenures(of: season, desk.book),
            players: league.players,
            seed: options.seed
        )
        careers.count(record)
        payroll.begin(record)
        try coachFiles.write(record)
        try executiveFiles.write(record)
        if season.playedGames == nil {
            try awards.write(record)
            try allStars.write(record)
            try hall.write(record)
        }
        try drafts.write(record)
        try pay.write(record, payroll)
        try moves.write(record, signed: payroll.signed)
        try rosters.write(record, careers)
        let hasStarts = !season.isSecondLeague && options.hasPages(season.year)
        try totals.write(record, hasStarts: hasStarts)
        try shooting.write(record, hasStarts: hasStarts)
        if hasStarts { try plays.write(record) }
        if !season.isSecondLeague { newest = record }
    }

    /// Writes what is told of careers; `players` are all who ever played, in any league.
    func close(_ league: League, players: [SamplePlayer]) throws(SampleError) {
        try writeProfiles(players)
        try drafts.close(careers)
        try InjuryFile.write(newest, to: folder)
        try RefereeFile.write(league.referees, born: options.lastSeason.rawValue - 35, to: folder)
        try pay.close(payroll)
        try coachFiles.close()
        try executiveFiles.close()
        try awards.close()
        try allStars.close()
        try hall.close()
        try moves.close()
        try rosters.close()
        try totals.close()
        try shooting.close()
        try plays.close()
    }

    private func writeProfiles(_ players: [SamplePlayer]) throws(SampleError) {
        let picks = drafts.byPlayer
        var teams: [String: String] = [:]
        for (team, roster) in (newest?.rosters ?? []).enumerated() {
            for player in roster { teams[player.pageID] = newest?.code(team) }
        }
        try ProfileFile.write(players, to: folder) { player in
            let id = player.pageID
            var chapter = ProfileFile.Chapter()
            chapter.draft = picks[id].map { draft, pick in
                ProfileFile.Chapter.Draft(
                    words: draft.words(pick),
                    year: draft.year,
                    team: pick.team.identity.abbreviation,
                    round: pick.round,
                    number: pick.number
                )
            }
            chapter.debut = careers[id]?.debuts[options.league]
            chapter.otherDebut = careers[id]?.debuts[SecondLeague.name]
            chapter.experience = careers[id].flatMap { career in
                career.debuts.isEmpty ? nil : "\(career.years.count) year\(career.years.count == 1 ? "" : "s")"
            }
            chapter.hallOfFame = hall.members[id].map { "Inducted as Player in \($0)" }
            chapter.team = teams[id]
            return chapter
        }
        try RegisterFile.write(
            players,
            careers,
            active: Set(teams.keys),
            famous: Set(hall.members.keys),
            to: folder
        )
    }
}
