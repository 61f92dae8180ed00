import BallerSampleStore
import BallerWeb
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerServing

struct DescribedAnswersTests {
    @Test func `Every route of the API says what it answers, and answers that`() async throws {
        let sample = try await ServedSample.shared.value
        try await ServedSample.read { client in
            let server = try WebServer(sample.serving, ServedSample.configuration, logger: .quiet)
            let routes = server.routes.artifactRoutes.filter { $0.path.hasPrefix("/api/v1") }
            let fields = try await sample.fields()
            let (player, team, game) = try await (client.somePlayer(), client.someTeam(), client.someGame())
            var compared: Set<String> = []
            for route in routes {
                let path = route.path.replacing("{player}", with: player).replacing("{team}", with: team)
                    .replacing("{season}", with: "2026").replacing("{game}", with: "\(game)")
                let shape = try #require(route.answer, "\(route.path) says nothing")
                for query in ["", "?view=division", "?view=league", "?basis=advanced"] {
                    let answer = try await client.get(path + query)
                    guard answer.status == .ok else { continue }
                    let json = try JSONSerialization.jsonObject(with: Data(answer.body.readableBytesView))
                    let faults = ShapeComparison(fields: fields).faults(json, shape, at: path + query)
                    #expect(faults == [])
                    compared.insert(route.path)
                }
            }
            #expect(compared.count > 20)
        }
    }

    @Test func `Every query says what its rows have before it is asked`() async throws {
        let sample = try await ServedSample.shared.value
        try await ServedSample.read { _ in
            for (query, fields) in try await sample.fields() { #expect(!fields.isEmpty, "\(query)") }
        }
    }

    @Test func `A comparison finds members that are missing, too many or of another type`() {
        let fields = ["games": [QueryField(name: "points", shape: .value(.integer))]]
        let shape = AnswerShape.object([
            .named("total", .value(.integer), isAlways: true),
            .named("items", .rows(RowShape("games")), isAlways: true),
        ])
        let comparison = ShapeComparison(fields: fields)
        let good: [String: Any] = ["total": 1, "items": [["points": 3], ["points": NSNull()]]]
        #expect(comparison.faults(good, shape, at: "") == [])
        #expect(comparison.faults(["items": [Any]()], shape, at: "") == ["/total is missing"])
        #expect(
            comparison.faults(["total": 1, "items": [Any](), "more": 2], shape, at: "") == ["/more is not described"]
        )
        #expect(comparison.faults(["total": "1", "items": [Any]()], shape, at: "").count == 1)
        #expect(comparison.faults(["total": 1, "items": [["points": 1.5]]], shape, at: "").count == 1)
        #expect(
            comparison.faults(["total": 1, "items": [[String: Any]()]], shape, at: "") == ["/items/points is missing"]
        )
    }
}

extension ServedSample {
    /// What every query's rows have.
    fileprivate func fields() async throws -> [String: [QueryField]] {
        try await serving.current.withSnapshot { snapshot in
            try await serving.queries.run(on: snapshot) { session in
                let names = QueryCatalog(try SampleStore.warehouse.get()).names
                return try Dictionary(uniqueKeysWithValues: names.map { ($0, try session.fields(of: $0)) })
            }
        }
    }
}
