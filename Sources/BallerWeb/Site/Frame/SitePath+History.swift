import BallerCore

// The addresses of history and of people.
extension SitePath {
    static let playoffs = "/playoffs"
    static let drafts = "/draft"
    static let awards = "/awards"
    static let hallOfFame = "/hall-of-fame"
    static let allStar = "/all-star"
    static let leaders = "/leaders"
    static let referees = "/referees"
    static let executives = "/executives"
    static let colleges = "/colleges"
    static let arenas = "/arenas"
    static let birthdays = "/born"
    static let birthplaces = "/birthplaces"

    static func playoffs(_ season: SeasonID) -> String { "/playoffs/\(season.key)" }
    /// `key` as `SeriesKey` makes it.
    static func series(_ key: String, _ season: SeasonID) -> String { "/playoffs/\(season.key)/\(key)" }
    static func draft(_ year: Int, league: String? = nil) -> String {
        "/draft/\(year)\(league.map { "?league=\($0)" } ?? "")"
    }
    /// The draft in the year in which a season ends, of the league's own where it had one.
    static func draft(_ season: SeasonID) -> String {
        draft(season.year.rawValue, league: season.league.isMain ? nil : season.league.rawValue)
    }
    static func award(_ id: String) -> String { id == AwardKey.allStar ? allStar : "/awards/\(AwardKey.key(of: id))" }
    static func awards(_ season: SeasonID) -> String { "/seasons/\(season.key)/awards" }
    static func allStar(_ season: SeasonID) -> String { "/all-star/\(season.key)" }
    static func referee(_ key: String) -> String { "/referees/\(key)" }
    static func executive(_ key: String) -> String { "/executives/\(key)" }
    static func birthdays(month: Int, day: Int) -> String { "/born/\(month.padded(to: 2))-\(day.padded(to: 2))" }

    /// Of a day such as `1984-12-30`.
    static func birthdays(on date: String?) -> String? {
        date.flatMap { CalendarDay($0) }.map { birthdays(month: $0.month, day: $0.day) }
    }

    /// `country` in two letters.
    static func birthplace(_ country: String) -> String { "/birthplaces/\(country)" }
    static func college(_ name: String) -> String { "/colleges/\(name.inAddress)" }
    static func arena(_ name: String) -> String { "/arenas/\(name.inAddress)" }
}

extension String {
    /// The words of a name with hyphens between them; of such words it makes the same.
    fileprivate var inAddress: String {
        let plain = lowercased().filter { !"'’.".contains($0) }
        return plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").percentEncoded
    }
}

/// What addresses call a series of the playoffs: `finals`, else both codes in the order of the alphabet, which nothing that is learnt later changes.
enum SeriesKey {
    static let finals = "finals"

    /// Two teams that had met for a place in the playoffs met again in some seasons.
    static func key(of codes: [String], round: String?) -> String {
        let both = codes.sorted().joined(separator: "-")
        return switch round {
        case "FINALS": finals
        case "TIEBREAK": "\(both)-tiebreak"
        default: both
        }
    }
}

/// What addresses call awards: their ids with hyphens, and the best teams of the league as everybody does.
enum AwardKey {
    static let allStar = "all_star"
    private static let allLeague = (id: "all_league", key: "all-nba")
    /// The order in which pages tell them; others come after these.
    private static let order = [
        "mvp", "finals_mvp", "roy", "dpoy", "smoy", "mip", "clutch_poy", "coy", allLeague.id, "all_defense",
        "all_rookie",
    ]

    /// The best teams of one league are called by it.
    static func name(of id: String, in league: String?) -> String? {
        id == allLeague.id ? league.map { "All-\($0) team" } : nil
    }

    static func place(of id: String) -> Int { order.firstIndex(of: id) ?? order.count }

    static func key(of id: String) -> String { id == allLeague.id ? allLeague.key : id.replacing("_", with: "-") }

    static func id(of key: String) -> String {
        key == allLeague.key ? allLeague.id : key.lowercased().replacing("-", with: "_")
    }
}
