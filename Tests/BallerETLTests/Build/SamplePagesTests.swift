import BallerArtifact
import BallerDuckDB
import BallerSample
import Testing

@testable import BallerETL

/// A made-up league in both vocabularies is one league, and who is who is known.
@Suite struct SamplePagesTests {
    @Test func `logs and pages of the sample build into one league`() throws {
        let place = try TestStore()
        let league = SampleLeague(seasons: 2, seed: 5, teams: 6, gamesPerTeam: 8, hasPlayoffs: true, pageSeasons: 1)
        let written = try league.write(to: place.raw)
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.files.allSatisfy { $0.rejected == 0 })
        let connection = try place.open(report)
        #expect(try connection.integers("SELECT count(*) FROM dim_games") == [written.games])
        #expect(try connection.integers("SELECT count(*) FROM fact_player_gamelogs") == [written.playerGames])
        #expect(try connection.integers("SELECT count(*) FROM etl.conflicts") == [0])
        // Every game of the last season has its page, and two finals have a winner.
        let without = """
            SELECT count(*) FROM dim_games AS games LEFT JOIN dim_game_details AS details USING (game_id)
            WHERE games.season_year = 2026 AND details.game_id IS NULL
            """
        #expect(try connection.integers(without) == [0])
        #expect(try connection.integers("SELECT count(*) FROM agg_playoff_series") == [6])
        for table in ["fact_play_by_play", "fact_shots", "fact_line_scores", "fact_did_not_play", "fact_schedule"] {
            #expect(try connection.integers("SELECT count(*) FROM \(table)")[0] > 0)
        }
    }

    @Test func `the same league in a third format adds nobody and nothing`() throws {
        var league = SampleLeague(seasons: 2, seed: 8, teams: 4, gamesPerTeam: 6, hasPlayoffs: true, pageSeasons: 1)
        let alone = try TestStore()
        try league.write(to: alone.raw)
        let place = try TestStore()
        league.hasKaggleFiles = true
        let written = try league.write(to: place.raw)
        let report = try place.build()
        #expect(report.state == .passed)
        let connection = try place.open(report)
        #expect(try connection.integers("SELECT count(*) FROM fact_player_gamelogs") == [written.playerGames])
        #expect(try connection.integers("SELECT count(*) FROM etl.conflicts") == [0])
        let people = try alone.open(alone.build()).integers("SELECT count(*) FROM dim_players")
        #expect(try connection.integers("SELECT count(*) FROM dim_players") == people)
        // Each line of a game was compared with the other sources of it.
        #expect(try connection.integers("SELECT count(*) FROM etl.comparisons")[0] > 0)
    }

    @Test func `every player of logs and pages is found to be one person, and nobody else`() throws {
        let place = try TestStore()
        let league = SampleLeague(seasons: 3, seed: 11, teams: 10, gamesPerTeam: 6, pageSeasons: 2)
        let truth = try #require(try league.write(to: place.raw).truth).pageIDs
        let connection = try place.open(try place.build())
        let found = try connection.rows(
            SQL(
                name: "pairs",
                text: """
                    SELECT CAST(nba.id AS BIGINT), bref.id FROM bridge_player_ids AS nba
                    INNER JOIN bridge_player_ids AS bref ON nba.player_id = bref.player_id
                    WHERE nba.scheme = 'nba' AND bref.scheme = 'bref'
                    """
            )
        )
        for pair in found {
            let (id, page) = (Int64(pair[0].int ?? 0), pair[1].text)
            #expect(truth[id] == page, "\(id) is not \(page ?? "nobody")")
        }
        // Whoever played in a season with pages is on both sides.
        let played = try connection.integers(
            "SELECT count(DISTINCT player_id) FROM fact_player_gamelogs WHERE season_year >= 2025"
        )
        #expect(found.count >= played[0])
    }

    @Test
    func `a league with a chronicle and a second league beside it builds without a warning, and who is who is found`()
        throws
    {
        let place = try TestStore()
        let league = SampleLeague(
            seasons: 5,
            seed: 21,
            teams: 10,
            gamesPerTeam: 10,
            hasPlayoffs: true,
            pageSeasons: 1,
            hasChronicle: true
        )
        let truth = try #require(try league.write(to: place.raw).truth)
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.files.filter { $0.rejected > 0 }.map(\.file).isEmpty)
        // Namesakes are meant, and said.
        let failed = Set(report.checks.filter { $0.state == .failed }.map(\.name))
        #expect(failed.isSubset(of: ["staged_player_games__namesakes"]))
        let connection = try place.open(report)
        let pairs = try connection.rows(
            SQL(
                name: "pairs",
                text: """
                    SELECT bref.id, CAST(nba.id AS BIGINT) FROM bridge_player_ids AS bref
                    LEFT JOIN bridge_player_ids AS nba ON nba.player_id = bref.player_id AND nba.scheme = 'nba'
                    WHERE bref.scheme = 'bref'
                    """
            )
        )
        let found = Dictionary(pairs.map { ($0[0].text ?? "", $0[1].int.map(Int64.init)) }) { first, _ in first }
        // Precision and recall are whole: everybody who played in a log has his number, and nobody else has one.
        let played = Set(try connection.integers("SELECT DISTINCT player_id FROM fact_player_gamelogs").map(Int64.init))
        let wrong = truth.players.filter { player in
            (found[player.pageID] ?? nil) != player.nbaID.flatMap { played.contains($0) ? $0 : nil }
        }
        #expect(wrong.map(\.name).isEmpty)
        #expect(found.values.count { $0 != nil } == played.count)
        #expect(truth.players.contains { $0.nbaID == nil && found.keys.contains($0.pageID) })
        // Former players who coach are known as such.
        let coaches = try connection.rows(
            SQL(
                name: "coaches",
                text: "SELECT staff_id, p.bref_id FROM bridge_staff_players JOIN dim_players AS p USING (player_id)"
            )
        )
        let former = truth.staff.filter { $0.playerPageID != nil && $0.pageID.hasSuffix("c") }
        #expect(!former.isEmpty)
        let bridged = Dictionary(coaches.map { ($0[0].text ?? "", $0[1].text ?? "") }) { first, _ in first }
        #expect(former.allSatisfy { bridged[$0.pageID] == $0.playerPageID })
    }
}
