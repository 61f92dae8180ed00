import HTTPTypes
import HummingbirdTesting
import Testing

struct PlayerRoutesTests {
    private static let summary = [
        "birth_date", "birth_place", "birth_country", "college", "current_team_abbreviation", "debut_year",
        "draft_overall_pick",
        "draft_year", "final_year", "first_name", "player_name", "height_inches", "high_school", "is_active",
        "last_name",
        "player_id", "position", "player_slug", "weight_pounds",
    ]

    @Test func `The list comes in pages that tell how many there are`() async throws {
        try await ServedSample.read { client in
            let page = try await client.json("/api/v1/players?per_page=5&page=2")
            #expect(page.names == ["items", "next", "page", "pages", "per_page", "total"])
            #expect(try page.member("items").count == 5)
            #expect(page.integer("page") == 2)
            let total = try #require(page.integer("total"))
            #expect(page.integer("pages") == (total + 4) / 5)
            #expect(Set(Self.summary).isSubset(of: try page.member("items").element(0).names))
            let beyond = try await client.json("/api/v1/players?page=1000")
            #expect(try beyond.member("items").count == 0)
            #expect(beyond.integer("total") == total)
        }
    }

    @Test func `The list can be searched and filtered`() async throws {
        try await ServedSample.read { client in
            let someone = try await client.json("/api/v1/players?per_page=1").member("items").element(0)
            let name = try #require(someone.text("player_name"))
            let query = name.uppercased().replacing(" ", with: "%20")
            let found = try await client.json("/api/v1/players?search=\(query)").member("items").elements
            #expect(found.contains { $0.text("player_name") == name })
            let all = try await client.json("/api/v1/players").integer("total") ?? 0
            let active = try await client.json("/api/v1/players?is_active=true").integer("total") ?? 0
            let inactive = try await client.json("/api/v1/players?is_active=false").integer("total") ?? 0
            #expect(active + inactive == all)
            let ofSeason = try await client.json("/api/v1/players?season=2025").integer("total") ?? 0
            #expect((1...all).contains(ofSeason))
        }
    }

    @Test func `A player is found by slug and by number, and has all fields`() async throws {
        try await ServedSample.read { client in
            let someone = try await client.json("/api/v1/players?per_page=1").member("items").element(0)
            let slug = try #require(someone.text("player_slug"))
            let id = try #require(someone.integer("player_id"))
            let player = try await client.json("/api/v1/players/\(slug)")
            #expect(Set(Self.summary + ["middle_name"]).isSubset(of: player.names))
            #expect(try await client.json("/api/v1/players/\(id)").text("player_slug") == slug)
            #expect(try await client.json("/api/v1/players/\(slug)/").text("player_slug") == slug)
        }
    }

    @Test func `A game log has its games and their sums`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let log = try await client.json("/api/v1/players/\(slug)/game-log/2026")
            #expect(
                log.names == [
                    "games", "league", "player_id", "player_name", "player_slug", "season_id", "season_type",
                    "season_year", "totals",
                ]
            )
            #expect(log.text("season_type") == "REGULAR")
            let games = try log.member("games").elements
            let names = try #require(games.first).names
            let wanted = [
                "assists", "three_pointers_attempted", "field_goals_attempted", "free_throws_attempted", "blocks",
                "game_date", "game_id",
                "location",
                "three_pointers_made", "field_goals_made", "free_throws_made", "minutes_played",
                "opponent_team_abbreviation", "outcome", "plus_minus",
                "points",
                "rebounds", "seconds_played", "steals", "turnovers",
            ]
            #expect(Set(wanted).isSubset(of: names))
            let totals = try log.member("totals")
            #expect(totals.integer("games_played") == games.count)
            for name in ["points", "rebounds", "assists", "three_pointers_made"] {
                #expect(totals.integer(name) == games.compactMap { $0.integer(name) }.reduce(0, +), "\(name)")
            }
            let dates = games.compactMap { $0.text("game_date") }
            #expect(dates == dates.sorted())
        }
    }

    @Test func `A career is given as a whole and by season`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            let career = try await client.json("/api/v1/players/\(slug)/career")
            let wanted = [
                "assists_per_game", "assists", "points", "rebounds", "first_name", "games_played", "last_name",
                "player_id", "points_per_game", "rebounds_per_game", "player_slug", "seasons", "complete_seasons",
                "missing_seasons", "is_complete",
            ]
            #expect(Set(wanted).isSubset(of: career.names))
            let league = try career.member("leagues").element(0)
            #expect(Set(["complete_seasons", "missing_seasons", "is_complete"]).isSubset(of: league.names))
            let seasons = try await client.json("/api/v1/players/\(slug)/career-stats").elements
            let totals = seasons.filter {
                $0.text("row_scope") == "season_total" && $0.text("season_type") == "REGULAR"
            }
            #expect(totals.compactMap { $0.integer("points") }.reduce(0, +) == career.integer("points"))
            let fields = [
                "assists", "blocks", "three_pointers_attempted", "three_pointers_made", "field_goals_attempted",
                "field_goals_made", "free_throws_attempted", "free_throws_made",
                "games_played", "games_started", "minutes_played", "points", "points_per_game", "rebounds",
                "season_year",
                "season_type",
                "season_year", "steals", "team_abbreviation", "team_id", "turnovers",
            ]
            #expect(Set(fields).isSubset(of: try #require(seasons.first).names))
        }
    }

    @Test(arguments: [
        "nobody-0", "nobody-0/career", "nobody-0/career-stats", "nobody-0/game-log/2026", "nobody-0/splits/2026",
        "nobody-0/shooting/2026",
    ])
    func `An unknown player is not found`(path: String) async throws {
        try await ServedSample.read { client async throws in
            #expect(try await client.json("/api/v1/players/\(path)", status: .notFound).text("code") == "not_found")
        }
    }

    @Test func `A season without the player's games is not found`() async throws {
        try await ServedSample.read { client in
            let slug = try await client.somePlayer()
            _ = try await client.json("/api/v1/players/\(slug)/game-log/1999", status: .notFound)
            _ = try await client.json("/api/v1/players/\(slug)/game-log/2026?season_type=PRESEASON", status: .notFound)
        }
    }
}
