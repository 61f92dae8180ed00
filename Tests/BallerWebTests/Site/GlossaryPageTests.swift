import BallerSQL
import BallerSampleStore
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import BallerWeb

@Suite struct GlossaryPageTests {
    @Test func `every column is at its name, and at its short names, of which each means one column`() async throws {
        try await ServedSample.read { client in
            let html = try await client.page("/glossary").html
            let ids = html.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
            #expect(Set(ids).count == ids.count, "\(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys)")
            for entry in try SampleStore.warehouse.get().columns.entries {
                #expect(ids.contains(entry.name), "\(entry.name)")
            }
            for (alias, column) in [
                ("ts_pct", "true_shooting_pct"), ("pts", "points"), ("trb", "rebounds"), ("ast", "assists"),
                ("fg_pct", "field_goal_pct"), ("per", "player_efficiency_rating"), ("srs", "simple_rating"),
            ] {
                let entry = html.split(separator: "<div id=\"\(column)\">").last?.split(separator: "</div>").first ?? ""
                #expect(entry.contains("<span id=\"\(alias)\"></span>"), "\(alias)")
            }
        }
    }

    @Test func `a column says on which pages and in which tables it is`() async throws {
        try await ServedSample.read { client in
            let (response, html) = try await client.page("/glossary")
            let points = html.split(separator: "<div id=\"points\">").last?.split(separator: "</div>").first ?? ""
            for link in ["/seasons/2026/players/per-game", "/leaders/points/career", "/data/tables/agg_player_careers"]
            {
                #expect(points.contains("href=\"\(link)\""), "\(link)")
            }
            for link in response.body.siteLinks where link.hasPrefix("/data/tables/") {
                #expect(try await client.get(link).status == .ok, "\(link)")
            }
        }
    }
}
