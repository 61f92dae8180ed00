/// Common layouts of basketball records that no declaration covers.
///
/// Each is recognised by a combination of columns that no other layout has.
enum KnownLayout {
    private static let all: [(columns: Set<String>, name: String)] = [
        (["GAME_ID", "PLAYER_ID", "START_POSITION", "COMMENT"], "NBA.com's box score (BoxScoreTraditional)"),
        (["GAME_DATE_EST", "HOME_TEAM_ID", "VISITOR_TEAM_ID"], "NBA.com's scoreboard"),
        (["PLAYER_ID", "GP", "W_PCT", "GP_RANK"], "NBA.com's season averages of players (LeagueDashPlayerStats)"),
        (["TEAM_ID", "GP", "W_PCT", "GP_RANK"], "NBA.com's season averages of teams (LeagueDashTeamStats)"),
        (["game_id", "team_id_home", "team_id_away"], "a Kaggle table of games with both teams in a line"),
    ]

    static func cause(of columns: [String]) -> String? {
        let names = Set(columns)
        guard let known = all.first(where: { names.isSuperset(of: $0.columns) }) else { return nil }
        return
            "is \(known.name), a layout that is not read. Get NBA.com's LeagueGameLog or LeagueGameFinder of the season."
    }
}
