import BallerCore
import Foundation

/// Executives with pages: who they are, and the seasons of their teams.
final class ExecutiveFiles {
    private let people: PageFile
    private let seasons: PageFile
    private let index: PageFile
    private var careers: [String: StaffCareer] = [:]

    init(folder: URL) throws(SampleError) {
        people = try PageFile(
            "executives",
            nil,
            in: folder,
            columns: "executive_id name full_name (nicknames) (name_note) birth_date birth_place (death_date) "
                + "high_school college"
        )
        seasons = try PageFile("executive_seasons", nil, in: folder, columns: StaffCareer.executiveColumns)
        index = try PageFile(
            "executive_index",
            nil,
            in: folder,
            columns: "executive_id executive_name first_season_year last_season_year years games wins losses win_pct "
                + "wins_over_500 playoff_games playoff_wins playoff_losses playoff_win_pct (conference_titles) "
                + "league_titles"
        )
    }

    func write(_ record: SeasonRecord) throws(SampleError) {
        for tenure in record.executives {
            let member = tenure.member
            careers[member.id, default: StaffCareer(member)].count(tenure, record)
            try seasons.write(
                [
                    member.id, "\(record.year)", member.person.age(in: record.year).map { "\($0)" },
                    record.code(tenure.team), record.season.league, "General Manager",
                ] + StaffCareer.results(tenure, record),
                from: Page("executives/\(member.id).html")
            )
        }
    }

    func close() throws(SampleError) {
        for (id, career) in careers.sorted(by: { $0.key < $1.key }) {
            let (member, person) = (career.member, career.member.person)
            try people.write(
                [
                    id, member.name, member.name, person.birthday?.description, person.birthPlace, person.highSchool,
                    person.college,
                ],
                from: Page("executives/\(id).html")
            )
            let losses = career.games - career.wins
            try index.write(
                [
                    id, member.name, "\(career.firstYear)", "\(career.lastYear)", "\(career.years.count)",
                    "\(career.games)", "\(career.wins)", "\(losses)", Printed.share(career.wins, of: career.games),
                    Printed.fraction(career.wins - losses, 2, places: 1), "\(career.playoffGames)",
                    "\(career.playoffWins)", "\(career.playoffGames - career.playoffWins)",
                    Printed.share(career.playoffWins, of: career.playoffGames), "\(career.titles)",
                ],
                from: Page("executives/NBA_stats.html")
            )
        }
        for file in [people, seasons, index] { try file.close() }
    }
}
