/// What the address in a link names.
package enum LinkKind: Sendable {
    case player
    case team
    case game
    case coach
    case referee
    case executive
    /// The year in which the season of the link ends: of a league, a team season or a player's season.
    case seasonYear
    /// `NBA`, `ABA` or `BAA` of a league link.
    case league
    case playoffSeries
    case award
}

/// Reads the source's own ids out of its links; where a link names none there is no id.
enum SourceLink {
    static func identifier(_ kind: LinkKind, in href: String) -> String? {
        let parts = path(of: href).split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count >= 2 else { return nil }
        switch kind {
        case .player: return parts[0] == "players" && parts.count >= 3 ? stem(parts[2]) : nil
        case .team: return parts[0] == "teams" && isTeam(parts[1]) ? String(parts[1]) : nil
        case .game: return parts[0] == "boxscores" ? parts.last.flatMap(game) : nil
        case .coach: return parts[0] == "coaches" ? stem(parts[1]) : nil
        case .referee: return parts[0] == "referees" ? stem(parts[1]) : nil
        case .executive: return parts[0] == "executives" ? stem(parts[1]) : nil
        case .award: return parts[0] == "awards" ? stem(parts[1]) : nil
        case .playoffSeries: return parts[0] == "playoffs" ? stem(parts[1]) : nil
        case .league: return leagueFolders.contains(parts[0]) ? league(parts[1]) : nil
        case .seasonYear: return seasonYear(parts)
        }
    }

    private static let leagueFolders: Set<Substring> = ["leagues", "playoffs", "draft", "allstar"]

    /// The path of an address, without host, query and fragment.
    static func path(of href: String) -> Substring {
        var rest = href[...]
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...].drop { $0 != "/" }
        }
        return rest.prefix { $0 != "?" && $0 != "#" }
    }

    private static func stem(_ part: Substring) -> String? {
        let stem = part.hasSuffix(".html") ? part.dropLast(5) : part
        return stem.isEmpty ? nil : String(stem)
    }

    static func isTeam(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    private static func game(_ part: Substring) -> String? {
        guard let id = stem(part), isGame(id) else { return nil }
        return id
    }

    /// `201801010MIN`: day, game of the day, home team.
    static func isGame(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 12 && text.utf8.prefix(9).allSatisfy { (0x30...0x39).contains($0) } && isTeam(text.suffix(3))
    }

    private static func league(_ part: Substring) -> String? {
        let name = part.prefix { $0 != "_" && $0 != "." }
        return ["NBA", "ABA", "BAA", "NBL"].contains(name) ? String(name) : nil
    }

    private static func seasonYear(_ parts: [Substring]) -> String? {
        switch parts[0] {
        case "leagues", "playoffs", "draft", "allstar", "awards":
            let digits = parts[1].drop { $0 != "_" }.dropFirst().prefix(4)
            return isYear(digits) ? String(digits) : nil
        case "teams", "players":
            return parts.dropFirst(2).lazy.map { $0.prefix(4) }.first(where: isYear).map(String.init)
        default: return nil
        }
    }

    private static func isYear(_ text: Substring) -> Bool {
        text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.first.map { "12".contains($0) } == true
    }
}
