import BallerServing
import BallerUsers

/// The last games of the players and teams that a reader follows, for his front page.
enum FollowedGames {
    /// Blocks; `nil` where he follows nobody.
    static func section(_ favourites: [Favourite], _ session: QuerySession, _ directory: Directory) throws
        -> SectionBlock?
    {
        guard !favourites.isEmpty else { return nil }
        let players = favourites.filter { $0.kind == .player }
        let teams = favourites.filter { $0.kind == .team }
        let gone = favourites.filter { $0.shown(in: directory).link == nil }
        return SectionBlock(
            "followed",
            "Whom you follow",
            [
                RecordTable(
                    "followed-players",
                    "Last games of your players",
                    playerColumns,
                    try records("followed_players", "player_ids", players, session)
                ),
                RecordTable(
                    "followed-teams",
                    "Last games of your teams",
                    teamColumns,
                    try records("followed_teams", "team_ids", teams, session)
                ),
                gone.isEmpty
                    ? nil
                    : WordsBlock(
                        "followed-gone",
                        .note,
                        [Run("Not in these data any more: \(gone.map(\.name).joined(separator: ", ")).")]
                    ),
            ]
        )
    }

    private static func records(
        _ query: String,
        _ name: String,
        _ favourites: [Favourite],
        _ session: QuerySession
    ) throws -> [Record] {
        // Keys are numbers that this server wrote down.
        let ids = favourites.map(\.key).filter { Int64($0) != nil }
        guard !ids.isEmpty else { return [] }
        return try session.rows(of: query, [name: .text(ids.joined(separator: ","))]).records()
    }

    private static let playerColumns: [RecordColumn] = [
        "player_name", .longDay, "team_abbreviation", .opponent, "outcome", .strong("points"), "rebounds", "assists",
    ]

    private static let teamColumns: [RecordColumn] = [
        "team_name", .longDay, .opponent, "outcome", .strong("points"), "opponent_points",
    ]
}
