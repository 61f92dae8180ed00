import BallerCore
import BallerServing
import Foundation

/// The pages that crawlers are to know, in files by kind: sitemaps.org, version 0.9.
struct Sitemap {
    /// Addresses of one file; the protocol allows 50,000.
    static let mostAddresses = 45_000
    static let path = "/sitemap.xml"

    enum Kind: String, CaseIterable {
        case pages, players, teams, seasons, games, playoffs, awards, drafts, leaders, coaches, referees, executives,
            colleges, places
    }

    /// Where readers reach the server, without a slash at the end; empty where nobody said, although the protocol wants it.
    let origin: String
    private let reading: ArtifactReading
    /// Pages of the site that are no thing of the artifact.
    private let fixed: [String]

    init(of reading: ArtifactReading, origin: String, fixed: [String]) {
        (self.reading, self.origin, self.fixed) = (reading, origin, fixed)
    }

    /// The file that names the others; blocks.
    func index() throws -> [UInt8] {
        let names = try Kind.allCases.flatMap { kind in
            let count = (try paths(of: kind).count + Self.mostAddresses - 1) / Self.mostAddresses
            return (0..<count).map { "\(kind.rawValue)-\($0 + 1).xml" }
        }
        return document("sitemapindex", "sitemap", names.map { "/sitemaps/\($0)" })
    }

    /// The file of a name such as `players-1.xml`, `nil` where there is none; blocks.
    func file(_ name: String) throws -> [UInt8]? {
        let parts = name.trimmingSuffix(".xml").split(separator: "-")
        guard name.hasSuffix(".xml"), parts.count == 2, let kind = Kind(rawValue: String(parts[0])),
            let number = Int(parts[1]), number > 0, number <= Self.mostAddresses
        else { return nil }
        let paths = try paths(of: kind).dropFirst((number - 1) * Self.mostAddresses).prefix(Self.mostAddresses)
        return paths.isEmpty ? nil : document("urlset", "url", Array(paths))
    }

    private func document(_ root: String, _ element: String, _ paths: [String]) -> [UInt8] {
        let day = String(reading.snapshot.createdAt.formatted(.iso8601).prefix(10))
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """
        for path in paths {
            text += "<\(element)><loc>\("\(origin)\(path)".xml)</loc><lastmod>\(day)</lastmod></\(element)>\n"
        }
        return Array((text + "</\(root)>\n").utf8)
    }

    private func paths(of kind: Kind) throws -> [String] {
        let paths =
            switch kind {
            case .pages: fixed
            case .players: try named("player_keys", [:], "player_slug", SitePath.player)
            case .teams: try teams
            case .seasons: try seasons
            case .games:
                try records("search_games").compactMap { row in
                    row["game_id"].integer.map { SitePath.game(GameID(rawValue: Int64($0))) }
                }
            case .playoffs: try playoffs
            case .awards:
                try named("awards", ["award": .null], "award_id", SitePath.award)
                    + listed("awards") { SitePath.awards($0) } + listed("all_star") { SitePath.allStar($0) }
            case .drafts:
                try records("drafts", ["draft_year": .null, "league": .null]).compactMap { row in
                    row["draft_year"].integer.map { SitePath.draft($0) }
                }
            case .leaders:
                LeaderCategory.all.map { LeaderCategory($0) }.flatMap { category in
                    LeaderBoard.Span.allCases.filter { LeaderBoard.has($0, category) }.map {
                        "\(SitePath.leaders)/\(category.key)/\($0.rawValue)"
                    }
                }
            case .coaches: try people("coaches", "coach", SitePath.coach)
            case .referees: try people("referees", "referee", SitePath.referee)
            case .executives: try people("executives", "executive", SitePath.executive)
            case .colleges: try named("colleges", ["college": .null], "college", SitePath.college)
            case .places:
                try named("arenas", ["arena": .null], "arena", SitePath.arena)
                    + named("birthplaces", ["birth_country": .null], "birth_country", SitePath.birthplace)
                    + records("birth_days").compactMap { row in
                        guard let month = row["birth_month"].integer, let day = row["birth_day"].integer else {
                            return nil
                        }
                        return SitePath.birthdays(month: month, day: day)
                    }
            }
        // Two names may lead to one page, and each page stands in one file.
        var known: Set<String> = kind == .pages ? [] : Set(fixed)
        return paths.filter { known.insert($0).inserted }
    }

    private var teams: [String] {
        get throws {
            let directory = reading.snapshot.directory
            let rows = try records("team_keys")
            let seasons = rows.compactMap { row -> String? in
                guard let code = row["team_abbreviation"].text, let season = row.season,
                    directory.team(code, in: season) != nil
                else { return nil }
                return SitePath.team(code, season)
            }
            let codes = Set(rows.compactMap { $0["team_id"].integer })
                .map { directory.key(ofTeam: TeamID(rawValue: Int64($0))) }.filter {
                    directory.team($0, in: nil) != nil
                }
            return codes.sorted().map { SitePath.team($0) } + Set(seasons).sorted()
        }
    }

    /// Each season with its tables of players and teams.
    private var seasons: [String] {
        get throws {
            let each = reading.snapshot.directory.seasons.reversed().flatMap(Self.pages)
            return try each + listed("transactions") { SitePath.transactions(of: $0) }
                + listed("salaries") { SitePath.salaries(of: $0) } + listed("numbers") { SitePath.numbers(of: $0) }
        }
    }

    private static func pages(of season: Directory.Season) -> [String] {
        let id = season.id
        var pages = [SitePath.season(id), SitePath.leaders(of: id), SitePath.games(of: id)]
        if season.hasStandings { pages.append(SitePath.standings(id)) }
        pages += PlayerKind.allCases.map { SitePath.players(of: id, $0.rawValue) }
        pages += TeamKind.allCases.map { SitePath.teams(of: id, $0.rawValue) }
        return pages
    }

    /// Of series those whose games are here.
    private var playoffs: [String] {
        get throws {
            let seasons = try listed("playoffs") { $0 }
            return try seasons.map { SitePath.playoffs($0) }
                + seasons.flatMap { season in
                    try reading.rows("playoff_series", season.arguments, as: PlayoffSeriesRow.self).map { row in
                        let codes = [row.homeTeamAbbreviation, row.awayTeamAbbreviation]
                        return SitePath.series(SeriesKey.key(of: codes, round: row.roundName), season)
                    }
                }
        }
    }

    /// The pages of the seasons of which a list has something to show.
    private func listed<Page>(_ list: String, _ page: (SeasonID) -> Page) throws -> [Page] {
        try reading.snapshot.directory.seasons.reversed().map(\.id).filter { season in
            try records("season_lists", season.arguments).contains { $0["list"].text == list }
        }.map(page)
    }

    private func people(_ query: String, _ name: String, _ page: (String) -> String) throws -> [String] {
        try records(query, [name: .null]).compactMap { $0.key("bref_id", "\(name)_id").map(page) }
    }

    private func named(
        _ query: String,
        _ arguments: QueryArguments,
        _ column: String,
        _ page: (String) -> String
    ) throws -> [String] {
        try records(query, arguments).compactMap { $0[column].text.map(page) }
    }

    private func records(_ query: String, _ arguments: QueryArguments = [:]) throws -> [Record] {
        try reading.rows(query, arguments).records()
    }
}
