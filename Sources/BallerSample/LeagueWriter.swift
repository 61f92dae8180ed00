import BallerCore
import Foundation

/// Writes the seasons of the leagues, one after the other.
final class LeagueWriter {
    private let options: SampleLeague
    private let folder: URL
    private let reference: ReferenceFiles
    private let chronicle: Chronicle?
    private let kaggle: KaggleFiles?
    private(set) var progress: SampleProgress

    init(_ options: SampleLeague, to folder: URL) throws(SampleError) {
        self.options = options
        self.folder = folder
        reference = try ReferenceFiles(
            folder: folder.appending(component: "reference"),
            hasPages: options.pageSeasons > 0 || options.hasChronicle
        )
        chronicle = options.hasChronicle ? try Chronicle(of: options, in: folder) : nil
        kaggle = options.hasKaggleFiles ? try KaggleFiles(folder: folder.appending(component: "kaggle")) : nil
        progress = SampleProgress(
            season: options.lastSeason,
            seasonsDone: 0,
            seasons: options.seasons,
            games: 0,
            playerGames: 0
        )
    }

    func write(_ year: SeasonYear, of league: inout League) throws(SampleError) {
        var season = league.beginSeason(year)
        season.playedGames = year == options.lastSeason ? options.playedGames : nil
        let files = try SeasonFiles(
            folder: folder,
            season: season,
            recorded: options.recorded(in: year),
            hasPages: options.hasPages(year)
        )
        try play(season, of: &league) { game throws(SampleError) in
            try files.write(game)
            try self.kaggle?.write(game, of: season)
            self.progress.count(game)
        }
        if let played = season.playedGames {
            for game in (league.schedule?.rounds ?? []).dropFirst(played).joined() { try files.write(coming: game) }
        }
        try files.close()
        progress.season = year
        progress.seasonsDone += 1
    }

    /// Of the second league pages tell schedules and what is in the chronicle.
    func write(_ year: SeasonYear, ofSecond league: inout League) throws(SampleError) {
        let season = league.beginSeason(year)
        let schedule = try ScheduleFile(folder: folder.appending(component: SeasonFiles.pages), season: season)
        try play(season, of: &league) { game throws(SampleError) in try schedule.write(game) }
        try schedule.close()
    }

    private func play(
        _ season: Season,
        of league: inout League,
        _ body: (PlayedGame) throws(SampleError) -> Void
    ) throws(SampleError) {
        var season = season
        var wins = season.teams.map { _ in 0 }
        chronicle?.begin(season, league)
        try league.play(season) { game throws(SampleError) in
            try body(game)
            chronicle?.count(game, of: season)
            wins[game.winner] += 1
        }
        league.wins = wins
        if options.hasPlayoffs, season.playedGames == nil {
            season.playoffsLastDay = try league.playoffs(of: season, wins: wins) { game throws(SampleError) in
                try body(game)
                chronicle?.count(game, of: season)
            }
        }
        try chronicle?.end(season, league)
        try reference.write(season)
    }

    /// Writes what is told of careers; `others` are the players of the second league, also those who joined the first.
    func close(_ league: League, others: [SamplePlayer]) throws(SampleError) {
        try kaggle?.close()
        try reference.close()
        let ids = Set(league.players.map(\.pageID))
        let strangers = others.filter { !ids.contains($0.pageID) }
        if let chronicle {
            try chronicle.close(league, players: league.players + strangers)
        } else if options.pageSeasons > 0 {
            try ProfileFile.write(league.players, to: folder.appending(component: SeasonFiles.pages))
        }
        if options.pageSeasons > 0 || options.hasChronicle {
            progress.truth = SampleTruth(
                players: league.players.map { .init(nbaID: $0.id, pageID: $0.pageID, name: $0.name) }
                    + strangers.map { .init(nbaID: nil, pageID: $0.pageID, name: $0.name) },
                staff: chronicle?.staff ?? []
            )
        }
    }
}
