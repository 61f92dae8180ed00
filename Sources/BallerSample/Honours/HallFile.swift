import BallerCore
import Foundation

/// The Hall of Fame: the best of those who left the league some years ago, and coaches who won most.
final class HallFile {
    private static let wait = 2

    private let file: PageFile
    /// The year of the admission, by player.
    private(set) var members: [String: Int] = [:]
    private var waiting: [(player: SamplePlayer, year: Int)] = []
    private var coachWins: [String: Int] = [:]

    init(folder: URL) throws(SampleError) {
        file = try PageFile("hall_of_fame", nil, in: folder, columns: "year name player_id coach_id category")
    }

    func write(_ record: SeasonRecord) throws(SampleError) {
        let year = record.year.rawValue
        for case .retirement(let player, _) in record.moves where record.players[player].talent > 0.45 {
            waiting.append((record.players[player], year))
        }
        let ready = waiting.filter { $0.year + Self.wait <= year }
            .sorted {
                $0.player.talent != $1.player.talent ? $0.player.talent > $1.player.talent : $0.player.id < $1.player.id
            }
        // One a year at least, and of the very best three.
        for (place, (player, _)) in ready.prefix(3).enumerated() where place == 0 || player.talent > 0.7 {
            waiting.removeAll { $0.player.id == player.id }
            members[player.pageID] = year
            try write(["\(year)", player.name, player.pageID, nil, "Player"])
        }
        for tenure in record.coaches {
            let before = coachWins[tenure.member.id, default: 0]
            coachWins[tenure.member.id] = before + tenure.wins
            // Once, in the season in which he passes it.
            guard before < 500, before + tenure.wins >= 500 else { continue }
            try write(["\(year)", tenure.member.name, tenure.member.playerID, tenure.member.id, "Coach"])
        }
    }

    func close() throws(SampleError) { try file.close() }

    private func write(_ cells: [String?]) throws(SampleError) { try file.write(cells, from: Page("awards/hof.html")) }
}
