import BallerDuckDB
import Testing

@testable import BallerServing

@Suite struct HotPlansTests {
    private let sql = SQL(name: "q.sql", text: "SELECT $n AS n, $t AS t, $b AS b")

    @Test func `values get a statement of their own when they come back`() {
        var plans = HotPlans(sql)
        let values: QueryArguments = ["n": .integer(-5), "t": .text("2024-01-31"), "b": .boolean(true)]
        #expect(plans.text(for: values) == nil)
        #expect(plans.text(for: values) == "SELECT (-5) AS n, '2024-01-31' AS t, TRUE AS b")
        #expect(plans.text(for: ["n": .integer(6), "t": .text("x"), "b": .boolean(true)]) == nil)
    }

    @Test(arguments: [
        QueryValue.text("O'Neal"), .text("a b"), .text("Dončić"), .null, .text(String(repeating: "x", count: 65)),
    ])
    func `what is not plainly a code, a date or a slug is never written into a statement`(value: QueryValue) {
        var plans = HotPlans(sql)
        let values: QueryArguments = ["n": .integer(1), "t": value, "b": .boolean(false)]
        #expect(plans.text(for: values) == nil)
        #expect(plans.text(for: values) == nil)
    }

    @Test func `a query answers the same with parameters and with literals`() async throws {
        let place = try SampleStore()
        let serving = try place.serving(.init(queryThreads: 1))
        _ = try await serving.reloader.reload()
        try await serving.current.withSnapshot { snapshot in
            let season = try await serving.queries.run(on: snapshot) { session in
                try session.rows(of: "season_keys", as: Season.self).last
            }
            let year = try #require(season).seasonYear
            let arguments: QueryArguments = ["season_year": .integer(year), "view": .text("conference")]
            let answers = try await serving.queries.run(on: snapshot) { session in
                try (0..<3).map { _ in try session.rows(of: "standings", arguments, as: Team.self) }
            }
            #expect(!answers[0].isEmpty)
            #expect(answers.allSatisfy { $0 == answers[0] })
        }
    }

    private struct Season: Decodable, Sendable { let seasonYear: Int64 }

    private struct Team: Decodable, Equatable, Sendable {
        let name: String
        let wins: Int
        let gamesBack: Double?
    }
}
