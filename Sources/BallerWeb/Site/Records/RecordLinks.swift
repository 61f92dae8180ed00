import BallerCore
import BallerServing

/// The addresses of what the columns of a row name; `nil` where there is no page of it.
struct RecordLinks {
    let directory: Directory?
    /// The season of rows that do not say theirs.
    var season: SeasonID?

    /// The page of what a column names in a row.
    func address(of column: String, in row: Record) -> String? { addresses(of: column)?(row) }

    /// How the pages of what a column names are told from the ids beside it, `home_team_name` from `home_team_id` and the season.
    ///
    /// Looked up once for all rows; `nil` for columns that name nothing of which there are pages.
    func addresses(of column: String) -> (@Sendable (Record) -> String?)? {
        if let prefix = column.prefix(before: "player_name") {
            let slug = prefix + "player_slug"
            // Among those who won an award are coaches.
            return { row in player(row[slug].text) ?? (prefix.isEmpty ? coach(row) : nil) }
        }
        if let prefix = column.prefix(before: "team_abbreviation") ?? column.prefix(before: "team_name") {
            let id = prefix + "team_id"
            return { team($0, id) }
        }
        if let prefix = column.prefix(before: "season_year") {
            return { row in season(row, prefix).flatMap { isSeason($0) ? SitePath.season($0) : nil } }
        }
        return switch column {
        case "game_date": game
        case "coach_name": { coach($0) ?? $0.key("bref_id", "coach_id").map(SitePath.coach) }
        case "referee_name": { $0.key("bref_id", "referee_id").map(SitePath.referee) }
        case "executive_name": { $0.key("bref_id", "executive_id").map(SitePath.executive) }
        case "college": { college($0) }
        case "arena": { $0["arena"].text.map(SitePath.arena) }
        case "birth_date": { $0.has("player_slug") ? SitePath.birthdays(on: $0["birth_date"].text) : nil }
        case "award": { $0["award_id"].text.map(SitePath.award) }
        case "draft_year": { $0["draft_year"].integer.map { SitePath.draft($0) } }
        default: nil
        }
    }

    /// The page of a game; of one that only its play-by-play tells of no league is known, and there is none.
    private func game(_ row: Record) -> String? {
        guard !row.has("league") || !row["league"].isMissing else { return nil }
        return row["game_id"].integer.map { SitePath.game(GameID(rawValue: Int64($0))) }
    }

    /// A coach who has a page, in a row of something else.
    private func coach(_ row: Record) -> String? { row["bref_coach_id"].text.map(SitePath.coach) }

    /// The page of a single college; a draft may write it otherwise than the player's own record does, by which it is known.
    private func college(_ row: Record) -> String? {
        // Colleges are those of players: where a coach or an executive went nobody else may have gone.
        guard row.has("player_name") || row.has("players"), let written = row["college"].text else { return nil }
        let known = (row.has("player_college") ? row["player_college"].text : written)?.split(separator: ", ") ?? []
        if known.contains(where: { $0 == written }) { return SitePath.college(written) }
        return known.count == 1 ? SitePath.college(String(known[0])) : nil
    }

    /// Of a row that names no league the season is that which the year alone names: until 1949 the BAA's.
    private func season(_ row: Record, _ prefix: String) -> SeasonID? {
        guard row["league"].isMissing, let year = row[prefix + "season_year"].integer,
            let league = directory?.leagues[year]
        else { return row.season(prefix) }
        return SeasonID(league: league, year: SeasonYear(rawValue: year))
    }

    /// The season of a row with a page of it, where there is such a season.
    func season(of row: Record, _ page: (SeasonID) -> String) -> Value {
        row.season.map { .season($0, link: isSeason($0) ? page($0) : nil) } ?? .missing(.unknown)
    }

    func isSeason(_ id: SeasonID) -> Bool { directory?.season(.id(id)) != nil }

    func player(_ slug: String?) -> String? { slug.map(SitePath.player) }

    /// The team in the season of the row, else through all its seasons.
    private func team(_ row: Record, _ column: String) -> String? {
        guard let directory, let id = row[column].integer else { return nil }
        let key = directory.key(ofTeam: TeamID(rawValue: Int64(id)))
        guard let season = season ?? row.season else { return directory.isTeam(key) ? SitePath.team(key) : nil }
        guard isSeason(season), let code = directory.team(key, in: season)?.abbreviation else { return nil }
        return SitePath.team(code, season)
    }
}

extension Record {
    /// What an address names a person by: the id of Basketball-Reference, else the number.
    func key(_ id: String, _ number: String) -> String? {
        self[id].text ?? self[number].integer.map(String.init)
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
