import HummingbirdTesting
import Testing

// Things of the made-up league that tests ask about.
extension TestClientProtocol {
    /// A player of the newest season.
    func somePlayer() async throws -> String {
        let stats = try await json("/api/v1/seasons/2026/player-stats?per_page=1")
        return try #require(try stats.member("items").element(0).text("player_slug"))
    }

    /// A team of the newest season.
    func someTeam() async throws -> String {
        try #require(
            try await json("/api/v1/standings/2026?view=league").member("league").element(0).text("team_abbreviation")
        )
    }

    /// The newest game.
    func someGame() async throws -> Int {
        try #require(try await json("/api/v1/games?per_page=1").member("items").element(0).integer("game_id"))
    }
}
