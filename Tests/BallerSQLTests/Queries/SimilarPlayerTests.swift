import BallerDuckDB
import BallerSQL
import Testing

/// Profiles of seasons, and who is like whom by them.
@Suite(.serialized) struct SimilarPlayerTests {
    private static let league = Result { try TinyLeague() }
    private static let numbers = [
        "points", "rebounds", "assists", "steals", "blocks", "turnovers", "three_pointers_made",
        "free_throws_attempted", "true_shooting_pct", "minutes_per_game",
    ]

    /// A profile of the season 2001 in which every number is the same.
    private func profile(_ player: Int, age: Int, _ value: String, unknown: Int = 0) -> String {
        let values = Self.numbers.indices.map { $0 < unknown ? "NULL" : value }.joined(separator: ", ")
        return "INSERT INTO agg_player_profiles VALUES (\(player), 'NBA', 2001, \(age), 3000, \(values));\n"
    }

    @Test func `A season is most like the one whose numbers differ least at the same age`() throws {
        let league = try Self.league.get()
        let profiles =
            "DELETE FROM agg_player_profiles;\n" + profile(1001, age: 25, "0") + profile(1002, age: 25, "1")
            + profile(1003, age: 25, "-0.5") + profile(1004, age: 26, "0") + profile(1005, age: 25, "0", unknown: 6)
        try league.trying(profiles) {
            let similar = try league.answer("player_similar_seasons", ["player_id": "1001"])
            #expect(similar.map { $0["similar_player_id"] } == ["1003", "1002"], "another age, and too few numbers")
            #expect(similar.map { $0["similarity"] } == ["88.2", "60.7"])
            #expect(similar.map { $0["rank"] } == ["1", "2"])
        }
    }

    @Test func `A number that one of two lacks is left out of both`() throws {
        let league = try Self.league.get()
        let profiles =
            "DELETE FROM agg_player_profiles;\n" + profile(1001, age: 25, "0")
            + profile(1002, age: 25, "1", unknown: 5)
        try league.trying(profiles) {
            let similar = try league.answer("player_similar_seasons", ["player_id": "1001"])
            #expect(similar.map { $0["similarity"] } == ["60.7"], "five numbers, each a deviation apart")
        }
    }

    @Test func `A short career is less like a long one, whatever its numbers`() throws {
        let league = try Self.league.get()
        func career(_ player: Int, minutes: Int, _ value: String) -> String {
            let values = Self.numbers.map { _ in value }.joined(separator: ", ")
            return "INSERT INTO agg_career_profiles VALUES (\(player), 2001, 2002, \(minutes), \(values));\n"
        }
        let careers =
            "DELETE FROM agg_career_profiles;\n" + career(1001, minutes: 20_000, "0")
            + career(1002, minutes: 2_000, "0") + career(1003, minutes: 20_000, "0.1")
        try league.trying(careers) {
            let similar = try league.answer("player_similar_careers", ["player_id": "1001"])
            #expect(similar.map { $0["player_id"] } == ["1003", "1002"])
        }
    }

    @Test func `Profiles are deviations from the mean of the season, of seasons of 500 minutes`() throws {
        let league = try Self.league.get()
        #expect(try league.lines("SELECT count(*) FROM agg_player_profiles") == ["0"], "nobody played so much")
        let model = try #require(league.warehouse.models.first { $0.stem == "agg_player_profiles" })
        try league.trying("UPDATE agg_player_seasons SET minutes_played = 100 * minutes_played") {
            let text = try league.warehouse.render(model)
            for number in Self.numbers {
                let lines = try league.lines(
                    """
                    SELECT DISTINCT season_year, abs(avg(relative_\(number))) < 1e-4, abs(stddev_samp(relative_\(number)) - 1) < 1e-3
                    FROM (\(text))
                    GROUP BY season_year
                    HAVING count(relative_\(number)) > 0
                    """
                )
                #expect(lines.allSatisfy { $0.hasSuffix("true true") }, "\(number): \(lines)")
            }
            #expect(try league.lines("SELECT count(*) > 5 FROM (\(text))") == ["true"])
        }
    }
}
