import BallerCore
import Foundation

/// The profiles of everybody who ever played in the sample league.
enum ProfileFile {
    /// What the league's chronicle tells of a player.
    struct Chapter {
        struct Draft {
            let words: String
            let year: Int
            let team: String
            let round: Int
            let number: Int
        }

        var draft: Draft?
        var debut: CalendarDay?
        /// The first game in the second league.
        var otherDebut: CalendarDay?
        var experience: String?
        var hallOfFame: String?
        /// Of those who play.
        var team: String?
    }

    static func write(
        _ players: [SamplePlayer],
        to folder: URL,
        telling chapter: (SamplePlayer) -> Chapter = { _ in Chapter() }
    ) throws(SampleError) {
        let file = try PageFile(
            "players",
            nil,
            in: folder,
            columns:
                "player_id name full_name (nicknames) (name_note) birth_date birth_place (death_date) high_school "
                + "college (pronunciation) positions shoots height_inches weight_pounds draft draft_year "
                + "draft_team_id draft_round draft_overall_pick debut_date (debut_game_id) nba_debut_date "
                + "(nba_debut_game_id) aba_debut_date (aba_debut_game_id) experience hall_of_fame current_team_id"
        )
        for player in players {
            let person = Person(player)
            let told = chapter(player)
            let own: [String?] = [
                player.pageID, player.name, player.name, person.birthday?.description, person.birthPlace,
                person.highSchool, person.college, player.position.title, person.isRightHanded ? "Right" : "Left",
                "\(person.inches)", "\(person.pounds)",
            ]
            let draft: [String?] = [
                told.draft?.words, told.draft.map { "\($0.year)" }, told.draft?.team, told.draft.map { "\($0.round)" },
                told.draft.map { "\($0.number)" },
            ]
            let days = [told.debut, told.otherDebut].compactMap { $0 }
            let rest: [String?] = [
                days.min()?.description, told.debut?.description, told.otherDebut?.description, told.experience,
                told.hallOfFame, told.team,
            ]
            try file.write(own + draft + rest, from: Page("players/\(player.pageID.prefix(1))/\(player.pageID).html"))
        }
        try file.close()
    }
}
