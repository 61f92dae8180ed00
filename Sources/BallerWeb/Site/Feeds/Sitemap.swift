import BallerCore
import BallerServing
import Foundation

/// The pages that crawlers are to know, in files by kind: sitemaps.org, version 0.9.
struct Sitemap {
    /// Addresses of one file; the protocol allows 50,000.
    static let mostAddresses = 45_000
    static let path = "/sitemap.xml"

    enum Kind: String, CaseIterable {
        case pages, players, teams, seasons, people, games
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
        let directory = reading.snapshot.directory
        switch kind {
        case .pages: return fixed
        case .players:
            return try records("player_keys").compactMap { $0["player_slug"].text.map(SitePath.player) }
        case .teams:
            let seasons = try records("team_keys").compactMap { row -> String? in
                guard let code = row["team_abbreviation"].text, let season = row.season,
                    directory.team(code, in: season) != nil
                else { return nil }
                return SitePath.team(code, season)
            }
            let codes = Set(try records("team_keys").compactMap { $0["team_id"].integer })
                .map { directory.key(ofTeam: TeamID(rawValue: Int64($0))) }.filter {
                    directory.team($0, in: nil) != nil
                }
            return codes.sorted().map { SitePath.team($0) } + Set(seasons).sorted()
        case .seasons:
            return directory.seasons.reversed().flatMap { season in
                [SitePath.season(season.id)] + (season.hasStandings ? [SitePath.standings(season.id)] : [])
            }
        case .people:
            let coaches = try records("coaches", ["coach": .null]).compactMap { row in
                (row["bref_id"].text ?? row["coach_id"].text).map(SitePath.coach)
            }
            let colleges = try records("colleges", ["college": .null]).compactMap { row in
                row["college"].text.map(SitePath.college)
            }
            return coaches + Set(colleges).sorted()
        case .games:
            return try records("search_games").compactMap { row in
                row["game_id"].integer.map { SitePath.game(GameID(rawValue: Int64($0))) }
            }
        }
    }

    private func records(_ query: String, _ arguments: QueryArguments = [:]) throws -> [Record] {
        try reading.rows(query, arguments).records()
    }
}
