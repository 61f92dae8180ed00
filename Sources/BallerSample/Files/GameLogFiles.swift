import BallerCore
import Foundation

/// The two files of a season: one line per player and game, and one line per team and game.
final class GameLogFiles {
    private let season: Season
    private let recorded: RecordedStats
    private let players: ByteFile
    private let games: ByteFile
    /// `TEAM_ID,TEAM_ABBREVIATION,TEAM_NAME,` per team.
    private let teamFields: [[UInt8]]

    init(folder: URL, season: Season, recorded: RecordedStats) throws(SampleError) {
        self.season = season
        self.recorded = recorded
        players = try ByteFile(folder.appending(component: "player_gamelogs_\(season.year.name).csv"))
        games = try ByteFile(folder.appending(component: "games_\(season.year.name).csv"))
        teamFields = season.teams.map { team in
            Array("\(team.franchise.teamID),\(team.identity.abbreviation),\(team.identity.fullName),".utf8)
        }
        players.write(Self.playerHeader)
        games.write(Self.teamHeader)
        try players.endLine()
        try games.endLine()
    }

    func write(_ game: PlayedGame) throws(SampleError) {
        let id = game.scheduled.id(in: season.year)
        let part = season.sourceID(game.scheduled.part)
        let day = game.scheduled.day.description
        for (side, other, isHome) in [(game.home, game.away, true), (game.away, game.home, false)] {
            let own = season.teams[side.team].identity.abbreviation
            let opponent = season.teams[other.team].identity.abbreviation
            let outcome = side.team == game.winner ? "W" : "L"
            let head = Array("\(id),\(day),\(own) \(isHome ? "vs." : "@") \(opponent),\(outcome),".utf8)
            for (player, line) in side.lines { try writePlayer(player, line, part: part, head: head, team: side.team) }
            try writeTeam(side.total, part: part, head: head, team: side.team)
        }
    }

    func close() throws(SampleError) {
        try players.close()
        try games.close()
    }

    private func writePlayer(
        _ player: SamplePlayer,
        _ line: StatLine,
        part: Int,
        head: [UInt8],
        team: Int
    ) throws(SampleError) {
        players.field(part)
        players.field(Int(player.id))
        players.write(player.name)
        players.comma()
        players.write(teamFields[team])
        players.write(head)
        players.field(recorded.minutes ? line.minutes : nil)
        shots(line, players)
        rest(line, players)
        players.field(line.points)
        players.field(recorded.plusMinus ? line.plusMinus : nil)
        // Fantasy points include steals and turnovers.
        players.tenths(recorded.turnovers ? line.fantasyTenths : nil)
        players.field(1)
        players.write(season.year.name)
        try players.endLine()
    }

    private func writeTeam(_ line: StatLine, part: Int, head: [UInt8], team: Int) throws(SampleError) {
        games.field(part)
        games.write(teamFields[team])
        games.write(head)
        games.field(recorded.minutes ? line.minutes : nil)
        games.field(line.points)
        shots(line, games)
        rest(line, games)
        games.tenths(recorded.plusMinus ? 10 * line.plusMinus : nil)
        games.write(season.year.name)
        try games.endLine()
    }

    private func shots(_ line: StatLine, _ file: ByteFile) {
        file.field(line.fieldGoalsMade)
        file.field(line.fieldGoalsAttempted)
        file.share(line.fieldGoalsMade, of: line.fieldGoalsAttempted)
        let made = recorded.threePointers ? line.threePointersMade : nil
        let tried = recorded.threePointers ? line.threePointersAttempted : nil
        file.field(made)
        file.field(tried)
        file.share(made, of: tried)
        file.field(line.freeThrowsMade)
        file.field(line.freeThrowsAttempted)
        file.share(line.freeThrowsMade, of: line.freeThrowsAttempted)
    }

    private func rest(_ line: StatLine, _ file: ByteFile) {
        file.field(recorded.defence ? line.offensiveRebounds : nil)
        file.field(recorded.defence ? line.defensiveRebounds : nil)
        file.field(recorded.rebounds ? line.rebounds : nil)
        file.field(line.assists)
        file.field(recorded.defence ? line.steals : nil)
        file.field(recorded.defence ? line.blocks : nil)
        file.field(recorded.turnovers ? line.turnovers : nil)
        file.field(line.personalFouls)
    }

    private static let playerHeader =
        "SEASON_ID,PLAYER_ID,PLAYER_NAME,TEAM_ID,TEAM_ABBREVIATION,TEAM_NAME,GAME_ID,GAME_DATE,MATCHUP,WL,MIN,"
        + "FGM,FGA,FG_PCT,FG3M,FG3A,FG3_PCT,FTM,FTA,FT_PCT,OREB,DREB,REB,AST,STL,BLK,TOV,PF,PTS,PLUS_MINUS,"
        + "FANTASY_PTS,VIDEO_AVAILABLE,SEASON"
    private static let teamHeader =
        "SEASON_ID,TEAM_ID,TEAM_ABBREVIATION,TEAM_NAME,GAME_ID,GAME_DATE,MATCHUP,WL,MIN,PTS,"
        + "FGM,FGA,FG_PCT,FG3M,FG3A,FG3_PCT,FTM,FTA,FT_PCT,OREB,DREB,REB,AST,STL,BLK,TOV,PF,PLUS_MINUS,SEASON"
}
