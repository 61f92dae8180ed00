// The columns that rows of several queries share, under the names of the query files.

// swift-format-ignore: AlwaysUseLowerCamelCase
protocol SumColumns {
    var fg_made: Int? { get }
    var fg_attempted: Int? { get }
    var fg3_made: Int? { get }
    var fg3_attempted: Int? { get }
    var ft_made: Int? { get }
    var ft_attempted: Int? { get }
    var rebounds: Int? { get }
    var assists: Int? { get }
    var steals: Int? { get }
    var blocks: Int? { get }
    var turnovers: Int? { get }
    var points: Int? { get }
}

/// What a box score has besides.
// swift-format-ignore: AlwaysUseLowerCamelCase
protocol SheetColumns {
    var offensive_rebounds: Int? { get }
    var defensive_rebounds: Int? { get }
    var personal_fouls: Int? { get }
}

/// Game logs call shots by names of their own, which the API promises.
// swift-format-ignore: AlwaysUseLowerCamelCase
protocol GameLogColumns: SumColumns {
    var made_fg: Int? { get }
    var attempted_fg: Int? { get }
    var made_3pt: Int? { get }
    var attempted_3pt: Int? { get }
    var made_ft: Int? { get }
    var attempted_ft: Int? { get }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension GameLogColumns {
    var fg_made: Int? { made_fg }
    var fg_attempted: Int? { attempted_fg }
    var fg3_made: Int? { made_3pt }
    var fg3_attempted: Int? { attempted_3pt }
    var ft_made: Int? { made_ft }
    var ft_attempted: Int? { attempted_ft }
}
