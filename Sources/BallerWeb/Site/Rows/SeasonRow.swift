import BallerCore

/// A row that says which season it is of, in the two columns of the key.
protocol SeasonRow {
    var league: LeagueID { get }
    var seasonYear: SeasonYear { get }
}

extension SeasonRow {
    var season: SeasonID { SeasonID(league: league, year: seasonYear) }
}
