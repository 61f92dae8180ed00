import BallerCore
import Foundation

/// What box score pages of a season tell: the game, points by period, sheets, officials and who was inactive.
final class BoxScoreFiles {
    private let games: PageFile
    private let periods: PageFile
    private let players: PageFile
    private let teams: PageFile
    private let officials: PageFile
    private let inactives: PageFile

    init(folder: URL, season: Season) throws(SampleError) {
        func file(_ relation: String, _ columns: String) throws(SampleError) -> PageFile {
            try PageFile(relation, season, in: folder, columns: columns)
        }
        games = try file(
            "games",
            "game_id game_date season_year season_type (stage) start_time_eastern away_team_id away_team_name "
                + "home_team_id home_team_name away_points home_points (away_record) (home_record) overtimes "
                + "(is_neutral_site) arena (arena_place) attendance (duration_minutes) title"
        )
        periods = try file("line_scores", "game_id team_id period period_type points")
        players = try file(
            "player_box_scores",
            "game_id team_id opponent_team_id is_home player_id player_name is_starter sheet_order reason "
                + "seconds_played \(Self.counts) (game_score) plus_minus (true_shooting_pct) "
                + "(three_point_attempt_rate) (free_throw_attempt_rate) (offensive_rebound_pct) "
                + "(defensive_rebound_pct) (rebound_pct) (assist_pct) (steal_pct) (block_pct) (turnover_pct) "
                + "(usage_pct) (box_plus_minus) (effective_field_goal_pct) (offensive_rating) (defensive_rating)"
        )
        teams = try file(
            "team_box_scores",
            "game_id team_id opponent_team_id is_home minutes_played \(Self.counts) (true_shooting_pct) "
                + "(three_point_attempt_rate) (free_throw_attempt_rate) (offensive_rebound_pct) "
                + "(defensive_rebound_pct) (rebound_pct) (assist_pct) (steal_pct) (block_pct) (turnover_pct) "
                + "(usage_pct) (effective_field_goal_pct) (offensive_rating) (defensive_rating) (pace) "
                + "(free_throws_per_field_goal_attempt)"
        )
        officials = try file("officials", "game_id official_order referee_id referee_name")
        inactives = try file("inactives", "game_id team_id player_id player_name")
    }

    func write(_ pages: GamePages) throws(SampleError) {
        let page = Page("boxscores/\(pages.id).html")
        try writeGame(pages, page)
        for (order, referee) in pages.detail.referees.enumerated() {
            try officials.write([pages.id, "\(order + 1)", referee.id, referee.name], from: page)
        }
        for side in pages.sides.indices {
            let code = pages.identities[side].abbreviation
            for (period, points) in pages.detail.periods.enumerated() {
                let fields = [pages.id, code, "\(period + 1)", GamePages.type(of: period + 1), "\(points[side])"]
                try periods.write(fields, from: page)
            }
            let total = pages.sides[side].total
            try teams.write(head(pages, side) + ["\(total.minutes)"] + Self.counts(total), from: page)
            try writeSheet(pages, side, page)
            for player in pages.detail.sides[side].inactive {
                try inactives.write([pages.id, code, player.pageID, player.name], from: page)
            }
        }
    }

    func close() throws(SampleError) {
        for file in [games, periods, players, teams, officials, inactives] { try file.close() }
    }

    private func writeGame(_ pages: GamePages, _ page: Page) throws(SampleError) {
        let (home, away) = (pages.identities[0], pages.identities[1])
        try games.write(
            [
                pages.id, "\(pages.game.scheduled.day)", "\(pages.season.year)",
                pages.game.scheduled.part == .regular ? "REGULAR" : "PLAYOFF", GamePages.startTime,
                away.abbreviation, away.fullName, home.abbreviation, home.fullName,
                "\(pages.game.away.total.points)", "\(pages.game.home.total.points)", "\(pages.overtimes)",
                home.arena, "\(pages.detail.attendance)",
                "\(away.fullName) at \(home.fullName) Box Score",
            ],
            from: page
        )
    }

    private func writeSheet(_ pages: GamePages, _ side: Int, _ page: Page) throws(SampleError) {
        let head = head(pages, side)
        let detail = pages.detail.sides[side]
        let lines = pages.sides[side].lines
        for (order, (player, line)) in lines.enumerated() {
            let isStarter = order < SideDetail.starters
            let fields = head + [player.pageID, player.name, "\(isStarter)", "\(order + 1)", nil]
            let seconds = ["\((detail.tenths[order] + 5) / 10)"]
            try players.write(fields + seconds + Self.counts(line) + ["\(line.plusMinus)"], from: page)
        }
        for (order, player) in detail.unused.enumerated() {
            let fields = head + [player.pageID, player.name, "false", "\(lines.count + order + 1)", "Did Not Play"]
            try players.write(fields + Array(repeating: nil, count: 17), from: page)
        }
    }

    private func head(_ pages: GamePages, _ side: Int) -> [String?] {
        let codes = pages.identities.map(\.abbreviation)
        return [pages.id, codes[side], codes[1 - side], "\(side == 0)"]
    }

    static let counts =
        "field_goals_made field_goals_attempted three_pointers_made three_pointers_attempted free_throws_made "
        + "free_throws_attempted offensive_rebounds defensive_rebounds rebounds assists steals blocks turnovers "
        + "personal_fouls points"

    static func counts(_ line: StatLine) -> [String?] { line.counts.map { "\($0)" } }
}
