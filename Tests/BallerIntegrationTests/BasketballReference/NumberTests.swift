import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

@testable import BallerSQL

/// Numbers that stand for Basketball-Reference ids.
struct `Numbers of Basketball-Reference ids` {
    private func values(_ expression: String, of texts: String) throws -> [Row] {
        let header = try SQLHeader(file: "numbers.sql", text: "", required: [])
        let text = "SELECT id, \(expression) AS number FROM (\(texts)) ORDER BY ALL"
        let file = SQLFile(name: "numbers.sql", header: header, text: text)
        let rendered = try PageBuild.warehouse.get().render(file)
        return try Database(.memory).connect().rows(SQL(name: file.name, text: rendered))
    }

    /// 36^10: where the numbers of people begin.
    private static let firstPerson = 3_656_158_440_062_976

    @Test(arguments: ["jamesle01", "o", "zzzzzzzzzz", "a000000000", "phillja99c"])
    func `a person's number turns back into the id`(_ id: String) throws {
        let number = try #require(try values("@bref_person_number(id)", of: "SELECT '\(id)' AS id").first?[1].int)
        #expect(number > Self.firstPerson && number < 1 << 53)
        #expect(String(number - Self.firstPerson, radix: 36) == id)
    }

    @Test(arguments: ["201801010MIN", "194611010TRH", "201910220TOR", "202608310AAA"])
    func `a game's number turns back into the id`(_ id: String) throws {
        let number = try #require(try values("@bref_game_code(id)", of: "SELECT '\(id)' AS id").first?[1].int)
        #expect(number > 9_000_000_000_000 && number < Self.firstPerson)
        let letters = String(number % 46_656, radix: 36).uppercased()
        #expect("\(number / 46_656)\(letters)" == id)
    }

    @Test func `no id has no number`() throws {
        #expect(try values("@bref_person_number(id)", of: "SELECT CAST(NULL AS VARCHAR) AS id").first?[1] == .null)
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `all players since 1947 have numbers of their own, far from the NBA's`() throws {
        let data = try #require(SharedData.folder)
        let players =
            "SELECT player_id AS id FROM read_csv('\(data.appending(path: "season/Player Career Info.csv.gz").path)')"
        let rows = try values("@bref_person_number(id)", of: players)
        #expect(rows.count == 5396)
        #expect(Set(rows.map { $0[1].int ?? 0 }).count == rows.count)
        #expect(rows.allSatisfy { String(($0[1].int ?? 0) - Self.firstPerson, radix: 36) == $0[0].text })
        #expect(rows.allSatisfy { ($0[1].int ?? 0) < 1 << 53 })
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `all games of two seasons have numbers of their own`() throws {
        let data = try #require(SharedData.folder)
        let games = ["2017-18", "2022-23"].map { season in
            "SELECT game_id AS id FROM read_csv('\(data.appending(path: "derived/bbr_games_\(season).csv.gz").path)', all_varchar = true)"
        }
        let rows = try values("@bref_game_code(id)", of: games.joined(separator: " UNION ALL "))
        #expect(rows.count == 1312 + 1320)
        #expect(Set(rows.map { $0[1].int ?? 0 }).count == rows.count)
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `every team code of every season leads to the franchise of that season`() throws {
        let data = try #require(SharedData.folder)
        let connection = try Database(.memory).connect()
        for reference in try PageBuild.warehouse.get().references {
            let text = "CREATE TABLE \(reference.relation) AS SELECT * FROM read_csv('\(reference.url.path)')"
            try connection.execute(SQL(name: reference.name, text: text))
        }
        let strangers = """
            SELECT seasons.season, seasons.abbreviation, seasons.team
            FROM read_csv('\(data.appending(path: "season/Team Abbrev.csv").path)', nullstr = 'NA') AS seasons
            LEFT JOIN ref_bref_team_codes AS codes
                ON seasons.abbreviation = codes.code
                AND seasons.season BETWEEN codes.first_season_year AND coalesce(codes.last_season_year, 2199)
                AND (seasons.lg = 'ABA') = (codes.league = 'ABA')
            LEFT JOIN ref_team_seasons AS names
                ON codes.team_id = names.team_id
                AND seasons.season BETWEEN names.first_season_year AND names.last_season_year
                AND seasons.lg = names.league
            WHERE seasons.abbreviation IS NOT NULL
                AND (codes.code IS NULL OR names.team_name IS DISTINCT FROM seasons.team)
            ORDER BY ALL
            """
        let found = try connection.lines(strangers)
        // The club that the league struck out in 1954-55, another spelling, and the Clippers, who are of LA since 2015-16.
        #expect(
            found.filter { !$0.hasSuffix("Los Angeles Clippers") } == [
                "1950 SHE Sheboygan Red Skins", "1955 BLB Baltimore Bullets",
            ]
        )
        #expect(found.count == 13)
    }
}
