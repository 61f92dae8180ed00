// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct SplitRow: Decodable, SumColumns, SheetColumns {
    let split: String
    let split_value: String
    let games_played: Int
    let games_started: Int?
    let wins: Int
    let minutes_played: Int?
    let points: Int?
    let rebounds: Int?
    let offensive_rebounds: Int?
    let defensive_rebounds: Int?
    let assists: Int?
    let steals: Int?
    let blocks: Int?
    let turnovers: Int?
    let personal_fouls: Int?
    let fg_made: Int?
    let fg_attempted: Int?
    let fg3_made: Int?
    let fg3_attempted: Int?
    let ft_made: Int?
    let ft_attempted: Int?
    let plus_minus: Int?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct ShootingRow: Decodable {
    let split: String
    /// `nil` for shots of which the page does not tell it.
    let split_value: String?
    let games: Int
    let fg_made: Int
    let fg_attempted: Int?
    let fg_pct: Double?
    let fg3_made: Int
    let fg3_attempted: Int?
    let fg3_pct: Double?
    let effective_fg_pct: Double?
    let attempts_share: Double?
    let assisted_made: Int
    let assisted_share: Double?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct ShotSeasonRow: Decodable {
    let season_year: Int
}
