import BallerCore
import Foundation

/// The league in the format of the data set "Historical NBA data and player box scores": one file of all players' lines,
/// those who did not play among them, and one of all teams' lines.
final class KaggleFiles {
    private let players: ByteFile
    private let teams: ByteFile

    init(folder: URL) throws(SampleError) {
        players = try ByteFile(folder.appending(component: "PlayerStatistics.csv"))
        teams = try ByteFile(folder.appending(component: "TeamStatistics.csv"))
        players.write(
            "firstName,lastName,personId,gameId,gameDateTimeEst,playerteamCity,playerteamName,opponentteamCity,"
                + "opponentteamName,win,home,numMinutes,\(Self.counts),points,plusMinusPoints,playerteamId,"
                + "opponentteamId,comment,startingPosition"
        )
        teams.write(
            "gameId,gameDateTimeEst,teamCity,teamName,teamId,opponentTeamCity,opponentTeamName,opponentTeamId,home,win,"
                + "teamScore,opponentScore,numMinutes,\(Self.counts),plusMinusPoints"
        )
        try players.endLine()
        try teams.endLine()
    }

    func write(_ game: PlayedGame, of season: Season) throws(SampleError) {
        let sides = [game.home, game.away]
        for side in sides.indices {
            let (own, other) = (sides[side], sides[1 - side])
            let line = Side(
                gameID: game.scheduled.id(in: season.year),
                moment: "\(game.scheduled.day) 19:30:00",
                own: season.teams[own.team],
                other: season.teams[other.team],
                isHome: side == 0,
                isWin: game.winner == own.team
            )
            for (order, (player, counts)) in own.lines.enumerated() {
                let isStarter = game.detail != nil && order < SideDetail.starters
                try write(player, line, minutes: minutes(game, side, order), counts, isStarter: isStarter)
            }
            for (player, comment) in absences(game, side) {
                try write(player, line, minutes: "", StatLine(), isStarter: false, comment: comment)
            }
            try write(own.total, against: other.total, line)
        }
    }

    func close() throws(SampleError) {
        try players.close()
        try teams.close()
    }

    private struct Side {
        let gameID: String
        let moment: String
        let own: SeasonTeam
        let other: SeasonTeam
        let isHome: Bool
        let isWin: Bool

        var flags: String { "\(isWin ? 1 : 0),\(isHome ? 1 : 0)" }
        var names: String {
            [own, other].map { "\($0.identity.city),\($0.identity.nickname)" }.joined(separator: ",")
        }
        /// The set keeps numbers of games without their zeros.
        var number: Substring { gameID.drop { $0 == "0" } }
    }

    private func write(
        _ player: SamplePlayer,
        _ side: Side,
        minutes: String,
        _ line: StatLine,
        isStarter: Bool,
        comment: String = ""
    ) throws(SampleError) {
        let blank = player.name.firstIndex(of: " ") ?? player.name.endIndex
        let last = player.name[blank...].dropFirst()
        players.write("\(player.name[..<blank]),\(last),\(player.id),\(side.number),\(side.moment),\(side.names),")
        players.write("\(side.flags),\(minutes),")
        counts(line, players)
        players.field(line.points)
        players.field(line.plusMinus)
        players.write("\(side.own.franchise.teamID),\(side.other.franchise.teamID),\(comment),")
        players.write(isStarter ? player.position.letter : "")
        try players.endLine()
    }

    private func write(_ line: StatLine, against other: StatLine, _ side: Side) throws(SampleError) {
        let (own, opponent) = (side.own, side.other)
        teams.write("\(side.number),\(side.moment),\(own.identity.city),\(own.identity.nickname),")
        teams.write("\(own.franchise.teamID),\(opponent.identity.city),\(opponent.identity.nickname),")
        teams.write("\(opponent.franchise.teamID),\(side.isHome ? 1 : 0),\(side.isWin ? 1 : 0),")
        teams.field(line.points)
        teams.field(other.points)
        teams.write("\(line.minutes).0,")
        counts(line, teams)
        teams.write("\(line.plusMinus)")
        try teams.endLine()
    }

    /// Seconds are known of games with pages; of others only whole minutes.
    private func minutes(_ game: PlayedGame, _ side: Int, _ order: Int) -> String {
        guard let detail = game.detail else {
            return "\([game.home, game.away][side].lines[order].line.minutes).0"
        }
        // To a hundredth of a minute.
        let hundredths = (detail.sides[side].tenths[order] + 3) / 6
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private func absences(_ game: PlayedGame, _ side: Int) -> [(SamplePlayer, String)] {
        guard let detail = game.detail?.sides[side] else { return [] }
        return detail.unused.map { ($0, "DNP - Coach's Decision") }
            + detail.inactive.map { ($0, "NWT - Injury/Illness") }
    }

    private static let counts =
        "fieldGoalsMade,fieldGoalsAttempted,threePointersMade,threePointersAttempted,freeThrowsMade,freeThrowsAttempted,"
        + "reboundsOffensive,reboundsDefensive,reboundsTotal,assists,steals,blocks,turnovers,foulsPersonal"

    private func counts(_ line: StatLine, _ file: ByteFile) {
        for count in line.counts.dropLast() { file.field(count) }
    }
}
