/// The ten outputs that users of the Python scrapers know, with their columns.
package enum ClientFunction: String, Sendable, CaseIterable {
    case standings
    case playerBoxScores = "player_box_scores"
    case regularSeasonPlayerBoxScores = "regular_season_player_box_scores"
    case playoffPlayerBoxScores = "playoff_player_box_scores"
    case seasonSchedule = "season_schedule"
    case playersSeasonTotals = "players_season_totals"
    case playersAdvancedSeasonTotals = "players_advanced_season_totals"
    case teamBoxScores = "team_box_scores"
    case playByPlay = "play_by_play"
    case search

    /// In CSV order.
    package var columns: [String] { fields.map(\.name) }

    /// The page types the output is made from.
    package var pageTypes: [String] {
        switch self {
        case .standings: ["standings", "standings_historical", "season_standings"]
        case .playerBoxScores: ["daily_leaders"]
        case .regularSeasonPlayerBoxScores, .playoffPlayerBoxScores: ["player_game_log"]
        case .seasonSchedule: ["schedule", "schedule_early", "schedule_month"]
        case .playersSeasonTotals: ["players_season_totals"]
        case .playersAdvancedSeasonTotals: ["players_advanced_season_totals"]
        case .teamBoxScores: ["box_score"]
        case .playByPlay: ["play_by_play"]
        case .search: ["search_results", "search_results_empty"]
        }
    }

    var relation: String {
        switch self {
        case .standings: "bref_standings"
        case .playerBoxScores: "bref_daily_leaders"
        case .regularSeasonPlayerBoxScores, .playoffPlayerBoxScores: "bref_player_game_logs"
        case .seasonSchedule: "bref_schedule"
        case .playersSeasonTotals: "bref_player_totals"
        case .playersAdvancedSeasonTotals: "bref_player_advanced"
        case .teamBoxScores: "bref_team_box_scores"
        case .playByPlay: "bref_play_by_play"
        case .search: "bref_search_results"
        }
    }
}
