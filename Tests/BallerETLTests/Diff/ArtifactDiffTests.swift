import BallerArtifact
import BallerDuckDB
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

@Suite struct `Difference of two artifacts` {
    private func folder(_ report: BuildReport, of place: TestStore) throws -> URL {
        try place.store.folder(of: BuildID(report.buildID ?? ""))
    }

    @Test func `builds of the same inputs say the same`() throws {
        let place = try TestStore.sample()
        let first = try folder(place.build(), of: place)
        let second = try folder(place.build(), of: place)
        let diff = try ArtifactDiffer(warehouse: TestStore.warehouse.get()).compare(first, with: second)
        #expect(diff.isEmpty)
        #expect(diff.tables.count > 8)
        #expect(diff.text.contains("say the same"))
    }

    @Test func `a removed season and a changed name are listed by key and cell`() throws {
        let place = try TestStore.sample()
        let before = try folder(place.build(), of: place)
        var player = ""
        for name in try place.files("player_") {
            try place.edit(name) { lines in
                let names = lines[0].split(separator: ",").firstIndex(of: "PLAYER_NAME") ?? 0
                if player.isEmpty { player = String(lines[1].split(separator: ",")[names]) }
                lines = lines.map { $0.replacing(",\(player),", with: ",Quentin Newname,") }
            }
        }
        let renamed = try folder(place.build(), of: place)
        let names = try ArtifactDiffer(warehouse: TestStore.warehouse.get()).compare(before, with: renamed)
        let players = try #require(names.tables.first { $0.name == "dim_players" })
        #expect(players.changed == 1)
        #expect(players.added == 0)
        #expect(players.cells["player_name"] == 1)
        #expect(players.rows.first?.cells.contains { $0.column == "player_name" && $0.before == player } == true)

        for name in try place.files("").filter({ $0.contains("2024-25") }) {
            try FileManager.default.removeItem(at: place.raw.appending(component: name))
        }
        let shorter = try folder(place.build(), of: place)
        let diff = try ArtifactDiffer(warehouse: TestStore.warehouse.get(), rowLimit: 3).compare(renamed, with: shorter)
        let games = try #require(diff.tables.first { $0.name == "dim_games" })
        #expect(games.removed == games.rowsBefore - games.rowsAfter)
        #expect(games.removed > 0)
        #expect(games.rows.count == 3)
        #expect(games.rows.allSatisfy { $0.change == .removed && $0.key.hasPrefix("game_id=") })
        #expect(diff.text.contains("removed"))
        let json = try #require(try JSONSerialization.jsonObject(with: diff.json()) as? [String: Any])
        #expect((json["tables"] as? [Any])?.count == diff.tables.count)
    }

    /// As when the NBA's number becomes known: everything of the player and of the game moves.
    @Test func `who got another number is renamed, not removed and added`() throws {
        let place = try TestStore.sample()
        let before = try folder(place.build(), of: place)
        let after = place.folder.url.appending(component: "after.duckdb")
        let old = before.appending(component: "baller.duckdb")
        let changed = place.folder.url.appending(component: "before.duckdb")
        for (file, number) in [(changed, "3693978984064897"), (after, "player_id")] {
            try FileManager.default.copyItem(at: old, to: file)
            let database = try Database(.file(file), options: DatabaseOptions(access: .readWrite))
            defer { database.close() }
            try database.connect().execute(
                SQL(
                    name: "renamed player",
                    text: """
                        CREATE TEMP TABLE chosen AS SELECT min(player_id) AS id FROM dim_players;
                        UPDATE dim_players SET bref_id = 'demineg01' WHERE player_id = (SELECT id FROM chosen);
                        UPDATE fact_player_gamelogs SET player_id = \(number) WHERE player_id = (SELECT id FROM chosen);
                        UPDATE dim_players SET player_id = \(number) WHERE player_id = (SELECT id FROM chosen);
                        """
                )
            )
        }
        let diff = try ArtifactDiffer(warehouse: TestStore.warehouse.get()).compare(changed, with: after)
        let players = try #require(diff.tables.first { $0.name == "dim_players" })
        #expect(players.renamed == 1 && players.added + players.removed + players.changed == 0)
        #expect(players.rows.map(\.change) == [ArtifactDiff.Row.Change.renamed])
        let lines = try #require(diff.tables.first { $0.name == "fact_player_gamelogs" })
        #expect(lines.renamed > 0 && lines.added + lines.removed + lines.changed == 0)
        #expect(diff.text.contains("renamed  player_id=3693978984064897  player_id 3693978984064897 → "))
    }
}
