// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct TeamListRow: Decodable {
    let season_year: Int
    let seasons: Int
    let conference: String?
    let division: String?
    let abbreviation: String
    let name: String
    let wins: Int
    let losses: Int
    let win_pct: Double
    let is_active: Bool
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct TeamKeyRow: Decodable {
    let team_id: Int64
    let season_year: Int
    let abbreviation: String
    let name: String
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct TeamRecordRow: Decodable {
    let season_year: Int
    let abbreviation: String
    let wins: Int
    let losses: Int
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct TeamSeasonRow: Decodable {
    let abbreviation: String
    let name: String
    let conference: String?
    let division: String?
    let wins: Int?
    let losses: Int?
    let win_pct: Double?
    let league_rank: Int?
    let conference_rank: Int?
    let division_rank: Int?
    let home_wins: Int?
    let home_losses: Int?
    let away_wins: Int?
    let away_losses: Int?
    let last_ten_wins: Int?
    let last_ten_losses: Int?
    let streak: Int?
    let games_played: Int?
    let points: Int?
    let opponent_points: Int?
    let box_scores: Int?
    let field_goals_made: Int?
    let field_goals_attempted: Int?
    let three_pointers_made: Int?
    let three_pointers_attempted: Int?
    let free_throws_made: Int?
    let free_throws_attempted: Int?
    let offensive_rebounds: Int?
    let defensive_rebounds: Int?
    let rebounds: Int?
    let assists: Int?
    let steals: Int?
    let blocks: Int?
    let turnovers: Int?
    let personal_fouls: Int?
    let box_score_points: Int?
    let opponent_field_goals_made: Int?
    let opponent_field_goals_attempted: Int?
    let opponent_three_pointers_made: Int?
    let opponent_three_pointers_attempted: Int?
    let opponent_free_throws_made: Int?
    let opponent_free_throws_attempted: Int?
    let opponent_offensive_rebounds: Int?
    let opponent_defensive_rebounds: Int?
    let opponent_rebounds: Int?
    let opponent_assists: Int?
    let opponent_steals: Int?
    let opponent_blocks: Int?
    let opponent_turnovers: Int?
    let opponent_personal_fouls: Int?
    let opponent_box_score_points: Int?
    let pace: Double?
    let offensive_rating: Double?
    let defensive_rating: Double?
    let net_rating: Double?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct RosterRow: Decodable, SumColumns {
    let slug: String
    let name: String
    let position: String?
    let games_played: Int
    let games_started: Int?
    let minutes_played: Int?
    let fg_made: Int?
    let fg_attempted: Int?
    let fg3_made: Int?
    let fg3_attempted: Int?
    let ft_made: Int?
    let ft_attempted: Int?
    let rebounds: Int?
    let assists: Int?
    let steals: Int?
    let blocks: Int?
    let turnovers: Int?
    let points: Int?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct ScheduleRow: Decodable {
    /// Unknown for games to come of which the schedule names no page yet.
    let game_id: Int64?
    let date: String
    let time: String?
    let season_type: String
    let opponent_abbrev: String
    let location: String
    /// Missing before the game.
    let result: String?
    let team_score: Int?
    let opponent_score: Int?
    let is_final: Bool
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct TeamDetailRow: Decodable {
    let team_id: Int64
    let name: String
}
