import BallerPages

/// What a link's address identifies.
package enum LinkKind: Sendable {
    case player
    case team
    case game
    case coach
    case referee
    case executive
    /// The year in which the linked season ends: a league's, a team's or a player's.
    case seasonYear
    /// `NBA`, `ABA`, `BAA` or `NBL` from a league link.
    case league
    case playoffSeries
    case award
}

/// Reads the source's own ids from its links; a link that names none gives no id.
enum SourceLink {
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    static func identifier(_ kind: LinkKind, in href: UnsafeBufferPointer<UInt8>) -> String? {
        let (folder, rest) = split(SiteID.path(of: href[...]))
        switch kind {
        case .player: return folder.matches("players") ? stem(last(of: rest, atLeast: 2)) : nil
        case .team:
            let team = split(rest).first
            return folder.matches("teams") && SiteID.isTeam(team) ? string(team) : nil
        case .game:
            let game = last(of: rest, atLeast: 1).prefix { $0 != UInt8(ascii: ".") }
            return folder.matches("boxscores") && SiteID.isGame(game) ? string(game) : nil
        case .coach: return folder.matches("coaches") ? stem(last(of: rest, atLeast: 1)) : nil
        case .referee: return folder.matches("referees") ? stem(last(of: rest, atLeast: 1)) : nil
        case .executive: return folder.matches("executives") ? stem(last(of: rest, atLeast: 1)) : nil
        case .award: return folder.matches("awards") ? stem(last(of: rest, atLeast: 1)) : nil
        case .playoffSeries: return folder.matches("playoffs") ? stem(last(of: rest, atLeast: 1)) : nil
        case .league: return isLeagueFolder(folder) ? league(rest) : nil
        case .seasonYear: return seasonYear(folder, rest)
        }
    }

    private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The first part of a path, and the rest.
    private static func split(_ path: Bytes) -> (first: Bytes, rest: Bytes) {
        let path = path.drop { $0 == UInt8(ascii: "/") }
        let first = path.prefix { $0 != UInt8(ascii: "/") }
        return (first, path[first.endIndex...])
    }

    /// The last part of a path with at least `count` parts; empty for a shorter one.
    private static func last(of path: Bytes, atLeast count: Int) -> Bytes {
        var (part, rest) = split(path)
        var parts = part.isEmpty ? 0 : 1
        while true {
            let next = split(rest)
            if next.first.isEmpty || (count == 2 && parts == 2) { break }
            parts += 1
            (part, rest) = next
        }
        return parts >= count ? part : path[path.endIndex...]
    }

    private static func stem(_ part: Bytes) -> String? {
        let stem = part.prefix { $0 != UInt8(ascii: ".") }
        return stem.isEmpty ? nil : string(stem)
    }

    private static func isLeagueFolder(_ folder: Bytes) -> Bool {
        folder.matches("leagues") || folder.matches("playoffs") || folder.matches("draft") || folder.matches("allstar")
    }

    private static func league(_ rest: Bytes) -> String? {
        let name = split(rest).first.prefix(3)
        return SiteID.isLeague(name) ? string(name) : nil
    }

    /// The text, if it is the name of a league.
    static func league(_ name: String?) -> String? { name.flatMap { SiteID.isLeague($0[...].utf8) ? $0 : nil } }

    private static func seasonYear(_ folder: Bytes, _ rest: Bytes) -> String? {
        if isLeagueFolder(folder) || folder.matches("awards") {
            return year(split(rest).first.drop { $0 != UInt8(ascii: "_") }.dropFirst())
        }
        guard folder.matches("teams") || folder.matches("players") else { return nil }
        var rest = split(rest).rest
        while true {
            let part = split(rest)
            if part.first.isEmpty { return nil }
            if let year = year(part.first) { return year }
            rest = part.rest
        }
    }

    private static func year(_ text: Bytes) -> String? {
        let digits = text.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            digits.first == UInt8(ascii: "1") || digits.first == UInt8(ascii: "2")
        else { return nil }
        return string(digits)
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    fileprivate func matches(_ text: StaticString) -> Bool {
        UnsafeBufferPointer(rebasing: self).matches(text)
    }
}
