import BallerCore
import BallerServing

extension Record {
    /// The season of the row, of its `league` and its `season_year`.
    var season: SeasonID? { season("") }

    /// The same of the columns whose names begin so.
    func season(_ prefix: String) -> SeasonID? {
        guard let year = self[prefix + "season_year"].integer.map(SeasonYear.init) else { return nil }
        return SeasonID(league: LeagueID(rawValue: self["league"].text ?? LeagueID.nba.rawValue), year: year)
    }
}

extension ArtifactRequest {
    /// The rows of a query file by the names of their columns; `more` joins the request's arguments.
    func records(_ query: String, _ more: QueryArguments = [:]) throws -> [Record] { try rows(query, more).records() }
}
