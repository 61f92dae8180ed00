import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerServing
@testable import BallerWeb

struct APIPageTests {
    @Test func `The page of the API has every route, with its parameters and what it answers`() async throws {
        try await ServedSample.read { client in
            let page = try await client.get("/api/docs")
            #expect(page.status == .ok)
            let html = String(buffer: page.body)
            let routes = try await client.json("/api/v1").member("routes").elements
            #expect(routes.count > 30)
            for route in routes { #expect(html.contains("GET \(try #require(route.text("path")))<")) }
            #expect(html.contains("one of PRESEASON, REGULAR"))
            #expect(html.contains("opponent_team_abbreviation, location"))
        }
    }

    @Test func `An outline has a line for each object, wherever it stands`() throws {
        let shape = AnswerShape.object([
            .named("total", .value(.integer), isAlways: true),
            .named("items", .array(.object([.named("id", .value(.text), isAlways: true)])), isAlways: true),
            .named("part", .nullable(.table(.object([.named("x", .value(.number), isAlways: true)]))), isAlways: false),
        ])
        let parts = AnswerOutline(shape, SharedRows()).parts
        #expect(parts.map(\.place) == ["", "items[]", "part{}"])
        #expect(parts.map(\.members) == [["total", "items", "part"], ["id"], ["x"]])
    }
}
