import BallerCore
import BallerServing

/// The rows of a board, as a table and for the progress of a record as a picture.
struct LeaderRows {
    /// The places that a page shows.
    static let most = 250

    let table: RecordTable?
    let chart: ChartBlock?

    init<Parameters: RouteParameters>(_ request: ArtifactRequest<Parameters>, _ board: LeaderBoard) throws {
        let wanted: QueryArguments = [
            "league": .text(board.league), "season_type": .text(board.part.seasonType.rawValue),
            "category": .text(board.category.name),
            "basis": board.category.basis(perGame: board.basis == .game).map { .text($0) } ?? .null,
            "is_active": board.span == .active ? .boolean(true) : .null, "season_year": .null, "player_id": .null,
            "team_id": .null, "limit": .integer(Int64(Self.most)),
        ]
        let records = try request.records(Self.query(board.span), wanted)
        let caption = "\(board.category.title), \(board.span.title.lowercased())"
        table = RecordTable("board", caption, Self.columns(board), records)
        let seasons = board.span == .progressive ? records.compactMap(RecordProgress.Season.init) : []
        chart = ChartBlock("progress", RecordProgress(seasons: seasons, title: board.category.title).chart)
    }

    private static func query(_ span: LeaderBoard.Span) -> String {
        switch span {
        case .career, .active: "career_leaders"
        case .season: "season_records"
        case .game: "game_records"
        case .progressive: "progressive_leaders"
        }
    }

    private static func columns(_ board: LeaderBoard) -> [RecordColumn] {
        let value = RecordColumn(board.category.name, board.category.title, isStrong: true) { row, _ in
            var value = board.category.value(row["value"].number, basis: board.basis)
            if row["is_complete"].flag == false { value.note = board.span == .season ? "so far" : "*" }
            return value
        }
        switch board.span {
        case .career:
            return [
                rank, name { $0["is_active"].flag == true ? "active" : nil }, value,
                RecordColumn("games_played", "G"), RecordColumn("seasons", "Seasons"),
            ]
        case .active:
            return [rank, "player_name", value, RecordColumn("games_played", "G"), RecordColumn("seasons", "Seasons")]
        case .season:
            return [
                rank, name { $0["is_league_rule"].flag == false ? "*" : nil }, value, "season_year",
                RecordColumn("league", "Lg"), RecordColumn("team_abbreviation", "Team"),
                RecordColumn("games_played", "G"),
            ]
        case .game:
            return [
                rank, "player_name", value, RecordColumn("game_date", "Game"),
                RecordColumn("team_abbreviation", "Team"), RecordColumn("opponent_team_abbreviation", "Opponent"),
                RecordColumn("outcome", "W/L"), RecordColumn("minutes_played", "MIN"),
            ]
        case .progressive:
            return [
                season(board.league), "player_name",
                RecordColumn(board.category.name, board.category.title, isStrong: true) { row, _ in
                    var total = Value.count(row["total"].integer)
                    if row["is_complete"].flag == false { total.note = "*" }
                    return total
                },
            ]
        }
    }

    private static let rank = RecordColumn("rank", "Rank")

    /// A season of the board's league; where the year alone names it that may be the BAA's.
    private static func season(_ league: String) -> RecordColumn {
        RecordColumn("season_year") { row, links in
            guard let year = row["season_year"].integer else { return .missing(.unknown) }
            let own = LeagueID(rawValue: league)
            let id = SeasonID(
                league: own.isMain ? links.directory?.leagues[year] ?? .nba : own,
                year: SeasonYear(rawValue: year)
            )
            return .season(id, link: links.directory?.season(.id(id)) == nil ? nil : SitePath.season(id))
        }
    }

    /// The player with a mark.
    private static func name(_ mark: @escaping @Sendable (Record) -> String?) -> RecordColumn {
        RecordColumn("player_name") { row, links in
            .text(row["player_name"].text, link: links.player(row["player_slug"].text), note: mark(row))
        }
    }
}
