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
        let truth = try league.write(to: place.raw).pageIDs
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
}
