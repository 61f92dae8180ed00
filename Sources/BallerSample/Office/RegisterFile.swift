import BallerCore
import Foundation

/// Everybody who ever played, in the order of the register of players.
enum RegisterFile {
    /// `active` are those who are with a team, `famous` those in the Hall of Fame.
    static func write(
        _ players: [SamplePlayer],
        _ careers: Careers,
        active: Set<String>,
        famous: Set<String>,
        to folder: URL
    ) throws(SampleError) {
        let file = try PageFile(
            "player_index",
            nil,
            in: folder,
            columns: "player_id player_name is_hall_of_fame is_active first_season_year last_season_year positions "
                + "height_inches weight_pounds birth_date colleges"
        )
        for player in players.sorted(by: { $0.pageID < $1.pageID }) {
            guard let career = careers[player.pageID], !career.years.isEmpty else { continue }
            let person = Person(player)
            let id = player.pageID
            try file.write(
                [
                    id, player.name, "\(famous.contains(id))", "\(active.contains(id))", "\(career.firstYear)",
                    "\(career.lastYear)", player.position.letter, "\(person.inches)", "\(person.pounds)",
                    person.birthday?.description, person.college,
                ],
                from: Page("players/\(id.prefix(1))/")
            )
        }
        try file.close()
    }
}
