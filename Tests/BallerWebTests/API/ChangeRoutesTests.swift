import BallerArtifact
import BallerETL
import BallerSampleStore
import BallerServing
import Foundation
import FoundationXML
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

/// What changed: the routes of the API and the feeds.
struct ChangeRoutesTests {
    private let sample: ServedSample
    private let compare: SwapComparison

    init() throws {
        sample = try ServedSample()
        compare = ChangeFinder(warehouse: try SampleStore.warehouse.get()).comparison(in: sample.store)
    }

    /// Publishes the second artifact and serves it.
    private func swap() async throws {
        try sample.store.publish(sample.second, compare: compare)
        _ = try await sample.serving.reloader.reload()
    }

    @Test func `Swaps are listed with their counts, and one of them with what it changed`() async throws {
        try await swap()
        try await sample.test { client in
            let list = try await client.json("/api/v1/changes")
            #expect(list.integer("total") == 2 && list.isNull("since") && list.isNull("sum"))
            let items = try list.member("items").elements
            #expect(items.map { $0.integer("swap") } == [2, 1])
            #expect(items[0].text("build_id") == sample.second.rawValue)
            #expect(items[0].text("previous_build_id") == sample.first.rawValue)
            #expect(items[0].text("action") == "publish" && items[1].isNull("previous_build_id"))
            let games = try #require(items[0].integer("games"))
            #expect(games > 0 && items[1].isNull("games"))
            let one = try await client.json("/api/v1/changes/2")
            let listed = try one.member("changes").member("games")
            #expect(listed.integer("total") == games)
            #expect(try listed.member("items").count + (listed.integer("left_out") ?? 0) == games)
            #expect(try one.member("changes").member("players").member("items").count > 0)
            #expect(try await client.json("/api/v1/changes/1").isNull("changes"))
            _ = try await client.json("/api/v1/changes/3", status: .notFound)
            #expect(try await client.json("/api/v1/changes?per_page=1").text("next")?.contains("page=2") == true)
            #expect(try await client.json("/api/v1/changes?per_page=1&page=2").member("items").count == 1)
        }
    }

    @Test func `Since an artifact or a time all changes come in one answer`() async throws {
        try await swap()
        try await sample.test { client in
            let since = try await client.json("/api/v1/changes?since=\(sample.first)")
            #expect(since.integer("total") == 1 && since.text("since") == sample.first.rawValue)
            let whole = try await client.json("/api/v1/changes/2")
            let sum = try since.member("sum")
            #expect(try sum.member("games").data == whole.member("changes").member("games").data)
            #expect(try sum.member("tables").count > 0)
            let none = try await client.json("/api/v1/changes?since=\(sample.second)")
            #expect(none.integer("total") == 0)
            #expect(try none.member("sum").member("games").integer("total") == 0)
            #expect(try await client.json("/api/v1/changes?since=2020-01-01").integer("total") == 2)
            #expect(try await client.json("/api/v1/changes?since=2020-01-01T08:00:00Z").integer("total") == 2)
            #expect(try await client.json("/api/v1/changes?since=2100-01-01").integer("total") == 0)
            let gone = try await client.json("/api/v1/changes?since=20200101T000000Z-00000000", status: .gone)
            #expect(gone.text("code") == "changes_unknown")
            #expect(gone.text("allowed")?.contains(sample.first.rawValue) == true)
            for odd in ["yesterday", "2024-13-01", "2024-01-01T99:00:00Z", "2024", ""] {
                let problem = try await client.json("/api/v1/changes?since=\(odd)", status: .badRequest)
                #expect(problem.text("parameter") == "since")
            }
        }
    }

    @Test func `Changes can be had of a player, a team or a game alone`() async throws {
        try await swap()
        try await sample.test { client in
            let all = try await client.json("/api/v1/changes?since=\(sample.first)").member("sum")
            let known = try all.member("players").member("items").elements.filter { $0.integer("lines_added") ?? 0 > 0 }
            let name = try #require(known.first { $0.text("change") != "removed" }?.text("player_slug"))
            let ofPlayer = try await client.json("/api/v1/changes?since=\(sample.first)&player=\(name)")
            let players = try ofPlayer.member("sum").member("players").member("items").elements
            #expect(players.map { $0.text("player_slug") } == [name])
            let own = try players[0].member("game_ids").data
            let games = try ofPlayer.member("sum").member("games").member("items").elements
            #expect(games.allSatisfy { String(decoding: own, as: UTF8.self).contains("\($0.integer("game_id") ?? 0)") })
            let game = try #require(games.first?.integer("game_id"))
            let ofGame = try await client.json("/api/v1/changes?since=\(sample.first)&game=\(game)")
            #expect(
                try ofGame.member("sum").member("games").member("items").elements.map { $0.integer("game_id") } == [
                    game
                ]
            )
            let team = try #require(games.first?.text("home_team_abbreviation"))
            let ofTeam = try await client.json("/api/v1/changes?since=\(sample.first)&team=\(team)")
            let found = try ofTeam.member("sum").member("games").member("items").elements
            #expect(
                !found.isEmpty
                    && found.allSatisfy {
                        [$0.text("home_team_abbreviation"), $0.text("away_team_abbreviation")].contains(team)
                    }
            )
            #expect(try ofTeam.member("sum").member("tables").count == 0)
            for odd in ["player=nobody", "team=XXX", "game=99999999"] {
                let problem = try await client.json("/api/v1/changes?\(odd)", status: .badRequest)
                #expect(problem.text("parameter") == String(odd.prefix { $0 != "=" }))
            }
        }
    }

    @Test func `What was known of an artifact that is served again is not said again`() async throws {
        try await sample.test { client in
            let first = try await client.get("/api/v1/changes")
            try await swap()
            try sample.store.rollback(compare: compare)
            _ = try await sample.serving.reloader.reload()
            let again = try await client.get("/api/v1/changes", headers: [.ifNoneMatch: first.headers[.eTag] ?? ""])
            #expect(again.status == .ok && again.headers[.artifact] == first.headers[.artifact])
            #expect(
                try JSON(again.body).member("items").elements.map { $0.text("action") } == [
                    "rollback", "publish", "publish",
                ]
            )
            let same = try await client.get("/api/v1/changes", headers: [.ifNoneMatch: again.headers[.eTag] ?? ""])
            #expect(same.status == .notModified)
        }
    }

    @Test func `The feeds tell of swaps and rollbacks, with ids that stay`() async throws {
        try await swap()
        try sample.store.rollback(compare: compare)
        _ = try await sample.serving.reloader.reload()
        var configuration = ServedSample.configuration
        configuration.publicAddress = "https://stats.example.org"
        try await sample.test(configuration) { client in
            let atom = try await client.get("/feed.atom")
            #expect(atom.headers[.contentType] == "application/atom+xml; charset=utf-8")
            #expect(atom.headers[.artifact] == sample.first.rawValue && atom.headers[.eTag] != nil)
            let root = try #require(try XMLDocument(data: Data(atom.body.readableBytesView)).rootElement())
            #expect(root.name == "feed" && root.uri == "http://www.w3.org/2005/Atom")
            func texts(_ path: String) throws -> [String] {
                try root.nodes(forXPath: path).compactMap(\.stringValue)
            }
            for name in ["id", "title", "updated", "author"] {
                #expect(root.elements(forName: name).count == 1, "\(name)")
            }
            let entries = root.elements(forName: "entry")
            #expect(entries.count == 3)
            for entry in entries {
                for name in ["id", "title", "updated", "content"] {
                    #expect(entry.elements(forName: name).count == 1, "\(name)")
                }
            }
            let ids = entries.compactMap { $0.elements(forName: "id").first?.stringValue }
            #expect(Set(ids).count == 3)
            #expect(
                ids.allSatisfy {
                    $0.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                        != nil
                }
            )
            let title = try #require(entries.first?.elements(forName: "title").first?.stringValue)
            #expect(title.hasPrefix("Rolled back to \(sample.first)"))
            let updated = try #require(root.elements(forName: "updated").first?.stringValue)
            #expect((try? Date(updated, strategy: .iso8601)) != nil)

            let json = try JSON(await client.get("/feed.json").body)
            #expect(json.text("version") == "https://jsonfeed.org/version/1.1")
            #expect(json.text("feed_url") == "https://stats.example.org/feed.json")
            let items = try json.member("items").elements
            #expect(items.map { $0.text("id") } == ids)
            #expect(items.first?.text("url") == "https://stats.example.org/api/v1/changes/3")
            let again = try await client.get("/feed.atom", headers: [.ifNoneMatch: atom.headers[.eTag] ?? ""])
            #expect(again.status == .notModified)
            let page = try await client.get("/")
            #expect(String(buffer: page.body).contains("<link rel=\"alternate\" type=\"application/atom+xml\""))
        }
    }

    @Test func `An artifact without records has no changes, and a feed without entries`() async throws {
        try FileManager.default.removeItem(at: sample.store.root.appending(component: "changes"))
        try await sample.test { client in
            #expect(try await client.json("/api/v1/changes").integer("total") == 0)
            #expect(try await client.json("/api/v1/changes?since=\(sample.first)").integer("total") == 0)
            _ = try await client.json("/api/v1/changes?since=2020-01-01", status: .gone)
            #expect(try JSON(await client.get("/feed.json").body).member("items").count == 0)
            #expect(try await client.get("/feed.atom").status == .ok)
        }
    }
}
