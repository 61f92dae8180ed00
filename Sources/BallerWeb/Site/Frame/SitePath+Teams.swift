import BallerCore

// Pages of a team, through all its seasons and in one.
extension SitePath {
    static func draft(of team: String) -> String { "\(self.team(team))/draft" }
    static func leaders(of team: String) -> String { "\(self.team(team))/leaders" }
    static func coaches(of team: String) -> String { "\(self.team(team))/coaches" }
    static func players(of team: String) -> String { "\(self.team(team))/players" }
    static func numbers(of team: String) -> String { "\(self.team(team))/numbers" }

    static func players(of team: String, _ season: SeasonID, _ kind: String) -> String {
        "\(self.team(team, season))/players/\(kind)"
    }
    static func games(of team: String, _ season: SeasonID) -> String { "\(self.team(team, season))/games" }
    static func splits(of team: String, _ season: SeasonID) -> String { "\(self.team(team, season))/splits" }
    static func lineups(of team: String, _ season: SeasonID) -> String { "\(self.team(team, season))/lineups" }
    static func transactions(of team: String, _ season: SeasonID) -> String {
        "\(self.team(team, season))/transactions"
    }
}
