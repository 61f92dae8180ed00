package import Foundation

/// Who is who in a sample, which its files do not say: what finds it out can be held against it.
package struct SampleTruth: Sendable, Equatable {
    package struct Player: Sendable, Equatable {
        /// In the logs; `nil` of those who played in the second league alone.
        package let nbaID: Int64?
        /// On pages.
        package let pageID: String
        package let name: String
    }

    package struct StaffMember: Sendable, Equatable {
        /// On pages: of a coach with a `c` at the end, of an executive with an `x`.
        package let pageID: String
        package let name: String
        /// The same man as a player; `nil` of those who never played.
        package let playerPageID: String?
    }

    package let players: [Player]
    package let staff: [StaffMember]

    /// Under which id pages know each player of the logs.
    package var pageIDs: [Int64: String] {
        Dictionary(players.compactMap { player in player.nbaID.map { ($0, player.pageID) } }) { first, _ in first }
    }

    /// As CSV: a line for everybody, with the ids of the same person.
    ///
    /// Blocks.
    /// - Throws: `SampleError.cannotWrite`.
    package func write(to file: URL) throws(SampleError) {
        let lines = try ByteFile(file)
        lines.write("role,name,nba_id,bref_id,bref_player_id")
        try lines.endLine()
        for player in players {
            let number = player.nbaID.map { "\($0)" } ?? ""
            lines.write("player,\(player.name),\(number),\(player.pageID),\(player.pageID)")
            try lines.endLine()
        }
        for member in staff {
            let role = member.pageID.hasSuffix("c") ? "coach" : "executive"
            lines.write("\(role),\(member.name),,\(member.pageID),\(member.playerPageID ?? "")")
            try lines.endLine()
        }
        try lines.close()
    }
}
