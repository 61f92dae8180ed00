import BallerCore

// Pages of a season, and of its standings.
extension SitePath {
    /// An address with what is asked for there; what is empty is left out.
    static func address(_ path: String, _ values: [(name: String, value: String?)]) -> String {
        let pairs = values.compactMap { name, value in
            value.flatMap { $0.isEmpty ? nil : "\(name)=\($0.percentEncoded)" }
        }
        return pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
    }

    static func players(of season: SeasonID, _ kind: String) -> String { "\(self.season(season))/players/\(kind)" }
    static func teams(of season: SeasonID, _ kind: String) -> String { "\(self.season(season))/teams/\(kind)" }
    static func leaders(of season: SeasonID) -> String { "\(self.season(season))/leaders" }
    static func games(of season: SeasonID) -> String { "\(self.season(season))/games" }
    static func games(of season: SeasonID, month: Int) -> String { "\(self.season(season))/games/\(month)" }
    static func transactions(of season: SeasonID) -> String { "\(self.season(season))/transactions" }
    static func salaries(of season: SeasonID) -> String { "\(self.season(season))/salaries" }
    static func numbers(of season: SeasonID) -> String { "\(self.season(season))/numbers" }
    static let injuries = "/injuries"

    static func expandedStandings(_ season: SeasonID) -> String { "\(standings(season))/expanded" }
    static func standingsGrid(_ season: SeasonID) -> String { "\(standings(season))/grid" }
    static func standings(_ season: SeasonID, on date: String) -> String { "\(standings(season))/on/\(date)" }
}
