import BallerCore
import Foundation

/// The schedule of a season as its pages print it.
final class ScheduleFile {
    private let file: PageFile
    private let season: Season

    init(folder: URL, season: Season) throws(SampleError) {
        self.season = season
        let relation = season.isSecondLeague ? "schedule_\(season.league)" : "schedule"
        file = try PageFile(
            relation,
            season,
            in: folder,
            columns: "league season_year season_type game_id game_date start_time_eastern (start_time_utc) "
                + "visitor_team_id visitor_team_name visitor_points home_team_id home_team_name home_points "
                + "has_box_score overtimes attendance (duration_minutes) arena (is_neutral_site) (remarks)"
        )
    }

    /// A finished game, with a box score if it has pages.
    func write(_ game: PlayedGame) throws(SampleError) {
        let overtimes = game.detail.map { $0.periods.count - 4 } ?? (game.home.total.minutes - 240) / 25
        try write(
            game.scheduled,
            points: [game.away.total.points, game.home.total.points],
            overtimes: overtimes > 0 ? "\(overtimes)" : nil,
            attendance: game.detail.map { "\($0.attendance)" },
            hasBoxScore: game.detail != nil
        )
    }

    /// A game to come.
    func write(coming game: ScheduledGame) throws(SampleError) {
        try write(game, points: nil, overtimes: nil, attendance: nil, hasBoxScore: false)
    }

    func close() throws(SampleError) { try file.close() }

    private func write(
        _ game: ScheduledGame,
        points: [Int]?,
        overtimes: String?,
        attendance: String?,
        hasBoxScore: Bool
    ) throws(SampleError) {
        let (home, away) = (season.teams[game.home].identity, season.teams[game.away].identity)
        try file.write(
            [
                season.isSecondLeague ? season.league : "NBA", "\(season.year)",
                game.part == .regular ? "REGULAR" : "PLAYOFF", points == nil ? nil : GamePages.id(of: game, season),
                "\(game.day)", GamePages.startTime, away.abbreviation, away.fullName, points.map { "\($0[0])" },
                home.abbreviation, home.fullName, points.map { "\($0[1])" }, "\(hasBoxScore)", overtimes, attendance,
                home.arena,
            ],
            from: Page("leagues/\(season.isSecondLeague ? season.league : "NBA")_\(season.year)_games.html")
        )
    }
}
