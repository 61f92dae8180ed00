// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct SeasonListRow: Decodable {
    let season_year: Int
    let season_name: String
    let games: Int
    let expected_games: Int
    let team_count: Int
    let is_complete: Bool
    let champion_abbrev: String?
    let champion_name: String?
    let best_abbrev: String?
    let best_name: String?
    let best_wins: Int?
    let best_losses: Int?
    let scoring_slug: String?
    let scoring_name: String?
    let scoring_value: Double?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct SeasonDetailRow: Decodable {
    let season_name: String
    let champion: String?
    let start_date: String
    let end_date: String
    let champion_team_name: String?
    let runner_up_team_name: String?
    let games: Int
    let expected_games: Int
    let is_complete: Bool
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct SeasonDayRow: Decodable {
    let game_date: String
    let games: Int
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct LeaderRow: Decodable {
    let category: String
    let rank: Int
    let slug: String
    let name: String
    let team_abbrev: String
    let value: Double
    let games_played: Int
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct StandingRow: Decodable {
    let conference: String?
    let division: String?
    let name: String
    let abbreviation: String
    let wins: Int
    let losses: Int
    let win_pct: Double
    let games_back: Double?
    let home_wins: Int
    let home_losses: Int
    let away_wins: Int
    let away_losses: Int
    let conference_wins: Int?
    let conference_losses: Int?
    let division_wins: Int?
    let division_losses: Int?
    let last_ten_wins: Int
    let last_ten_losses: Int
    let streak: Int
    let points_per_game: Double
    let points_allowed_per_game: Double
    let net_rating: Double?
}
