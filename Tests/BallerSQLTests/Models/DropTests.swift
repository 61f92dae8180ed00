import BallerDuckDB
import Testing

struct DropTests {
    private static let players = "raw_nba_gamelogs__player_gamelogs"
    private static let games = "raw_nba_gamelogs__games"

    private func drops(_ relation: String, after prelude: String) throws -> [String] {
        let league = try TinyLeague(prelude: prelude)
        return try league.lines(
            "SELECT import_batch_id, source_row, reason FROM drops_\(relation)_games ORDER BY ALL"
        )
    }

    @Test
    func `Nothing is dropped from a sound league`() throws {
        #expect(try drops("player", after: "SELECT 1").isEmpty)
        #expect(try drops("team", after: "SELECT 1").isEmpty)
    }

    @Test
    func `Of equal records the first is kept, also over files`() throws {
        let copy =
            "INSERT INTO \(Self.players) SELECT * REPLACE (9 AS import_batch_id, 1 AS source_row)"
            + " FROM \(Self.players) WHERE source_row = 5"
        #expect(try drops("player", after: copy) == ["9 1 in_another_file"])
    }

    @Test
    func `A record that a file has twice is told apart from one that two files have`() throws {
        let copy =
            "INSERT INTO \(Self.games) SELECT * REPLACE (900 AS source_row) FROM \(Self.games) WHERE source_row = 5"
        #expect(try drops("team", after: copy) == ["1 900 exact_duplicate"])
    }

    @Test
    func `A player in both teams of a game is in neither`() throws {
        let copy =
            "INSERT INTO \(Self.players) SELECT * REPLACE (900 AS source_row, 102::BIGINT AS team_id)"
            + " FROM \(Self.players) WHERE source_row = 1"
        #expect(try drops("player", after: copy) == ["2 1 in_both_teams", "2 900 in_both_teams"])
    }

    @Test
    func `Of records that contradict each other none is kept`() throws {
        let copy =
            "INSERT INTO \(Self.players) SELECT * REPLACE (900 AS source_row, assists + 1 AS assists)"
            + " FROM \(Self.players) WHERE source_row = 5"
        #expect(
            try drops("player", after: copy) == ["2 5 conflicting_duplicate", "2 900 conflicting_duplicate"]
        )
    }

    @Test
    func `A value that is missing in one of two records is a contradiction`() throws {
        let copy =
            "INSERT INTO \(Self.players) SELECT * REPLACE (900 AS source_row, NULL::INTEGER AS assists)"
            + " FROM \(Self.players) WHERE source_row = 5"
        #expect(try drops("player", after: copy).count == 2)
    }

    @Test
    func `A team that nobody knows is an orphan`() throws {
        let stray = "UPDATE \(Self.players) SET team_id = 999 WHERE source_row = 5"
        #expect(try drops("player", after: stray) == ["2 5 orphan_team"])
    }

    @Test
    func `A game with one team is none, and its player lines are orphans`() throws {
        let lost = "DELETE FROM \(Self.games) WHERE source_row = 1"
        #expect(try drops("team", after: lost) == ["1 2 game_without_two_teams"])
        let orphans = try drops("player", after: lost)
        #expect(orphans.count == 12)
        #expect(orphans.allSatisfy { $0.hasSuffix("orphan_game") })
    }

    @Test
    func `A player line of a team that was not in the game is an orphan`() throws {
        let stray = "UPDATE \(Self.players) SET team_id = 104 WHERE source_row = 1"
        #expect(try drops("player", after: stray) == ["2 1 orphan_team_line"])
    }

    @Test
    func `Dropped records are not in the facts`() throws {
        let league = try TinyLeague(prelude: "DELETE FROM \(Self.games) WHERE source_row = 1")
        #expect(try league.lines("SELECT count(*) FROM fact_team_gamelogs") == ["46"])
        #expect(try league.lines("SELECT count(*) FROM fact_player_gamelogs") == ["280"])
        #expect(try league.lines("SELECT count(*) FROM dim_games") == ["23"])
    }
}
