import BallerArtifact

// What people read of a swap, in a feed.
extension Swap {
    /// The most games that are named.
    private static let namedGames = 30

    /// One line: `15 games added, 3 corrections`.
    package var headline: String {
        let happened = isRollback ? "Rolled back to \(artifact)" : "Published \(artifact)"
        guard let changes = record.changes else { return previous == nil ? "\(happened), the first" : happened }
        var parts: [String] = []
        if let games = changes.tables.first(where: { $0.relation == "dim_games" })?.rows {
            parts += Self.parts(games, of: "game")
        }
        if changes.corrections.total > 0 { parts.append(Self.count(changes.corrections.total, "corrected row")) }
        return "\(happened): \(parts.isEmpty ? "no game came or went" : parts.joined(separator: ", "))"
    }

    /// The lines of a longer account.
    package func account() throws -> [String] {
        guard let previous else { return ["It is the first artifact that was served."] }
        guard let changes = try changes() else {
            return ["It was not compared with \(previous), which was served before."]
        }
        var lines = ["Served before: \(previous)."]
        lines += changes.games.items.prefix(Self.namedGames).map(\.line)
        let more = changes.games.total - min(changes.games.items.count, Self.namedGames)
        if more > 0 { lines.append("and \(Self.count(more, "more game"))") }
        lines.append("\(Self.count(changes.players.total, "player")) with other lines or seasons.")
        for check in changes.checks {
            lines.append("Check \(check.checkName): \(Self.count(check.new, "new failing row")), \(check.fixed) fixed.")
        }
        return lines
    }

    private static func parts(_ counts: ArtifactChanges.Counts, of thing: String) -> [String] {
        [(counts.added, "added"), (counts.changed, "changed"), (counts.removed, "removed")]
            .filter { $0.0 > 0 }.map { "\(count($0.0, thing)) \($0.1)" }
    }

    private static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }
}

extension ArtifactChanges.Game {
    /// `2024-04-14 POR 82 at SAC 121: added`.
    fileprivate var line: String {
        let away = [awayTeamAbbreviation ?? "?", awayPoints.map(String.init)].compactMap(\.self).joined(separator: " ")
        let home = [homeTeamAbbreviation ?? "?", homePoints.map(String.init)].compactMap(\.self).joined(separator: " ")
        return "\(gameDate ?? "") \(away) at \(home): \(change.rawValue)"
    }
}
