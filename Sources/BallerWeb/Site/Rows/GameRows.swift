// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct GameListRow: Decodable {
    /// Unknown for games to come of which the schedule names no page yet.
    let game_id: Int64?
    let game_date: String
    let season_year: Int
    let season_type: String
    let away_abbrev: String
    let away_name: String
    let away_points: Int?
    let home_abbrev: String
    let home_name: String
    let home_points: Int?
    let overtimes: Int?
    let time: String?
    let is_final: Bool
    let has_box_score: Bool
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct GameDaysRow: Decodable {
    let previous_date: String?
    let next_date: String?
    let newest_date: String?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct GameDetailRow: Decodable {
    let game_id: Int64
    let bref_id: String?
    let date: String
    let season_year: Int
    let season_type: String
    let overtimes: Int?
    let arena: String?
    let attendance: Int?
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct TeamBoxRow {
    let is_home: Bool
    let team_abbrev: String
    let team_name: String
    let score: Int?
    /// Missing for games known by their score alone.
    let box_score: Line?

    // swift-format-ignore: AlwaysUseLowerCamelCase
    struct Line: Decodable, SumColumns, SheetColumns {
        let minutes: Int?
        let points: Int?
        let fg_made: Int?
        let fg_attempted: Int?
        let fg3_made: Int?
        let fg3_attempted: Int?
        let ft_made: Int?
        let ft_attempted: Int?
        let offensive_rebounds: Int?
        let defensive_rebounds: Int?
        let total_rebounds: Int?
        let assists: Int?
        let steals: Int?
        let blocks: Int?
        let turnovers: Int?
        let personal_fouls: Int?

        var rebounds: Int? { total_rebounds }
    }
}

extension TeamBoxRow: Decodable {
    // swift-format-ignore: AlwaysUseLowerCamelCase
    private enum Key: CodingKey {
        case is_home, team_abbrev, team_name, score, fg_made
    }

    /// The columns of the line stand beside the others, and are missing where no sheet is known.
    init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: Key.self)
        is_home = try row.decode(Bool.self, forKey: .is_home)
        team_abbrev = try row.decode(String.self, forKey: .team_abbrev)
        team_name = try row.decode(String.self, forKey: .team_name)
        score = try row.decodeIfPresent(Int.self, forKey: .score)
        box_score = row.contains(.fg_made) ? try Line(from: decoder) : nil
    }
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PeriodPointsRow: Decodable {
    let is_home: Bool
    let period: Int
    let points: Int
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PlayRow: Decodable {
    let period: Int
    let seconds_remaining: Double?
    let away_score: Int?
    let home_score: Int?
    /// Missing for events of neither team.
    let is_home: Bool?
    let points: Int?
    let description: String
}

struct OfficialRow: Decodable {
    let name: String
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct AbsenceRow: Decodable {
    let is_home: Bool
    let name: String?
    let slug: String?
    let reason: String
}

// Names as the query file has them.
// swift-format-ignore: AlwaysUseLowerCamelCase
struct PlayerBoxRow: Decodable, SumColumns, SheetColumns {
    let is_home: Bool
    let slug: String
    let name: String
    let is_starter: Bool?
    let minutes: Int?
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
