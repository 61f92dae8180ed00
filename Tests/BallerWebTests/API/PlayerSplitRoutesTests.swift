import HTTPTypes
import HummingbirdTesting
import Testing

struct PlayerSplitRoutesTests {
    @Test func `The kinds of games of each split add up to the season`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let answer = try await client.json("/api/v1/players/\(slug)/splits/2026")
            #expect(
                answer.names == [
                    "league", "player_id", "player_name", "player_slug", "season_id", "season_type", "season_year",
                    "splits",
                ]
            )
            #expect(answer.text("season_type") == "REGULAR")
            let rows = try answer.member("splits").elements
            let log = try await client.json("/api/v1/players/\(slug)/game-log/2026").member("totals")
            let total = try #require(rows.first)
            #expect(total.text("split") == "total")
            #expect(total.integer("games_played") == log.integer("games_played"))
            for name in ["points", "rebounds", "assists", "minutes_played"] {
                #expect(total.integer(name) == log.integer(name), "\(name)")
            }
            for split in ["place", "outcome", "month", "weekday", "rest", "conference", "division", "opponent"] {
                let parts = rows.filter { $0.text("split") == split }
                #expect(!parts.isEmpty, "\(split)")
                for name in ["games_played", "wins", "points", "three_pointers_attempted"] {
                    let sum = parts.compactMap { $0.integer(name) }.reduce(0, +)
                    #expect(sum == total.integer(name), "\(split) \(name)")
                }
            }
        }
    }

    @Test func `A split has sums, averages and shares`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let answer = try await client.json("/api/v1/players/\(slug)/splits/2026")
            let names = try answer.member("splits").element(0).names
            let counts = [
                "points", "rebounds", "offensive_rebounds", "defensive_rebounds", "assists", "steals", "blocks",
                "turnovers", "personal_fouls", "field_goals_made", "field_goals_attempted", "three_pointers_made",
                "three_pointers_attempted", "free_throws_made",
                "free_throws_attempted", "plus_minus",
            ]
            let wanted =
                counts + counts.map { "\($0)_per_game" } + [
                    "split", "split_value", "games_played", "games_started", "wins", "minutes_played",
                    "minutes_per_game", "seconds_played", "field_goal_pct", "three_point_pct", "free_throw_pct",
                ]
            #expect(names == wanted.sorted())
        }
    }

    @Test func `What is not there is not found, and what makes no sense is refused`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let path = "/api/v1/players/\(slug)"
            _ = try await client.json("\(path)/splits/1999", status: .notFound)
            _ = try await client.json("\(path)/splits/2026?season_type=PRESEASON", status: .notFound)
            // The made-up league has no play-by-play.
            _ = try await client.json("\(path)/shooting/2026", status: .notFound)
            for target in ["splits/2026?season_type=regular", "shooting/2026?zone=3P", "splits/26", "shooting/x"] {
                _ = try await client.json("\(path)/\(target)", status: .badRequest)
            }
        }
    }
}
