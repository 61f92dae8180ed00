import BallerCore
import BallerServing

/// The addresses of what the columns of a row name; `nil` where there is no page of it.
struct RecordLinks {
    let directory: Directory?

    /// The page of what a column names, told from the ids beside it: `home_team_name` from `home_team_id` and the season.
    func address(of column: String, in row: Record) -> String? {
        if let prefix = column.prefix(before: "player_name") { return player(row[prefix + "player_slug"].text) }
        if let prefix = column.prefix(before: "team_abbreviation") ?? column.prefix(before: "team_name") {
            return team(row, prefix)
        }
        if let prefix = column.prefix(before: "season_year") {
            return row.season(prefix).flatMap { directory?.season(.id($0)) == nil ? nil : SitePath.season($0) }
        }
        guard column == "game_date" else { return nil }
        return row["game_id"].integer.map { SitePath.game(GameID(rawValue: Int64($0))) }
    }

    func player(_ slug: String?) -> String? { slug.map(SitePath.player) }

    /// The team in the season of the row, else through all its seasons.
    private func team(_ row: Record, _ prefix: String) -> String? {
        guard let directory, let id = row[prefix + "team_id"].integer else { return nil }
        let key = directory.key(ofTeam: TeamID(rawValue: Int64(id)))
        guard let season = row.season else { return directory.isTeam(key) ? SitePath.team(key) : nil }
        guard let code = directory.team(key, in: season)?.abbreviation else { return nil }
        return SitePath.team(code, season)
    }
}

extension String {
    /// What comes before an ending, such as `home_` before `team_name`; `nil` where it does not end so.
    fileprivate func prefix(before ending: String) -> String? {
        guard hasSuffix(ending) else { return nil }
        let prefix = String(dropLast(ending.utf8.count))
        return prefix.isEmpty || prefix.hasSuffix("_") ? prefix : nil
    }
}
