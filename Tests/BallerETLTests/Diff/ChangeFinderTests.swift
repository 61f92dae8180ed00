import BallerArtifact
import BallerDuckDB
import BallerSample
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `What an artifact changes for readers` {
    private let place: TestStore
    /// The database of a league of our own.
    private let league: URL
    private let finder: ChangeFinder

    init() throws {
        place = try TestStore.sample()
        league = try place.store.databaseURL(of: BuildID(place.build().buildID ?? ""))
        finder = ChangeFinder(warehouse: try TestStore.warehouse.get())
    }

    /// A copy of the league that statements have changed.
    private func copy(_ name: String, _ statements: String) throws -> URL {
        let file = place.folder.url.appending(component: name)
        try FileManager.default.copyItem(at: league, to: file)
        let database = try Database(.file(file), options: DatabaseOptions(access: .readWrite))
        defer { database.close() }
        try database.connect().execute(SQL(name: name, text: statements))
        return file
    }

    private func integer(_ text: String) throws -> Int {
        let database = try Database(.file(league))
        defer { database.close() }
        return try #require(try database.connect().integers(text).first)
    }

    @Test func `an artifact changes nothing against itself`() throws {
        #expect(try finder.changes(from: league, to: league) == ArtifactChanges())
    }

    @Test func `a game that is new is named with its teams, score and players`() throws {
        let game = try integer(
            "SELECT max(game_id) FROM dim_games WHERE game_date = (SELECT max(game_date) FROM dim_games)"
        )
        let before = try copy(
            "before.duckdb",
            """
            DELETE FROM dim_games WHERE game_id = \(game);
            DELETE FROM fact_player_gamelogs WHERE game_id = \(game);
            DELETE FROM fact_team_gamelogs WHERE game_id = \(game);
            """
        )
        let lines = try integer("SELECT count(*) FROM fact_player_gamelogs WHERE game_id = \(game)")
        let changes = try finder.changes(from: before, to: league)
        #expect(changes.games.total == 1)
        let found = try #require(changes.games.items.first)
        #expect(found.gameId == game && found.change == .added)
        #expect(found.rowsAdded == lines + 3 && found.rowsChanged + found.rowsRemoved == 0)
        #expect(try found.homePoints == integer("SELECT home_points FROM dim_games WHERE game_id = \(game)"))
        #expect(found.homeTeamAbbreviation?.isEmpty == false && found.awayTeamAbbreviation?.isEmpty == false)
        #expect(found.gameDate?.count == 10 && found.seasonType == "REGULAR" || found.seasonType == "PLAYOFF")
        #expect(changes.players.total == lines)
        for player in changes.players.items {
            #expect(player.linesAdded == 1 && player.gameIds == [game] && player.change == nil)
            #expect([found.homeTeamId, found.awayTeamId].contains(player.teamIds.first))
            #expect(player.playerSlug?.isEmpty == false && player.playerName?.isEmpty == false)
        }
        #expect(changes.corrections.total == 0)
        let tables = Dictionary(uniqueKeysWithValues: changes.tables.map { ($0.relation, $0.rows) })
        #expect(tables["fact_player_gamelogs"] == .init(added: lines))

        let backwards = try finder.changes(from: league, to: before)
        #expect(backwards.games.items.map(\.change) == [.removed])
        #expect(backwards.games.items.first?.homeTeamAbbreviation == found.homeTeamAbbreviation)
        #expect(backwards.players.items.allSatisfy { $0.linesRemoved == 1 && !$0.teamIds.isEmpty })
    }

    @Test func `a corrected line is told by its cells, and so are what it is about and what follows from it`() throws {
        let chosen = "player_id = (SELECT min(player_id) FROM fact_player_gamelogs)"
        let player = try integer("SELECT min(player_id) FROM fact_player_gamelogs")
        let game = try integer("SELECT min(game_id) FROM fact_player_gamelogs WHERE \(chosen)")
        let steals = try integer(
            "SELECT steals FROM fact_player_gamelogs WHERE player_id = \(player) AND game_id = \(game)"
        )
        let after = try copy(
            "after.duckdb",
            """
            UPDATE fact_player_gamelogs SET steals = steals + 1, plus_minus = NULL
            WHERE player_id = \(player) AND game_id = \(game);
            UPDATE agg_player_seasons SET steals = steals + 1
            WHERE player_id = \(player) AND row_scope = 'season_total';
            """
        )
        let changes = try finder.changes(from: league, to: after)
        #expect(changes.corrections.total == 1)
        let correction = try #require(changes.corrections.items.first)
        #expect(correction.relation == "fact_player_gamelogs")
        #expect(correction.rowKey == "player_id=\(player), game_id=\(game)")
        #expect(correction.playerId == player && correction.gameId == game)
        #expect(correction.playerSlug?.isEmpty == false && correction.gameDate?.count == 10)
        #expect(correction.teamAbbreviation?.isEmpty == false)
        let cells = Dictionary(uniqueKeysWithValues: correction.cells.map { ($0.columnName, $0) })
        #expect(cells["steals"] == .init(columnName: "steals", before: "\(steals)", after: "\(steals + 1)"))
        #expect(cells["plus_minus"]?.before != nil && cells["plus_minus"]?.after == nil)
        let found = try #require(changes.players.items.first)
        #expect(changes.players.total == 1 && found.playerId == player)
        #expect(found.linesChanged == 1 && found.seasonsChanged > 0 && found.gameIds == [game])
        #expect(changes.games.items.map(\.change) == [.changed])
        #expect(changes.games.items.first?.rowsChanged == 1)
    }

    /// Only seasons that differ are compared, and a row is in another one, or in none, after this.
    @Test func `a row that moves to another season is changed, not removed and added`() throws {
        let player = try integer("SELECT min(player_id) FROM fact_player_gamelogs")
        let games = "SELECT game_id FROM fact_player_gamelogs WHERE player_id = \(player) ORDER BY game_id LIMIT 2"
        let after = try copy(
            "after.duckdb",
            """
            UPDATE fact_player_gamelogs SET season_year = 1950
            WHERE player_id = \(player) AND game_id = (SELECT min(game_id) FROM (\(games)));
            UPDATE fact_player_gamelogs SET season_year = NULL
            WHERE player_id = \(player) AND game_id = (SELECT max(game_id) FROM (\(games)));
            """
        )
        for (from, to) in [(league, after), (after, league)] {
            let changes = try finder.changes(from: from, to: to)
            #expect(changes.tables.map(\.relation) == ["fact_player_gamelogs"])
            #expect(changes.tables.first?.rows == .init(changed: 2))
            #expect(changes.tables.first?.rowsBefore == changes.tables.first?.rowsAfter)
            #expect(changes.corrections.items.map { $0.cells.map(\.columnName) } == [["season_year"], ["season_year"]])
        }
    }

    @Test func `what is too much is left out and counted, and players with lines come first`() throws {
        let player = try integer("SELECT max(player_id) FROM fact_player_gamelogs")
        let after = try copy(
            "after.duckdb",
            """
            UPDATE fact_player_gamelogs SET steals = steals + 1 WHERE player_id = \(player);
            UPDATE agg_player_seasons SET steals = steals + 1;
            """
        )
        let lines = try integer("SELECT count(*) FROM fact_player_gamelogs WHERE player_id = \(player)")
        let finder = ChangeFinder(warehouse: try TestStore.warehouse.get(), limit: 3)
        let changes = try finder.changes(from: league, to: after)
        #expect(changes.corrections.items.count == 3 && changes.corrections.total == lines)
        #expect(changes.games.items.count == 3 && changes.games.leftOut == lines - 3)
        #expect(changes.players.items.count == 3 && changes.players.total > 3)
        #expect(changes.players.items.first?.playerId == player)
    }

    @Test func `a player with another number is renamed, and all that is his`() throws {
        let before = try copy(
            "before.duckdb",
            """
            CREATE TEMP TABLE chosen AS SELECT min(player_id) AS id FROM dim_players;
            UPDATE dim_players SET bref_id = 'demineg01' WHERE player_id = (SELECT id FROM chosen);
            UPDATE fact_player_gamelogs SET player_id = 3693978984064897 WHERE player_id = (SELECT id FROM chosen);
            UPDATE dim_players SET player_id = 3693978984064897 WHERE player_id = (SELECT id FROM chosen);
            """
        )
        let after = try copy(
            "after.duckdb",
            "UPDATE dim_players SET bref_id = 'demineg01' WHERE player_id = (SELECT min(player_id) FROM dim_players)"
        )
        let tables = try finder.changes(from: before, to: after).tables
        let lines = try #require(tables.first { $0.relation == "fact_player_gamelogs" })
        #expect(lines.renamed > 0 && lines.rows == ArtifactChanges.Counts())
    }

    @Test func `a build that publishes records what it changed, and a comparison that takes too long is a warning`()
        throws
    {
        let store = place.store
        let finder = finder
        let newest = try place.files("").filter { $0.contains("2024-25") }
        for name in newest { try FileManager.default.removeItem(at: place.raw.appending(component: name)) }
        try place.build { $0.publish = true }
        try FileManager.default.removeItem(at: place.raw)
        try SampleLeague.tiny.write(to: place.raw)
        let report = try place.build {
            $0.publish = true
            $0.compare = finder.comparison(in: store)
        }
        #expect(report.published == true)
        let records = try store.swaps().map { try SwapRecord(json: $0) }
        #expect(records.map(\.buildId.rawValue).last == report.buildID)
        #expect(try #require(records.last?.changes).games.items.allSatisfy { $0.change == .added })

        let hasty = ChangeFinder(warehouse: try TestStore.warehouse.get(), timeLimit: .zero)
        let publication = try store.rollback(compare: hasty.comparison(in: store))
        #expect(publication.warning?.contains("could not be compared") == true)
        #expect(try SwapRecord(json: #require(store.swaps().last)).changes == nil)
    }
}
