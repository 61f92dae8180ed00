/// A number that identifies one thing in an artifact and stays the same from build to build.
///
/// The value comes from the source (an NBA person, team or game number) or is an invertible encoding of a source key.
/// It is below 2^53, so JSON readers that store numbers as doubles keep it exact.
package protocol SourceID: RawRepresentable, Hashable, Comparable, Sendable, Codable, CustomStringConvertible
where RawValue == Int64 {
    init(rawValue: Int64)
}

extension SourceID {
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    package var description: String { String(rawValue) }
}

/// A player: `dim_players.player_id`.
package struct PlayerID: SourceID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A team, the same through moves and renames: `dim_teams.team_id`.
package struct TeamID: SourceID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A game: `dim_games.game_id`.
package struct GameID: SourceID {
    package let rawValue: Int64
    package init(rawValue: Int64) { self.rawValue = rawValue }
}
