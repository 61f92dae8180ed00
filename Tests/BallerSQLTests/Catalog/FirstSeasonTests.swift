import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// The first seasons of the dictionary against the season tables of Basketball-Reference, 1947 to 2026.
@Suite(.enabled(if: SharedData.isPresent)) struct FirstSeasonTests {
    /// Columns of the tables by their names in the dictionary; a share needs somebody who tried, so none is here.
    private static let counts = [
        "fg": "field_goals_made", "fga": "field_goals_attempted", "x3p": "three_pointers_made",
        "x3pa": "three_pointers_attempted", "ft": "free_throws_made", "fta": "free_throws_attempted",
        "orb": "offensive_rebounds", "drb": "defensive_rebounds", "trb": "rebounds", "ast": "assists", "stl": "steals",
        "blk": "blocks", "tov": "turnovers", "pf": "personal_fouls", "pts": "points",
    ]
    private static let players = counts.merging(["gs": "games_started", "mp": "minutes_played"]) { first, _ in first }

    /// Values of earlier seasons that Basketball-Reference has found for some players, never for most.
    private static let foundLater: Set = [
        "ABA blocks 1972", "ABA blocks 1973", "ABA defensive_rebounds 1968", "ABA offensive_rebounds 1968",
        "ABA steals 1973", "NBA games_started 1977", "NBA games_started 1978", "NBA games_started 1979",
        "NBA games_started 1980", "NBA games_started 1981",
    ]

    private struct Share: Decodable {
        let league: String
        let seasonYear: Int
        /// Of the rows of players or teams with a game.
        let share: Double
    }

    @Test func `players have a number since the first season of its column, and hardly any had it before`() throws {
        let early = try Self.early("Player Totals (1947-2021).csv.gz", Self.players) { $0 }
        #expect(early == Self.foundLater)
    }

    @Test func `the sums of teams begin with the columns of opponents`() throws {
        let early = try Self.early("Team Totals.csv", Self.counts) { "opponent_\($0)" }
        #expect(
            early == [
                "ABA opponent_blocks 1973", "ABA opponent_steals 1973", "NBA opponent_turnovers 1969",
                "NBA opponent_turnovers 1970",
            ]
        )
    }

    @Test func `plus/minus begins with the play-by-play`() throws {
        let name = ["on_court_plus_minus_per_100_poss": "plus_minus"]
        #expect(try Self.early("Player Play By Play.csv.gz", name) { $0 }.isEmpty)
    }

    /// Expects most rows of each season since the first to have the number, and returns the seasons before it with any.
    private static func early(
        _ file: String,
        _ columns: [String: String],
        name: (String) -> String
    ) throws -> Set<String> {
        let path = try #require(SharedData.folder).appending(path: "season/\(file)").path
        let connection = try Database(.memory).connect()
        let dictionary = try ColumnDictionary.bundled()
        var early: Set<String> = []
        for (column, key) in columns {
            let entry = try dictionary.entry(name(key))
            for season in try connection.rows(Self.shares(of: column, path), as: Share.self) {
                let label = "\(season.league) \(entry.name) \(season.seasonYear)"
                guard let first = entry.firstSeason(in: season.league) else { continue }
                #expect((season.share > 0.5) == (season.seasonYear >= first), "\(label): \(season.share)")
                if season.seasonYear < first, season.share > 0 { early.insert(label) }
            }
        }
        return early
    }

    private static func shares(of column: String, _ path: String) -> SQL {
        SQL(
            name: "shares",
            text: """
                SELECT
                    CASE lg WHEN 'BAA' THEN 'NBA' ELSE lg END AS league,
                    season::INTEGER AS season_year,
                    count(\(column)) / count(*) AS share
                FROM read_csv('\(path)', all_varchar = true, nullstr = ['NA', ''])
                WHERE g IS NOT NULL
                GROUP BY ALL
                """
        )
    }
}
