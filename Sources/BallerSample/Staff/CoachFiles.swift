import BallerCore
import Foundation

/// Coaches with pages: who they are, and their seasons.
final class CoachFiles {
    private let people: PageFile
    private let seasons: PageFile
    private let index: PageFile
    private var careers: [String: StaffCareer] = [:]

    init(folder: URL) throws(SampleError) {
        people = try PageFile(
            "coaches",
            nil,
            in: folder,
            columns: "coach_id name full_name (nicknames) (name_note) birth_date birth_place (death_date) high_school "
                + "college (hall_of_fame) player_id"
        )
        seasons = try PageFile("coach_seasons", nil, in: folder, columns: StaffCareer.coachColumns)
        index = try PageFile(
            "coach_index",
            nil,
            in: folder,
            columns: "coach_id coach_name first_season_year last_season_year games wins losses win_pct"
        )
    }

    func write(_ record: SeasonRecord) throws(SampleError) {
        for tenure in record.coaches {
            let member = tenure.member
            careers[member.id, default: StaffCareer(member)].count(tenure, record)
            let page = Page("coaches/\(member.id).html")
            try seasons.write(
                [
                    member.id, "\(record.year)", member.person.age(in: record.year).map { "\($0)" },
                    record.code(tenure.team), record.season.league, "Head Coach",
                ] + StaffCareer.results(tenure, record),
                from: page
            )
        }
    }

    func close() throws(SampleError) {
        for (id, career) in careers.sorted(by: { $0.key < $1.key }) {
            let (member, person) = (career.member, career.member.person)
            try people.write(
                [
                    id, member.name, member.name, person.birthday?.description, person.birthPlace, person.highSchool,
                    person.college, member.playerID,
                ],
                from: Page("coaches/\(id).html")
            )
            try index.write(
                [
                    id, member.name, "\(career.firstYear)", "\(career.lastYear)", "\(career.games)", "\(career.wins)",
                    "\(career.games - career.wins)", Printed.share(career.wins, of: career.games),
                ],
                from: Page("coaches/")
            )
        }
        for file in [people, seasons, index] { try file.close() }
    }
}
