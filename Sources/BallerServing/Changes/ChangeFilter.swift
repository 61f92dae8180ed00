import BallerArtifact

/// What of changes is wanted: those about a player, a team or a game, or all.
package struct ChangeFilter: Sendable {
    private let player: Int?
    private let team: Int?
    private let game: Int?

    package init(player: Int? = nil, team: Int? = nil, game: Int? = nil) {
        (self.player, self.team, self.game) = (player, team, game)
    }

    private var isAll: Bool { player == nil && team == nil && game == nil }

    /// The changes that are about what is wanted; what lists leave out may be, too.
    ///
    /// Counts of tables and checks are about everything, and left out of a part.
    func applied(to changes: ArtifactChanges) -> ArtifactChanges {
        guard !isAll else { return changes }
        var games = changes.games.items
        if let game { games = games.filter { $0.gameId == game } }
        if let team { games = games.filter { $0.homeTeamId == team || $0.awayTeamId == team } }
        if let player {
            let own = changes.players.items.filter { $0.playerId == player }.flatMap(\.gameIds)
            games = games.filter { own.contains($0.gameId) }
        }
        let ofTeam = Set(changes.games.items.filter { $0.homeTeamId == team || $0.awayTeamId == team }.map(\.gameId))
        var part = ArtifactChanges()
        part.games = changes.games.with(games)
        part.players = changes.players.with(
            changes.players.items.filter { item in
                (player == nil || item.playerId == player) && (game.map { item.gameIds.contains($0) } ?? true)
                    && (team.map { item.teamIds.contains($0) } ?? true)
            }
        )
        part.corrections = changes.corrections.with(
            changes.corrections.items.filter { item in
                (player == nil || item.playerId == player) && (game == nil || item.gameId == game)
                    && (team == nil || item.teamId == team || item.gameId.map { ofTeam.contains($0) } == true)
            }
        )
        return part
    }

    /// Whether a swap is about what is wanted, as far as its lists tell.
    package func includes(_ swap: Swap) -> Bool {
        (player.map { swap.players.contains($0) } ?? true) && (team.map { swap.teams.contains($0) } ?? true)
            && (game.map { swap.games.contains($0) } ?? true)
    }
}

extension ArtifactChanges.Listed {
    /// Others of the same list, which leaves out as many as before.
    fileprivate func with(_ items: [Item]) -> Self { Self(items, total: items.count + leftOut) }
}
