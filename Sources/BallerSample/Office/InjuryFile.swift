import BallerCore
import Foundation

/// Who was hurt on the day of the last game.
enum InjuryFile {
    private static let parts = ["Ankle", "Knee", "Back", "Hamstring", "Foot", "Shoulder", "Thumb", "Calf", "Wrist"]

    static func write(_ record: SeasonRecord?, to folder: URL) throws(SampleError) {
        let file = try PageFile(
            "injuries",
            nil,
            in: folder,
            columns: "player_id player_name team_id updated_on description"
        )
        for (team, roster) in (record?.rosters ?? []).enumerated() {
            for player in roster where player.roundsOut > 0 {
                guard let record else { continue }
                var random = record.random("injury \(player.pageID)")
                let part = parts[random.below(parts.count)]
                let last = record.book.lastDay ?? record.season.lastDay
                let outlook =
                    player.roundsOut > 5
                    ? "Out (\(part)) - He will miss about \(player.roundsOut / 3 + 1) weeks."
                    : "Day To Day (\(part)) - He may be back within days."
                try file.write(
                    [player.pageID, player.name, record.code(team), "\(last - random.below(10))", outlook],
                    from: Page("friv/injuries.fcgi")
                )
            }
        }
        try file.close()
    }
}
