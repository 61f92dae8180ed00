import BallerCore
import Foundation

/// The profiles of everybody who ever played in the sample league.
enum ProfileFile {
    static func write(_ players: [SamplePlayer], to folder: URL) throws(SampleError) {
        let file = try PageFile(
            "players",
            nil,
            in: folder,
            columns:
                "player_id name full_name (nicknames) (name_note) birth_date birth_place (death_date) (high_school) "
                + "college (pronunciation) positions shoots height_inches weight_pounds (draft) (draft_year) "
                + "(draft_team_id) (draft_round) (draft_overall_pick) (debut_date) (debut_game_id) (nba_debut_date) "
                + "(nba_debut_game_id) (aba_debut_date) (aba_debut_game_id) (experience) (hall_of_fame) "
                + "(current_team_id)"
        )
        for player in players {
            // From the id alone, so that the league is the same with profiles and without.
            var random = SampleRandom(seed: UInt64(player.id))
            let birthday = CalendarDay(year: player.birthYear, month: random.within(1...12), day: random.within(1...28))
            let hometown = Franchise.all[random.below(Franchise.all.count)].identities[0].city
            let inches = player.position.usualInches + random.within(-3...3)
            try file.write(
                [
                    player.pageID, player.name, player.name, birthday?.description, hometown,
                    random.chance(0.8)
                        ? "\(Franchise.all[random.below(Franchise.all.count)].identities[0].city) State" : nil,
                    player.position.title, random.chance(0.9) ? "Right" : "Left", "\(inches)",
                    "\(inches * 2 + random.within(40...75))",
                ],
                from: Page("players/\(player.pageID.prefix(1))/\(player.pageID).html")
            )
        }
        try file.close()
    }
}

extension SamplePlayer.Position {
    fileprivate var title: String {
        switch self {
        case .guarding: "Point Guard"
        case .wing: "Small Forward"
        case .big: "Center"
        }
    }

    fileprivate var usualInches: Int {
        switch self {
        case .guarding: 75
        case .wing: 79
        case .big: 82
        }
    }
}
