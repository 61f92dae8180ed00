// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PlayerDetailRow: Decodable {
    let slug: String
    let nba_id: Int64?
    let bref_id: String?
    let full_name: String
    let position: String?
    let is_active: Bool
    let birth_date: String?
    let height_inches: Int?
    let weight_lbs: Int?
    let college: String?
    let debut_year: Int
    let final_year: Int
    let current_team: String?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PlayerSeasonRow: Decodable, SumColumns {
    let season_year: Int
    let season_type: String
    let row_scope: String
    let team_abbrev: String?
    let teams: String
    let games_played: Int
    let games_started: Int?
    let minutes_played: Int?
    let points: Int?
    let rebounds: Int?
    let assists: Int?
    let steals: Int?
    let blocks: Int?
    let turnovers: Int?
    let fg_made: Int?
    let fg_attempted: Int?
    let fg3_made: Int?
    let fg3_attempted: Int?
    let ft_made: Int?
    let ft_attempted: Int?

    var isTotal: Bool { row_scope == "season_total" }
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PlayerGameRow: Decodable, GameLogColumns {
    let game_id: Int64
    let game_date: String
    let opponent_abbrev: String
    let location: String
    let outcome: String
    let minutes_played: Int?
    let points: Int?
    let rebounds: Int?
    let assists: Int?
    let steals: Int?
    let blocks: Int?
    let turnovers: Int?
    let made_fg: Int?
    let attempted_fg: Int?
    let made_3pt: Int?
    let attempted_3pt: Int?
    let made_ft: Int?
    let attempted_ft: Int?
    let plus_minus: Int?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PlayerGameTotalsRow: Decodable, GameLogColumns {
    let games_played: Int
    let minutes_played: Int?
    let points: Int?
    let rebounds: Int?
    let assists: Int?
    let steals: Int?
    let blocks: Int?
    let turnovers: Int?
    let made_fg: Int?
    let attempted_fg: Int?
    let made_3pt: Int?
    let attempted_3pt: Int?
    let made_ft: Int?
    let attempted_ft: Int?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PlayerListRow: Decodable {
    let slug: String
    let name: String
    let position: String?
    let debut_year: Int
    let final_year: Int
    let is_active: Bool
    let current_team: String?
    let games_played: Int?
    let ppg: Double?
    let rpg: Double?
    let apg: Double?
    let total: Int
}
