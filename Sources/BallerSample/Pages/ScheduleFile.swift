import BallerCore
import Foundation

/// The schedule of a season as its pages print it.
final class ScheduleFile {
    private let file: PageFile
    private let season: Season

    init(folder: URL, season: Season) throws(SampleError) {
        self.season = season
        file = try PageFile(
            "schedule",
            season,
            in: folder,
            columns: "league season_year season_type game_id game_date start_time_eastern (start_time_utc) "
                + "visitor_team_id visitor_team_name visitor_points home_team_id home_team_name home_points "
                + "has_box_score overtimes attendance (duration_minutes) arena (is_neutral_site) (remarks)"
        )
    }

    func write(_ pages: GamePages) throws(SampleError) {
        let (home, away) = (pages.identities[0], pages.identities[1])
        let game = pages.game
        try file.write(
            [
                "NBA", "\(season.year)", game.scheduled.part == .regular ? "REGULAR" : "PLAYOFF", pages.id,
                "\(game.scheduled.day)", GamePages.startTime, away.abbreviation, away.fullName,
                "\(game.away.total.points)", home.abbreviation, home.fullName, "\(game.home.total.points)", "true",
                pages.overtimes > 0 ? "\(pages.overtimes)" : nil, "\(pages.detail.attendance)", home.arena,
            ],
            from: Page("leagues/NBA_\(season.year)_games.html")
        )
    }

    func close() throws(SampleError) { try file.close() }
}
