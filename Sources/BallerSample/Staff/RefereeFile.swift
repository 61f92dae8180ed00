import BallerCore
import Foundation

/// Who the league's officials are.
enum RefereeFile {
    static func write(_ referees: [Referee], born year: Int, to folder: URL) throws(SampleError) {
        let file = try PageFile(
            "referees",
            nil,
            in: folder,
            columns: "referee_id name full_name (nicknames) (name_note) birth_date birth_place (death_date) "
                + "high_school college jersey_number"
        )
        for (order, referee) in referees.enumerated() {
            let person = Person(pageID: referee.id, birthYear: year - order % 15)
            try file.write(
                [
                    referee.id, referee.name, referee.name, person.birthday?.description, person.birthPlace,
                    person.highSchool, person.college, "\(order + 10)",
                ],
                from: Page("referees/\(referee.id).html")
            )
        }
        try file.close()
    }
}
