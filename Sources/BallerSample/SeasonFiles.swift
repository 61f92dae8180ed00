import BallerCore
import Foundation

/// All files of a season: game logs, and what pages tell if the season has pages.
final class SeasonFiles {
    /// The folder of what pages tell, inside the raw folder.
    static let pages = "bref"

    private struct Pages {
        let boxScores: BoxScoreFiles
        let events: EventFiles
        let schedule: ScheduleFile
        let parts: PartFiles
    }

    private let season: Season
    private let logs: GameLogFiles
    private let pages: Pages?

    init(folder: URL, season: Season, recorded: RecordedStats, hasPages: Bool) throws(SampleError) {
        self.season = season
        logs = try GameLogFiles(folder: folder, season: season, recorded: recorded)
        guard hasPages else {
            pages = nil
            return
        }
        let folder = folder.appending(component: Self.pages)
        pages = Pages(
            boxScores: try BoxScoreFiles(folder: folder, season: season),
            events: try EventFiles(folder: folder, season: season),
            schedule: try ScheduleFile(folder: folder, season: season),
            parts: try PartFiles(folder: folder, season: season)
        )
    }

    func write(_ game: PlayedGame) throws(SampleError) {
        try logs.write(game)
        guard let pages, let game = GamePages(game, season) else { return }
        try pages.boxScores.write(game)
        try pages.events.write(game)
        try pages.schedule.write(game.game)
        // Of all games they would be as large as all that is told of them otherwise.
        if game.game.scheduled.part == .playoffs { try pages.parts.write(game) }
    }

    func write(coming game: ScheduledGame) throws(SampleError) { try pages?.schedule.write(coming: game) }

    func close() throws(SampleError) {
        try logs.close()
        try pages?.boxScores.close()
        try pages?.events.close()
        try pages?.schedule.close()
        try pages?.parts.close()
    }
}
